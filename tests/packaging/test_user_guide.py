"""The user's guide: whole in both languages, and it names only what is there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from ucc_client import __version__, bootstrap
from ucc_client.__main__ import build_parser
from ucc_client.application.links import SCHEME, wish_of
from ucc_client.application.wish import WishKind

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "user-guide"
LANGUAGES = ("en", "de")
PAGES = sorted(file.name for file in (GUIDE / "en").glob("*.md"))


def _page(language: str, page: str) -> str:
    return (GUIDE / language / page).read_text("utf-8")


def _prose(text: str) -> str:
    """Return a page without what is code."""
    return re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)


def _code(text: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    without = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines()] + re.findall(
        r"`([^`]+)`", without
    )


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _headings(language: str, page: str) -> list[tuple[int, str]]:
    found = re.findall(r"^(#+) (.+)$", re.sub(r"```.*?```", "", _page(language, page)), re.M)
    return [(len(marks), text) for marks, text in found]


def _window_texts(language: str) -> set[str]:
    """Return what stands in the windows, without the marks of letters and the dots at the end."""
    root = ElementTree.parse(ROOT / "resources" / "translations" / "ucc_client_de.ts").getroot()
    texts = set()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        said = message.findtext("source") if language == "en" else "".join(translation.itertext())
        texts.add(re.sub(r"&(.)", r"\1", said or "").strip())
    return texts


def test_both_languages_have_the_same_pages_and_sections() -> None:
    assert sorted(file.name for file in (GUIDE / "de").glob("*.md")) == PAGES
    assert len(PAGES) > 10
    for page in PAGES:
        english, german = (_headings(language, page) for language in LANGUAGES)
        assert [level for level, _ in english] == [level for level, _ in german], page
        assert english[0][0] == 1, page
        assert sum(level == 1 for level, _ in english) == 1, page
        assert _page("en", page).count("![") == _page("de", page).count("!["), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_leads_to_all_others(language: str) -> None:
    listed = re.findall(r"^- \[.+\]\((.+)\)$", _page(language, "index.md"), re.M)
    assert sorted(listed) == [page for page in PAGES if page != "index.md"]
    titles = re.findall(r"^- \[(.+)\]\((.+)\)$", _page(language, "index.md"), re.M)
    for title, page in titles:
        assert _headings(language, page)[0] == (1, title)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_links_and_pictures_lead_somewhere(language: str, page: str) -> None:
    text = _prose(_page(language, page))
    for mark, alt, target in re.findall(r"(!?)\[([^\]]*)\]\(([^)]+)\)", text):
        name, _, section = target.partition("#")
        assert (GUIDE / language / name).is_file(), target
        assert alt, target
        if mark:
            assert f"-light-{language}-1.png" in name
        if section:
            assert section in [_anchor(said) for _, said in _headings(language, name)], target


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_what_it_quotes_stands_in_a_window(language: str, page: str) -> None:
    # Slanted is what stands in a window, and nothing else.
    text = _prose(_page(language, page)).replace("**", "")
    quoted = [
        " ".join(one.split())
        for path in re.findall(r"\*([^*]+)\*", text)
        for one in path.split("▸")
    ]
    assert set(quoted) - _window_texts(language) == set()


def test_it_quotes_a_good_deal() -> None:
    quotes = [one for page in PAGES for one in re.findall(r"\*[^*]+\*", _prose(_page("de", page)))]
    assert len(quotes) > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_commands_and_links_are_understood(language: str) -> None:
    code = [line for page in PAGES for line in _code(_page(language, page))]
    commands = [line.split() for line in code if line.startswith("ucc-client")]
    options = {option for action in build_parser()._actions for option in action.option_strings}
    known = {*bootstrap.COMMANDS, *bootstrap.WINDOW_COMMANDS}
    for _, first, *rest in commands:
        assert first in (options if first.startswith("-") else known), first
        del rest
    assert {first for _, first, *_ in commands} >= known
    links = [line for line in code if line.startswith(f"{SCHEME}:") and line != f"{SCHEME}:"]
    assert len(links) == 3
    assert WishKind.REFUSE not in {wish_of(link).kind for link in links}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_new_begins_with_this_version(language: str) -> None:
    newest = _headings(language, "whats-new.md")[1][1]
    assert newest.endswith(f" {__version__}")
