"""Takes files out of the bundles: libraries of others that come along and are never asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

Entry = tuple[str, str, str]
"""Where it goes, where it is from, what kind it is: PyInstaller's own form."""

_PARTS = (
    # Qt's libraries and plug-ins that nothing here loads.
    *(
        "libQt6Qml",
        "libQt6Quick",
        "libQt6Pdf",
        "libQt6VirtualKeyboard",
        "libQt6Test",
        "libQt6Designer",
    ),
    *(
        "platformthemes/libqgtk3",
        "platforms/libqlinuxfb",
        "platforms/libqvnc",
        "platforms/libqminimalegl",
    ),
    *(
        "platforms/libqeglfs",
        "egldeviceintegrations/",
        "imageformats/libqtga",
        "imageformats/libqtiff",
    ),
    *(
        "imageformats/libqwbmp",
        "imageformats/libqicns",
        "imageformats/libqwebp",
        "imageformats/libqpdf",
    ),
    *("generic/", "networkinformation/", "tls/", "printsupport/", "qmltooling/", "sqldrivers/"),
    *("libQt6EglFSDeviceIntegration", "libQt6EglFsKmsSupport", "libQt6Network.", "QtNetwork."),
    # What only the GTK theme wanted.
    *(
        "libgtk-3",
        "libgdk-3",
        "libgdk_pixbuf",
        "libepoxy",
        "libatk",
        "libatspi",
        "libcairo",
        "libpango",
    ),
    *(
        "libharfbuzz",
        "libgraphite2",
        "libfribidi",
        "libthai",
        "libdatrie",
        "libgio-2",
        "libgobject-2",
    ),
    *("libgmodule-2", "libpixman"),
    # What is every desktop's own, and must fit its settings.
    *(
        "libfontconfig",
        "libfreetype",
        "libpng16",
        "libbrotli",
        "libglib-2",
        "libgthread-2",
        "libpcre2",
    ),
    *("libX11.", "libX11-xcb", "libXau", "libXdmcp", "libbsd", "libmd."),
    *("libdbus-1", "libsystemd", "libgcrypt", "libgpg-error", "libcap.", "liblz4", "libzstd"),
)
_LANGUAGES = ("de", "es", "fr", "nl", "pl", "sk")
"""Of Qt's own words: those of the window, beside English."""
_OF_THE_INSTALLATION = ("INSTALLER", "RECORD", "REQUESTED", "direct_url.json")
"""What pip notes of a place: with it the bytes would be others in another folder."""


def without_unused_parts(
    binaries: Sequence[Entry], data: Sequence[Entry]
) -> tuple[list[Entry], list[Entry]]:
    """Return what stays of libraries and files."""
    wanted = _still_needed([entry for entry in binaries if not is_unused(entry[0])])
    return wanted, [entry for entry in data if not is_unused(entry[0])]


def _still_needed(binaries: list[Entry]) -> list[Entry]:
    """Leave out the system's libraries that only something left out has asked for."""
    # Only here: the rest can be looked at where there is no PyInstaller.
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415

    own = [entry for entry in binaries if not _is_a_systems(entry)]
    others = {Path(entry[0]).name: entry for entry in binaries if _is_a_systems(entry)}
    kept: dict[str, Entry] = {}
    to_ask = list(own)
    while to_ask:
        for library, _ in get_imports(to_ask.pop()[1]):
            name = Path(library).name
            if name in others and name not in kept:
                kept[name] = others[name]
                to_ask.append(others[name])
    return [*own, *kept.values()]


def _is_a_systems(entry: Entry) -> bool:
    target = Path(entry[0])
    if target.name.startswith("libpython"):
        # Asked for by the program itself, which is not in the list.
        return False
    return entry[2] == "BINARY" and target.parent == Path() and target.name.startswith("lib")


def is_unused(target: str) -> bool:
    """Tell whether what would lie at `target` in a bundle is left out."""
    path = target.replace("\\", "/")
    name = path.rpartition("/")[2]
    if "PySide6/Qt/translations/" in path or "PySide6/translations/" in path:
        return not any(name == f"qtbase_{language}.qm" for language in _LANGUAGES)
    if "babel/locale-data/" in path:
        return not re.match(rf"(root|en|{'|'.join(_LANGUAGES)})[._]", name)
    if "swagger_ui/static/" in path:
        return name.endswith(".map") or name.startswith("swagger-editor")
    if "holidays/locale/" in path:
        language = path.partition("holidays/locale/")[2].partition("/")[0]
        return language.partition("_")[0] not in ("en", *_LANGUAGES) or name.endswith(".po")
    if "docs/screenshots/" in path:
        # The guide shows these, nobody else.
        return not name.endswith("-1.png") or "-dark-" in name
    noted = ".dist-info/" in path and name in _OF_THE_INSTALLATION
    return noted or any(part in path for part in _PARTS)
