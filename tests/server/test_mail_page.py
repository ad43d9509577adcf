"""The page in a mail: the words of its text, whatever they are, and what one needs to touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from playwright.sync_api import Browser, Page

from tests.chromium import running
from tests.mail_parts import page_of, text_of
from tests.server.invitations import ENTRY, NOW, ONCE, WEEKLY, facts, link_of, sent
from ucc_client.domain.conference import ChangedDate
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.server.mail.facts import MailFacts

BUTTON = "Open the conference's page"
HOUR_MS, WEEK_MS = 3_600_000, 7 * 24 * 3_600_000
TAGS = {"a", "body", "br", "head", "html", "meta", "strong", "style", "table", "td", "title", "tr"}
DIAL = {"tel:+493023125900,,482913%23", "tel:900,,482913%23"}

texts = st.one_of(
    st.text(max_size=120),
    st.text(alphabet="<>&\"'=/;ab \n:{}", max_size=200),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=alert(1)>',
            "<a href='http://evil.example'>here</a>",
            "http://evil.example/p/7/x",
            "</td></tr></table><form action=http://evil.example>",
            "&lt;b&gt; &amp;amp; &#x27;",
            "<!-- {{webLink}} -->",
            "\ufdd10800 666\ufdef",
        ]
    ),
)


class _Read(HTMLParser):
    """What a reader sees, and what can be done."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.text = ""
        self._hidden = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "action"}]
        self._hidden += tag in {"style", "title"}
        if tag in {"td", "br"}:
            self.text += " "

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "title"}

    def handle_data(self, data: str) -> None:
        self.text += "" if self._hidden else data

    def words(self) -> list[str]:
        return self.text.replace(BUTTON, "", 1).split()


@given(name=texts, conference=texts, body=texts, organizer=texts)
def test_the_page_has_the_words_of_the_text_and_nothing_that_was_not_meant(
    name: str, conference: str, body: str, organizer: str
) -> None:
    told = facts(
        structs.replace(ONCE, name=conference),
        name=name,
        body=f"{{{{participantName}}}},\n{body}\n\n    {{{{conferenceName}}}}\n\n{{{{webLink}}}}",
        entry=structs.replace(ENTRY, organizer=organizer),
    )
    mail = sent(told)
    read = _Read(page_of(mail))
    link = link_of(told)
    assert read.words() == text_of(mail).replace("\x00", "").split()
    assert read.tags <= TAGS
    assert not {one for one in read.attributes if one.startswith("on")}
    assert set(read.links) <= {link, *DIAL}
    assert read.links.count(link) >= 2
    assert set(read.links) >= DIAL


def test_a_cancellation_leads_nowhere() -> None:
    mail = sent(facts(kind=MailKind.CANCELLATION, reasons=(Reason.DELETED,), pin=""))
    read = _Read(page_of(mail))
    assert read.links == []
    assert read.words() == text_of(mail).split()


def test_a_name_that_looks_like_the_number_is_no_link() -> None:
    told = facts(structs.replace(ONCE, name="+49 30 23125900"), body="{{conferenceName}} {{pin}}")
    page = page_of(sent(told))
    # The number that the text lacks comes after it, and is one.
    assert page.count('href="tel:+493023125900,,482913%23"') == 1
    assert page.count("+49 30 23125900</a>") == 1


def test_a_sentence_that_was_wrapped_by_hand_is_one_again_and_lines_stay_lines() -> None:
    long = (
        "This is a sentence that somebody has wrapped by hand at the width of a text,\nas one does."
    )
    page = page_of(sent(facts(body=f"{long}\n\nAgenda:\n- Numbers\n- Other things")))
    assert "width of a text, as one does." in page
    assert "Agenda:<br>- Numbers<br>- Other things" in page


# How it looks.

LONG_NAME = "Donaudampfschifffahrtsgesellschaftskapitänsbesprechungsrunde" * 2
MAILS: dict[str, MailFacts] = {
    "invitation": facts(called=True),
    "German": facts(language="de", server_address="https://konferenz.example.org"),
    "long names": facts(structs.replace(ONCE, name=LONG_NAME), name="שלום " * 9),
    "a text of one's own": facts(body="Hello,\nwe talk about {{conferenceName}}."),
    "one date": facts(
        structs.replace(
            WEEKLY,
            changed_dates=(
                ChangedDate(original=WEEKLY.start, start=WEEKLY.start + HOUR_MS, name="Elsewhere"),
            ),
        ),
        MailKind.UPDATE,
        dates=(
            DateNews(
                original=WEEKLY.start,
                start=WEEKLY.start + HOUR_MS,
                reasons=(Reason.TIME,),
                was=WEEKLY.start,
            ),
        ),
        own_zone="America/New_York",
    ),
    "the series": facts(
        structs.replace(WEEKLY, start=NOW + HOUR_MS, exceptions=(NOW + HOUR_MS + WEEK_MS,)),
        MailKind.UPDATE,
        reasons=(Reason.TIME, Reason.PIN),
    ),
    "cancellation": facts(
        language="de", kind=MailKind.CANCELLATION, reasons=(Reason.DELETED,), pin=""
    ),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running() as found:
        yield found


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", MAILS)
def test_a_page_fits_from_320_to_800_and_hides_nothing(page: Page, kind: str) -> None:
    mail = sent(MAILS[kind])
    page.set_content(page_of(mail))
    for width in (320, 360, 414, 600, 800):
        page.set_viewport_size({"width": width, "height": 600})
        assert page.evaluate("document.documentElement.scrollWidth") == width
        cut = page.evaluate(
            "[...document.querySelectorAll('td,a,strong')].filter(one => {"
            " const box = one.getBoundingClientRect();"
            " return box.left < 0 || box.right > innerWidth || box.height === 0 })"
            ".map(one => one.outerHTML)"
        )
        assert cut == []
        seen = page.inner_text("body").replace(BUTTON, "")
        seen = seen.replace("Zur Seite der Konferenz", "")
        assert seen.split() == text_of(mail).split()


@pytest.mark.parametrize("kind", MAILS)
def test_every_word_stands_out_from_what_is_behind_it(page: Page, kind: str) -> None:
    page.set_content(page_of(sent(MAILS[kind])))
    found = page.evaluate(_COLOURS)
    assert found
    for text, colour, behind in found:
        assert _contrast(colour, behind) >= 4.5, (text, colour, behind)


@pytest.mark.parametrize("kind", ["invitation", "German", "one date"])
def test_what_is_to_be_touched_is_large_and_the_pin_larger_than_the_text(
    page: Page, kind: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 600})
    page.set_content(page_of(sent(MAILS[kind])))
    button = page.locator("a.button").bounding_box()
    assert button is not None
    assert button["height"] >= 44
    sizes = {
        name: page.evaluate(
            f"parseFloat(getComputedStyle(document.querySelector('{name}')).fontSize)"
        )
        for name in ("strong.value", "a.number", ".sheet")
    }
    assert sizes["strong.value"] > sizes["a.number"] > sizes[".sheet"] == 16


def test_a_dark_screen_gets_a_dark_page(browser: Browser) -> None:
    grounds = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
        page = context.new_page()
        page.set_content(page_of(sent(MAILS["invitation"])))
        grounds[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
        context.close()
    assert _light(_numbers(grounds["dark"])) < 0.05 < 0.9 < _light(_numbers(grounds["light"]))


_COLOURS = """
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    if (!text) continue;
    let behind = walker.currentNode.parentElement;
    const colour = getComputedStyle(behind).color;
    while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
      behind = behind.parentElement;
    found.push([text, colour, getComputedStyle(behind).backgroundColor]);
  }
  return found;
}"""


def _numbers(colour: str) -> list[float]:
    return [int(one) / 255 for one in re.findall(r"\d+", colour)[:3]]


def _light(parts: list[float]) -> float:
    """Return the relative luminance (WCAG 2)."""
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted(_light(_numbers(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)
