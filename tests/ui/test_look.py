"""Colours that can be read, and words in every language."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from ucc_client.ui.style import DARK, LIGHT, Colours

TEXTS = ("text", "text2", "text3", "link", "livetext", "warn", "danger", "conflict")
GROUNDS = ("window", "base", "panel", "hover", "tint", "selidle")
SHAPES = ("star", "ctl")


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_have_a_contrast_of_four_and_a_half_and_shapes_of_three(scheme: Colours) -> None:
    weak = [
        (role, ground)
        for roles, least in ((TEXTS, 4.5), (SHAPES, 3.0))
        for role in roles
        for ground in GROUNDS
        if _contrast(getattr(scheme, role), getattr(scheme, ground)) < least
    ]
    pairs = [
        ("livetext", "livetint"),
        ("text", "livetint"),
        ("text2", "livetint"),
        ("warn", "warntint"),
        ("text", "warntint"),
        ("text", "dangertint"),
        ("danger", "dangertint"),
        ("conflict", "conflicttint"),
        ("text", "conflicttint"),
        ("bartext", "bar"),
        ("barlink", "bar"),
    ]
    weak += [
        (role, ground)
        for role, ground in pairs
        if _contrast(getattr(scheme, role), getattr(scheme, ground)) < 4.5
    ]
    weak += [
        (c, "white") for c in ("accent", "live") if _contrast(getattr(scheme, c), "#FFFFFF") < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_is_translated(resources: Path, language: str) -> None:
    file = resources / "translations" / f"ucc_client_{language}.ts"
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(file).getroot().iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
        or not ("".join(translation.itertext()).strip())
    ]
    assert unfinished == []


def test_the_translations_know_every_text_of_the_sources(resources: Path, tmp_path: Path) -> None:
    sources = sorted(str(file) for file in Path("ucc_client/ui").rglob("*.py"))
    known = resources / "translations" / "ucc_client_de.ts"
    fresh = tmp_path / "ucc_client_de.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, "-silent", *sources, "-ts", fresh], check=True, timeout=60)

    def texts(file: Path) -> set[tuple[str, str]]:
        return {
            (context.findtext("name") or "", message.findtext("source") or "")
            for context in ElementTree.parse(file).getroot().iter("context")
            for message in context.iter("message")
        }

    assert texts(fresh) - texts(known) == set()
