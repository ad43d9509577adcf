"""Words in every language."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest


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
