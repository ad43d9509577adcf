"""Takes the pictures of `docs/screenshots`: `make screenshots`; to be looked at one by one.

One demo company, each picture in light and dark and in both languages where words matter.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.desktop import look

OUT = Path("docs/screenshots")
CLIENT = [sys.executable, "-m", "ucc_client", "--demo"]


def main() -> int:
    """Take all pictures; 1 when one could not be taken."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        data = ["--data", str(Path(folder) / "data")]
        for scheme in ("light", "dark"):
            dark = ["--dark"] if scheme == "dark" else []
            for language, words in WORDS.items():
                shots = Path(folder) / f"{scheme}-{language}"
                command = [str(shots), *dark, "--size", "1280x800", "--wait", words["list"]]
                steps = [
                    f"wait {words['online']}",
                    f"wait {words['edit']}",
                    "shot window.png",
                    "key ctrl+n",
                    f"wait {words['cancel']}",
                    "type Jour fixe",
                    f"click {words['monthly']}",
                    f"click {words['add']}",
                    "type Gre",
                    "key Down",
                    "shot dialog.png",
                ]
                run = [*command, *steps, "--", *CLIENT, *data, "--lang", language]
                failed |= look.main(run)
                command = [str(shots / "offline"), *command[1:]]
                steps = [f"wait {words['offline']}", "shot window.png"]
                run = [*command, *steps, "--", *CLIENT, "--offline", *data, "--lang", language]
                failed |= look.main(run)
                _keep(shots, scheme, language)
    return failed


WORDS = {
    "en": {
        "list": "Conferences",
        "online": "Online",
        "offline": "Offline",
        "edit": "Edit",
        "cancel": "Cancel",
        "monthly": "Monthly",
        "add": "Add participant",
    },
    "de": {
        "list": "Konferenzen",
        "online": "Online",
        "offline": "Offline",
        "edit": "Bearbeiten",
        "cancel": "Abbrechen",
        "monthly": "Monatlich",
        "add": "Teilnehmer hinzufügen",
    },
}


def _keep(shots: Path, scheme: str, language: str) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for source, name in (
        ("window.png", "window"),
        ("dialog.png", "dialog"),
        ("offline/window.png", "offline"),
    ):
        if (shots / source).exists():
            (OUT / f"{name}-{scheme}-{language}.png").write_bytes((shots / source).read_bytes())


if __name__ == "__main__":
    sys.exit(main())
