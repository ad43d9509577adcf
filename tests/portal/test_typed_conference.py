"""The fields of the form: what is shown means what was there, whatever a rule says."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.recurrence_rule import (
    Frequency,
    RecurrenceRule,
    RuleDay,
    UnsupportedRuleError,
    parse_rule,
    rule_text,
)
from ucc_client.domain.series_of import nearest_occurrence, series_of
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.typed_conference import (
    read_conference,
    shown_conference,
    understand,
)
from ucc_client.server.portal.typed_repetition import TypedRepetition, UnreadableError, scheduled
from ucc_client.server.portal.visitor import chosen_language
from ucc_client.server.refusals import InvalidError
from ucc_client.server.resources import resources

BERLIN = ZoneInfo("Europe/Berlin")
NOW = to_instant(datetime(2026, 11, 2, 8, 0), BERLIN)
START = to_instant(datetime(2026, 11, 30, 9, 30), BERLIN)
"""A Monday, the fifth of its month."""

_days = st.lists(st.builds(RuleDay, st.integers(0, 6)), min_size=1, max_size=7, unique=True)
_ends = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"count": st.integers(1, 10_000)}),
    st.fixed_dictionaries({"until": st.integers(START // 1000, START // 1000 + 10**9)}),
)


@st.composite
def rules(draw: st.DrawFn) -> RecurrenceRule:
    """Draw rules of all shapes, those without words, too; and not those that nothing reads."""
    fields = {
        "frequency": draw(st.sampled_from(Frequency)),
        "interval": draw(st.integers(1, 1000)),
        "days": tuple(sorted(draw(st.one_of(st.just([]), _days)))),
        "month_days": tuple(
            draw(st.lists(st.sampled_from([-1, 1, 15, 28, 29, 30, 31]), max_size=1))
        ),
        "months": tuple(draw(st.lists(st.integers(1, 12), max_size=1))),
        "positions": tuple(draw(st.lists(st.sampled_from([-1, 1, 2]), max_size=1))),
        "week_start": draw(st.sampled_from([0, 6])),
        **draw(_ends),
    }
    if "until" in fields:
        fields["until"] *= 1000
    rule = RecurrenceRule(**fields)
    try:
        return parse_rule(rule_text(rule))
    except UnsupportedRuleError:
        assume(False)
        raise


def _posted(conference: Conference) -> Form:
    """Return what a browser sends of the conference's form without a change."""
    typed = shown_conference(conference, BERLIN)
    rep = typed.repetition
    pairs = [
        ("name", typed.name),
        ("date", typed.day),
        ("time", typed.clock),
        ("zone", typed.zone),
        ("minutes", typed.minutes),
        ("body", typed.body.replace("\n", "\r\n")),
        ("repeats", rep.repeats),
        ("every", rep.every),
        *(("weekday", day) for day in rep.weekdays),
        ("month-on", rep.month_on),
        ("month-day", rep.month_day),
        ("nth", rep.nth),
        ("month-weekday", rep.month_weekday),
        ("year-day", rep.year_day),
        ("year-month", rep.year_month),
        ("ends", rep.ends),
        ("until", rep.until),
        ("count", rep.count),
        *(("remind", minutes) for minutes in typed.reminders),
    ]
    for mark, person in enumerate(typed.people):
        pairs += [("person", str(mark)), (f"p{mark}-name", person.name)]
        pairs += [(f"p{mark}-number", person.number), (f"p{mark}-email", person.email)]
        pairs += [(f"p{mark}-moderator", "on")] * person.is_moderator
        pairs += [(f"p{mark}-call", "on")] * person.is_called
        pairs += [(f"p{mark}-id", str(person.participant_id))]
    return Form.parse(Form(pairs).encoded().encode())


@given(rule=rules(), minutes=st.sampled_from([0, 30, 60]), reminders=st.sampled_from([(), (1440,)]))
def test_a_form_that_nobody_changed_changes_nothing(
    rule: RecurrenceRule, minutes: int, reminders: tuple[int, ...]
) -> None:
    before = Conference(
        name="Runde",
        start=START,
        zone="Europe/Berlin",
        rule=rule_text(rule),
        occurrence=nearest_occurrence(rule),
        duration_minutes=minutes,
        reminders=reminders,
        email_body="Guten Tag\n\n{{pin}}",
        participants=(
            Participant(display_name="Anna", email="a@x.example", participant_id=1),
            Participant(
                display_name="Ben", phone_number="12", call_on_start=True, participant_id=2
            ),
        ),
    )
    typed = read_conference(_posted(before))
    found = understand(typed, before=before, now=NOW, placeholders=())
    assert found.conference == before
    assert found.unreadable == ()


@given(rule=rules())
@example(rule=parse_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"))
def test_what_a_form_shows_of_a_rule_with_words_means_the_same_dates(rule: RecurrenceRule) -> None:
    before = Conference(
        name="Runde",
        start=to_instant(datetime(2026, 11, 16, 9, 30), BERLIN),
        zone="Europe/Berlin",
        rule=rule_text(rule),
        occurrence=nearest_occurrence(rule),
    )
    typed = shown_conference(before, BERLIN).repetition
    assume(typed.repeats != "kept")
    # Typed anew, a week begins on Monday, and the 31st is the last day of shorter months.
    assume(rule.week_start == 0)
    assume(rule.frequency is not Frequency.MONTHLY or max(rule.month_days, default=0) <= 28)
    once = msgspec.structs.replace(before, rule="", occurrence=Occurrence.ONCE)
    anew = scheduled(once, typed, None, BERLIN)
    old, new = (series_of(one, BERLIN) for one in (before, anew))
    end = START + 3 * 366 * 86_400_000
    if rule.until is None:
        assert list(new.between(START, end)) == list(old.between(START, end))


@pytest.mark.parametrize(
    "occurrence", [Occurrence.EVERYDAY, Occurrence.EVERYWEEK, Occurrence.EVERYMONTH]
)
def test_the_four_words_of_the_wire_stay_themselves_on_another_day(occurrence: Occurrence) -> None:
    before = Conference(name="Runde", start=START, occurrence=occurrence, zone="Europe/Berlin")
    typed = msgspec.structs.replace(shown_conference(before, BERLIN), day="2026-12-01")
    found = understand(typed, before=before, now=NOW, placeholders=())
    assert found.conference is not None
    assert (found.conference.rule, found.conference.occurrence) == ("", occurrence)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"repeats": "hourly"}, "repeats"),
        ({"repeats": "kept"}, "repeats"),
        ({"repeats": "daily", "every": "1001"}, "every"),
        ({"repeats": "weekly", "weekdays": ("7",)}, "weekday"),
        ({"repeats": "monthly", "month_on": "weekday", "nth": "6"}, "nth"),
        ({"repeats": "monthly", "month_on": "weekday", "month_weekday": "x"}, "month-weekday"),
        ({"repeats": "yearly", "year_day": "0"}, "year-day"),
        ({"repeats": "yearly", "year_month": "13"}, "year-month"),
        ({"repeats": "daily", "ends": "count", "count": "0"}, "count"),
        ({"repeats": "daily", "ends": "date", "until": "9999-12-31T00:00"}, "until"),
    ],
)
def test_what_says_nothing_is_named_by_its_field(typed: dict[str, str], field: str) -> None:
    conference = Conference(name="Runde", start=START, zone="Europe/Berlin")
    with pytest.raises(UnreadableError) as raised:
        scheduled(conference, TypedRepetition(**typed), None, BERLIN)
    assert raised.value.field == field


@given(st.binary(max_size=300))
def test_whatever_is_posted_is_read_or_refused(content: bytes) -> None:
    try:
        form = Form.parse(content)
    except InvalidError:
        return
    understand(read_conference(form), before=None, now=NOW, placeholders=())
    assert Form.parse(form.encoded().encode()).encoded() == form.encoded()


@pytest.mark.parametrize(
    ("own", "accepted", "language"),
    [
        ("de", "en", "de"),
        ("en", "de", "en"),
        ("default", "de-AT,de;q=0.9,en;q=0.5", "de"),
        ("default", "cs-CZ,en;q=0.8,de;q=0.5", "en"),
        ("default", "cs,de;q=0.5,en;q=0.2", "de"),
        ("cs", "", "en"),
        ("", "*;q=x,;;;", "en"),
    ],
)
def test_the_language_is_the_accounts_or_what_the_browser_asks_for(
    own: str, accepted: str, language: str
) -> None:
    assert chosen_language(resources(), own, accepted) == language
