"""The participant's link: who has it gets in, looking changes nothing, and it can be taken away."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
import recurring_ical_events
import requests
from icalendar import Calendar

from tests.mail_parts import text_of
from tests.others_calendar import read_calendar
from tests.portal.invited import CLARA, Invite, Invited, answer, link_in, opened
from tests.portal.person import Forms, Person
from tests.running_server import RunningServer, participant
from tests.waiting import wait_until
from ucc_client.server.portal.guesses import PER_ADDRESS, WINDOW_SECONDS, Guesses

MONDAY = 4_099_766_400_000
WEEK = 7 * 24 * 3_600_000
SERIES = {"occurrence": "EVERYWEEK", "timeZone": "Europe/Berlin", "startTime": MONDAY}


def _token(link: str) -> str:
    return link.rpartition("/")[2]


def test_a_link_has_256_bits_of_its_own_and_is_kept_nowhere(invite: Invite) -> None:
    invited = invite("Kept")
    token = _token(invited.link)
    assert re.fullmatch(r"[\w-]{43}", token)
    others = invite("Other").link
    assert _token(others) != token
    assert token.encode() not in invited.server.kept()
    assert opened(invited.link).status_code == 200
    assert opened(f"{invited.link}/calendar.ics").status_code == 200
    assert answer(invited.link, answer="accepted").status_code == 303
    assert opened(f"{invited.link[:-1]}").status_code == 404
    log = invited.server.log.read_text()
    assert "/p/{participant_id}/{token} 200" in log
    assert token[:-1] not in log


@pytest.mark.parametrize("of", ["page", "calendar", "gone", "wrong", "answered", "nonsense"])
def test_no_answer_is_kept_passed_on_found_or_framed(invite: Invite, of: str) -> None:
    invited = invite("Headers")
    link = invited.link
    if of == "gone":
        invited.api.call("DELETE", invited.path)
    found = {
        "page": lambda: opened(link),
        "calendar": lambda: opened(f"{link}/calendar.ics"),
        "gone": lambda: opened(link),
        "wrong": lambda: opened(f"{link}x"),
        "answered": lambda: answer(link, answer="declined"),
        "nonsense": lambda: answer(link, answer="perhaps"),
    }[of]()
    headers = found.headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in headers["X-Robots-Tag"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("GET", {}),
        ("HEAD", {}),
        ("OPTIONS", {}),
        ("GET", {"Sec-Purpose": "prefetch", "Purpose": "prefetch"}),
        ("GET", {"User-Agent": "Mozilla/5.0 (compatible; LinkScanner)"}),
    ],
)
def test_who_only_looks_changes_nothing(
    invite: Invite, method: str, headers: dict[str, str]
) -> None:
    invited = invite("Looked at")
    before = invited.api.call("GET", invited.path).json()
    for query in ("", "?answer=accepted", "?said=accepted", "/calendar.ics"):
        asked = requests.request(method, invited.link + query, headers=headers, timeout=10)
        assert asked.status_code < 300 or (method, query) == ("HEAD", "/calendar.ics")
    told = invited.api.call("GET", invited.path).json()
    # What became of the mail may be told meanwhile.
    assert {**told, "mails": 0} == {**before, "mails": 0}
    assert invited.answers() == []


@pytest.mark.parametrize("end", [1, 20, 44, 46])
def test_a_link_that_was_cut_off_says_so(invite: Invite, end: int) -> None:
    invited = invite("Cut off")
    for link in (invited.link[:-end], invited.link + "/calendar"):
        cut = opened(link)
        assert cut.status_code == 404
        assert "This link is not complete" in Forms(cut.text).text
        assert cut.headers["Referrer-Policy"] == "no-referrer"
        assert cut.headers["Cache-Control"] == "no-store"


def test_a_checker_of_links_gets_the_status_without_the_page(invite: Invite) -> None:
    invited = invite("Checked")
    for link, status in ((invited.link, 200), (f"{invited.link}x", 404)):
        checked = requests.head(link, timeout=10)
        assert (checked.status_code, checked.content) == (status, b"")
        assert checked.headers["Cache-Control"] == "no-store"


def test_an_answer_can_be_changed_and_is_there_for_who_invited(invite: Invite) -> None:
    invited = invite("Answered")
    for said in ("accepted", "tentative", "declined"):
        done = answer(invited.link, answer=said)
        assert done.status_code == 303
        assert done.headers["Location"].startswith(f"{_token(invited.link)}?said={said}")
        assert invited.answers() == [(said, None)]
        page = opened(f"{invited.link}?said={said}").text
        assert re.findall(r'value="(\w+)"[^>]*aria-pressed="true"', page) == [said]
        assert "Thank you. You said" in Forms(page).text
    # Once more is the same.
    answer(invited.link, answer="declined")
    assert invited.answers() == [("declined", None)]


def test_one_date_of_a_series_has_its_own_answer(invite: Invite) -> None:
    invited = invite("Series", **SERIES, exceptionDates=[MONDAY + WEEK])
    answer(invited.link, answer="accepted")
    done = answer(invited.link, answer="declined", date=str(MONDAY + 2 * WEEK))
    assert f"to={MONDAY + 2 * WEEK}" in done.headers["Location"]
    assert invited.answers() == [("accepted", None), ("declined", MONDAY + 2 * WEEK)]
    for gone in (MONDAY + WEEK, 0, 10**18):
        done = answer(invited.link, answer="declined", date=str(gone))
        assert "said=no-such-date" in done.headers["Location"]
    assert len(invited.answers()) == 2
    page = Forms(opened(f"{invited.link}?said=no-such-date").text).text
    assert "this date is not there any more" in page


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"answer": ""},
        {"answer": "needs-action"},
        {"answer": "accepted", "date": "tomorrow"},
        {"answer": "accepted", "date": "-1"},
        {"answer": "<script>"},
    ],
)
def test_a_form_that_is_none_of_ours_is_refused_in_words(
    invite: Invite, fields: dict[str, str]
) -> None:
    invited = invite("Nonsense")
    refused = answer(invited.link, **fields)
    assert refused.status_code == 400
    assert "<script>" not in refused.text
    assert "Nothing was changed" in Forms(refused.text).text
    assert invited.answers() == []


def test_a_huge_form_is_not_read(invite: Invite) -> None:
    invited = invite("Huge")
    assert answer(invited.link, answer="accepted", more="x" * 100_000).status_code == 413
    assert invited.answers() == []


def _cancel(invited: Invited) -> None:
    assert invited.api.call("DELETE", invited.path).status_code == 204


def _remove(invited: Invited) -> None:
    body = invited.api.call("GET", invited.path).json()
    body["participants"] = [participant("Ben", "ben@example.org")]
    assert invited.api.call("PUT", invited.path, json=body).status_code == 204


def _renew(invited: Invited) -> None:
    person = Person(invited.server, invited.server.first_employee)
    place = f"/conferences/{invited.conference_id}"
    done = person.send(place, action=f"{place}/new-link")
    assert done.headers["Location"] == f"{place}?done=new-link"
    person.close()


@pytest.mark.parametrize("end", [_cancel, _remove, _renew])
def test_a_link_that_does_not_hold_any_more_is_gone_for_every_purpose(
    invite: Invite, end: object
) -> None:
    invited = invite("Ended")
    assert opened(invited.link).status_code == 200
    end(invited)  # type: ignore[operator]
    for gone in (
        opened(invited.link),
        opened(f"{invited.link}/calendar.ics"),
        answer(invited.link, answer="accepted"),
    ):
        assert gone.status_code == 410
        assert "This invitation does not hold any more" in Forms(gone.text).text
        assert invited.name not in gone.text
    german = opened(invited.link, "de-CH")
    assert "Diese Einladung gilt nicht mehr" in Forms(german.text).text


def test_a_new_link_comes_by_mail_with_a_new_pin(invite: Invite) -> None:
    invited = invite("Renewed")
    answer(invited.link, answer="tentative")
    before = text_of(invited.mails(1)[0])
    _renew(invited)
    mail = invited.mails(2)[1]
    fresh = link_in(mail)
    assert _token(fresh) != _token(invited.link)
    assert "Sie haben eine neue PIN." in text_of(mail)
    pins = [re.findall(r"PIN\D{0,20}(\d{3} \d{3})", text) for text in (before, text_of(mail))]
    assert pins[0][0] != pins[1][0]
    page = Forms(opened(fresh).text).text
    assert pins[1][0] in page
    assert pins[0][0] not in page
    # What was answered stays.
    assert invited.answers() == [("tentative", None)]
    # And the one before the last is gone, too.
    _renew(invited)
    assert opened(link_in(invited.mails(3)[2])).status_code == 200
    assert [opened(link).status_code for link in (invited.link, fresh)] == [410, 410]


def test_nothing_of_the_others_is_told_but_their_names(invite: Invite) -> None:
    people = [
        participant("Clara Voß", CLARA),
        participant("Ben Kurz", "ben.secret@example.org", phoneNumber="+4972112345"),
        participant("mallory@example.org", "mallory@example.org"),
        participant("+49 721 99999", "", phoneNumber="+4972199999"),
    ]
    invited = invite("Private", participants=people)
    wait_until(
        lambda: len([m for m in invited.server.mails() if invited.name in text_of(m)]) >= 3,
        what="all mails",
    )
    pins = [
        re.findall(r"PIN\D{0,20}(\d{3} \d{3})", text_of(mail))[0]
        for mail in invited.server.mails()
        if invited.name in text_of(mail) and CLARA not in str(mail["To"])
    ]
    for told in (opened(invited.link).text, opened(f"{invited.link}/calendar.ics").text):
        for secret in ("ben.secret", "72112345", "mallory", "99999", *pins):
            assert secret not in told
            assert secret.replace(" ", "") not in told
    page = Forms(opened(invited.link).text).text
    assert "With you Ben Kurz and 2 more" in page
    assert "invited you" in page


def test_who_guesses_is_told_to_wait_and_the_right_link_still_opens(
    fresh_company: RunningServer,
) -> None:
    invited = Invited(fresh_company, "Guessed")
    statuses = [opened(f"{invited.link[:-5]}{i:05}").status_code for i in range(PER_ADDRESS + 2)]
    assert statuses == [404] * PER_ADDRESS + [429] * 2
    refused = answer(f"{invited.link[:-5]}AAAAA", answer="accepted")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= WINDOW_SECONDS
    assert "Too many wrong links" in Forms(refused.text).text
    assert opened(invited.link).status_code == 200
    invited.close()


def test_who_answers_faster_than_a_person_is_slowed_down(invite: Invite) -> None:
    invited = invite("Hammered")
    with ThreadPoolExecutor(8) as threads:
        done = list(threads.map(lambda _: answer(invited.link, answer="accepted"), range(40)))
    statuses = {one.status_code for one in done}
    assert statuses == {303, 429}
    refused = next(one for one in done if one.status_code == 429)
    assert refused.headers["Retry-After"] == "1"
    assert "Too much at once" in Forms(refused.text).text
    assert invited.answers() == [("accepted", None)]


def test_wrong_links_are_forgotten_after_a_while_and_of_many_addresses_the_oldest() -> None:
    now = [0.0]
    guesses = Guesses(lambda: now[0])
    waits = [guesses.wrong("192.0.2.1") for _ in range(PER_ADDRESS + 1)]
    assert waits == [0] * PER_ADDRESS + [WINDOW_SECONDS]
    assert guesses.wrong("192.0.2.2") == 0
    now[0] = WINDOW_SECONDS
    assert guesses.wrong("192.0.2.1") == 0


def test_the_calendar_is_the_entry_of_the_invitation_and_asks_nothing(invite: Invite) -> None:
    invited = invite("Calendar", **SERIES, durationMinutes=45, exceptionDates=[MONDAY + WEEK])
    file = opened(f"{invited.link}/calendar.ics?lang=de")
    assert file.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert file.headers["Content-Disposition"].startswith("attachment; filename=")
    assert f"Calendar%20{invited.name.split()[1]}.ics" in file.headers["Content-Disposition"]
    calendar = Calendar.from_ical(file.content)
    assert "METHOD" not in calendar
    found = recurring_ical_events.of(calendar).between((2099, 11, 1), (2100, 1, 1))
    starts = [one["DTSTART"].dt for one in found]
    assert int(starts[0].timestamp() * 1000) in (MONDAY, MONDAY - WEEK, MONDAY + 2 * WEEK)
    # Another library reads the same.
    event = read_calendar(file.text).vevent
    assert event.summary.value == invited.name
    assert event.dtstart.value.timestamp() * 1000 == MONDAY
    assert event.duration.value.total_seconds() == 45 * 60
    assert event.url.value == invited.link
    assert not hasattr(event, "organizer")
    assert not hasattr(event, "attendee")
    mailed = next(
        part.get_payload(decode=True)
        for part in invited.mails(1)[0].walk()
        if part.get_content_type() == "text/calendar"
    )
    assert isinstance(mailed, bytes)
    assert event.uid.value == str(Calendar.from_ical(mailed).events[0]["UID"])
    assert ",,".join(("+493023125900", "")) in event.location.value


@pytest.mark.parametrize(
    ("accepted", "query", "language"),
    [
        ("de-DE,de;q=0.9,en;q=0.5", "", "de"),
        ("en-GB,en;q=0.9,de;q=0.8", "", "en"),
        ("de;q=0.2, en;q=0.9", "", "en"),
        ("pt,it;q=0.9,de;q=0.1", "", "de"),
        ("en;q=0, de;q=0.1", "", "de"),
        ("", "?lang=de", "de"),
        ("de", "?lang=en", "en"),
        ("de", "?lang=xx", "de"),
        # The template is in German.
        ("*;q=oops;;,,", "", "de"),
    ],
)
def test_the_page_is_in_the_readers_language(
    invite: Invite, accepted: str, query: str, language: str
) -> None:
    invited = invite("Language")
    page = opened(invited.link + query, accepted)
    assert f'<html lang="{language}">' in page.text
    assert "Accept-Language" in page.headers["Vary"]
    back = requests.post(
        f"{invited.link}?lang={language}",
        data={"answer": "accepted"},
        headers={"Accept-Language": accepted},
        timeout=10,
    )
    assert f'<html lang="{language}">' in back.text
