"""The guide as it comes along: pages of Markdown, their sections, and what stands in them."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

FIRST = "index.md"
NEWS = "whats-new.md"
_LISTED = r"^- \[.+\]\((.+\.md)\)$"


def read_in(folder: Path, locale: str) -> Path:
    """Return the folder of the guide in the language of a locale (`de_AT`), else in English."""
    own = folder / locale.partition("_")[0]
    return own if own.is_dir() else folder / "en"


class Place(msgspec.Struct, frozen=True):
    """A section of a page, counted from 1; 0 is the page's beginning."""

    page: str = FIRST
    section: int = 0


class Page(msgspec.Struct, frozen=True):
    """A page; `parts` are the texts of the beginning and of each section, for the search."""

    name: str
    text: str
    title: str
    sections: tuple[str, ...]
    parts: tuple[str, ...]


class Guide:
    """All pages in one language, in the order in which the first one names them."""

    def __init__(self, folder: Path) -> None:
        """Read them; raises `OSError` where they did not come along."""
        self.folder = folder
        first = (folder / FIRST).read_text("utf-8")
        names = re.findall(_LISTED, first, re.MULTILINE)
        self.pages = (
            # The contents stand beside every page.
            _page(FIRST, re.sub(_LISTED, "", first, flags=re.MULTILINE)),
            *(_page(name, (folder / name).read_text("utf-8")) for name in names),
        )

    def page(self, name: str) -> Page:
        """Return a page by the name of its file; the first one if there is no such page."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def find(self, text: str) -> tuple[Place, ...]:
        """Return the places in which all words of `text` stand."""
        words = text.casefold().split()
        return tuple(
            Place(page.name, number)
            for page in self.pages
            for number, part in enumerate(page.parts)
            if all(word in part for word in words)
        )

    def place(self, link: str, here: str) -> Place | None:
        """Return where a link on the page `here` leads; None if not to a page of the guide."""
        name, _, anchor = link.partition("#")
        page = next((page for page in self.pages if page.name == (name or here)), None)
        if page is None:
            return None
        anchors = [_anchor(section) for section in page.sections]
        return Place(page.name, anchors.index(anchor) + 1 if anchor in anchors else 0)


def _page(name: str, text: str) -> Page:
    beginning, *rest = re.split(r"^## ", text, flags=re.MULTILINE)
    title = beginning.partition("\n")[0].removeprefix("# ").strip()
    sections = tuple(part.partition("\n")[0].strip() for part in rest)
    return Page(name, text, title, sections, tuple(_plain(part) for part in (beginning, *rest)))


def _plain(text: str) -> str:
    """Return what is read of it, in small letters."""
    without = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    without = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", without)
    return " ".join(re.sub(r"\*\*?([^*\n]+)\*", r"\1", without).casefold().split())


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
