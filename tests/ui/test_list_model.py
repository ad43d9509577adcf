"""The list: groups in their order, found by words, kept in place while rows change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.application.agenda import Group
from ucc_client.application.queries import ConferenceDetails
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.conferences.list_lines import Heading, Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

WALL = datetime(2026, 11, 25, 12)  # a Wednesday
NOW = to_instant(WALL, BERLIN)


def _row(name: str, *, hours: float = 0, **fields: Any) -> ConferenceRow:
    values: dict[str, Any] = {
        "key": name,
        "conference_id": None,
        "name": name,
        "start": to_instant(WALL + timedelta(hours=hours), BERLIN),
        "occurrence": Occurrence.ONCE,
        "is_active": False,
        "is_terminated": False,
        "is_readonly": False,
        "i_moderate": False,
        "people": 2,
        "state": "",
    }
    return ConferenceRow(**{**values, **fields})


@pytest.fixture
def model(words: Words) -> ConferenceListModel:
    return ConferenceListModel(words, BERLIN)


def _shown(model: ConferenceListModel) -> list[str]:
    return [model.index(n).data() for n in range(model.rowCount())]


def test_a_series_stands_in_each_group_in_which_it_takes_place(model: ConferenceListModel) -> None:
    weekly, daily = Occurrence.EVERYWEEK, Occurrence.EVERYDAY
    rows = [
        _row("past", hours=-3),
        _row("ended", hours=1, is_terminated=True),
        _row("just begun", hours=-0.5),
        _row("next year", hours=24 * 200),
        _row("saturday", hours=24 * 3),
        _row("tomorrow", hours=24),
        _row("running", hours=-50, is_active=True),
        _row("daily since long", hours=-24 * 400 - 2, occurrence=daily),
        _row("weekly, today gone", hours=-24 * 70 - 2, occurrence=weekly),
    ]
    model.show(rows, NOW)
    assert _shown(model) == [
        "Running",
        "running",
        "Today",
        "just begun",
        "Tomorrow",
        "daily since long",
        "tomorrow",
        "This week",
        "daily since long",
        "daily since long",
        "saturday",
        "daily since long",
        "Later",
        "daily since long",
        "weekly, today gone",
        "next year",
        "Past",
        "ended",
        "past",
    ]


def test_each_date_of_a_series_is_a_line_that_stays_selected_by_itself(
    model: ConferenceListModel,
) -> None:
    daily = _row("daily", hours=2, occurrence=Occurrence.EVERYDAY)
    model.show([daily], NOW)
    tomorrow = daily.start + 24 * 3_600_000
    chosen = QPersistentModelIndex(model.index_of("daily", tomorrow))
    assert chosen.data(Role.ORIGINAL) == tomorrow
    model.apply([_row("before", hours=1)], (), {}, NOW)
    assert chosen.data(Role.ORIGINAL) == tomorrow
    assert model.index_of("daily").data(Role.ORIGINAL) == daily.start
    assert model.conference_count() == 2
    assert not model.shows_nothing()


def test_the_details_show_the_date_that_was_chosen_as_long_as_there_is_one(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    row = _row("daily", hours=2, occurrence=Occurrence.EVERYDAY)
    details = DetailsView(theme, icons, words)
    qtbot.addWidget(details)
    conference = Conference(name=row.name, start=row.start, occurrence=row.occurrence)
    details.show_date(row.start + 24 * 3_600_000, NOW)
    details.show_details(ConferenceDetails(row=row, conference=conference), None, NOW)
    assert "26 Nov 2026, 14:00" in details.page.when.text()
    details.show_date(row.start + 1, NOW)
    assert "25 Nov 2026, 14:00" in details.page.when.text()
    details.show_date(row.start, NOW + 4 * 3_600_000)
    assert "26 Nov 2026, 14:00" in details.page.when.text()


def test_dates_that_are_left_out_or_moved_stand_where_they_are_now(
    model: ConferenceListModel,
) -> None:
    hour = 3_600_000
    start = to_instant(WALL + timedelta(hours=2), BERLIN)
    row = _row(
        "daily",
        hours=2,
        occurrence=Occurrence.EVERYDAY,
        rule="FREQ=DAILY;COUNT=4",
        zone="Europe/Berlin",
        exceptions=(start,),
        moved=((start + 24 * hour, start + hour),),
    )
    model.show([row], NOW)
    found = [model.index(n).data(Role.ITEM) for n in range(model.rowCount())]
    dates = [(e.group, e.when, e.original) for e in found if not isinstance(e, Heading)]
    assert dates == [
        (Group.TODAY, start + hour, start + 24 * hour),
        (Group.THIS_WEEK, start + 48 * hour, start + 48 * hour),
        (Group.THIS_WEEK, start + 72 * hour, start + 72 * hour),
    ]


def test_a_series_that_has_ended_is_past_with_its_last_date(model: ConferenceListModel) -> None:
    daily = Occurrence.EVERYDAY
    row = _row("ended", hours=-240, occurrence=daily, rule="FREQ=DAILY;COUNT=3")
    model.show([row], NOW)
    item = model.index(1).data(Role.ITEM)
    assert (item.group, item.when) == (Group.PAST, row.start + 2 * 24 * 3_600_000)


def test_a_heading_counts_its_group(model: ConferenceListModel) -> None:
    model.show([_row("a", hours=1), _row("b", hours=2)], NOW)
    assert model.index(0).data(Role.ITEM) == Heading(Group.TODAY, 2)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_search_finds_every_word_of_a_name_in_any_order(model: ConferenceListModel) -> None:
    model.show([_row("Jour fixe Vertrieb", hours=1), _row("Vertrieb DACH", hours=2)], NOW)
    model.search("vertrieb FIX")
    assert _shown(model) == ["Today", "Jour fixe Vertrieb"]
    model.search("nobody")
    assert _shown(model) == []
    assert model.conference_count() == 2
    model.search("")
    assert len(_shown(model)) == 3


def test_what_is_selected_stays_selected_when_the_server_names_it(
    model: ConferenceListModel,
) -> None:
    model.show([_row("a", hours=1), _row("b", hours=2, key="local")], NOW)
    kept = QPersistentModelIndex(model.index_of("local"))
    model.apply([_row("renamed", hours=0.5, key="c7")], (), {"local": "c7"}, NOW)
    assert kept.data(Role.KEY) == "c7"
    assert _shown(model) == ["Today", "renamed", "a"]
    model.apply((), ("c7",), {}, NOW)
    assert not kept.isValid()


def test_when_a_conference_goes_its_neighbour_is_near(model: ConferenceListModel) -> None:
    model.show([_row("a", hours=1), _row("b", hours=2), _row("c", hours=24)], NOW)
    place = model.index_of("b").row()
    model.apply((), ("b",), {}, NOW)
    assert model.key_near(place) == "c"
    model.apply((), ("c",), {}, NOW)
    assert model.key_near(place) == "a"
    model.apply((), ("a",), {}, NOW)
    assert model.key_near(place) == ""


def test_a_row_reads_as_a_sentence(model: ConferenceListModel) -> None:
    model.show([_row("Budget", hours=1, i_moderate=True, state="waiting", people=1)], NOW)
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Budget, Wed 25 Nov 2026, 13:00, ")
    assert said.endswith("you moderate, waiting to be sent")


def test_a_series_that_the_server_starts_at_another_time_wears_it(
    model: ConferenceListModel,
) -> None:
    first, waits = _row("First", hours=30), _row("Second", hours=31, state="waiting")
    model.show([first, waits], NOW)
    assert model.mark_of(first) is None
    model.mark_shifted([first.key, waits.key])
    mark, other = model.mark_of(first), model.mark_of(waits)
    assert mark is not None
    assert mark.text == "other time"
    assert other is not None
    assert other.text == "waiting", "the user's own changes come first"
    said = model.index_of(first.key).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "the server will start it at another time" in said
    model.mark_shifted([])
    assert model.mark_of(first) is None


def test_ten_thousand_rows_are_shown_and_searched(model: ConferenceListModel) -> None:
    rows = [_row(f"Conference {n}", hours=n / 10, key=str(n)) for n in range(10_000)]
    model.show(rows, NOW)
    assert model.conference_count() == 10_000
    model.search("9999")
    assert _shown(model) == ["Later", "Conference 9999"]


STRANGE = [
    "x" * 10_000,
    "Größe ☎ 👩‍👩‍👧‍👦 \u200f\u05e2\u05d1\u05e8\u05d9\u05ea",
    "two\nlines\tand a tab",
    "<b>bold</b> & {{pin}}",
    "\u0000\u202e",
]


@pytest.mark.parametrize("name", STRANGE)
def test_whatever_a_server_calls_a_conference_is_shown(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words, name: str
) -> None:
    model = ConferenceListModel(words, BERLIN)
    pane = ConferencesPane(model, theme, icons, words)
    details = DetailsView(theme, icons, words)
    for widget in (pane, details):
        qtbot.addWidget(widget)
        widget.resize(500, 600)
        widget.show()
    row = _row(name, hours=1, key="c1")
    model.show([row], NOW)
    people = tuple(Participant(display_name=name, email="a@b.example") for _ in range(3))
    shown = ConferenceDetails(
        row=row, conference=Conference(name=name, start=row.start, participants=people)
    )
    details.show_details(shown, None, NOW)
    assert not pane.grab().isNull()
    assert not details.grab().isNull()
    assert details.minimumSizeHint().height() < 600


def test_five_thousand_participants_are_shown_at_once(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    details = DetailsView(theme, icons, words)
    qtbot.addWidget(details)
    row = _row("All hands", hours=1, people=5000)
    people = tuple(Participant(display_name=f"P{n}") for n in range(5000))
    conference = Conference(name="All hands", start=row.start, participants=people)
    details.show_details(ConferenceDetails(row=row, conference=conference), None, NOW)
    details.resize(600, 600)
    details.show()
    assert details.participants.rowCount() == 5000
    assert not details.grab().isNull()


def test_a_date_is_called_by_its_own_name_and_lasts_its_own_time(
    model: ConferenceListModel,
) -> None:
    row = _row("Stand-up", hours=-2, occurrence=Occurrence.EVERYDAY)
    tomorrow = row.start + 86_400_000
    own = ((row.start, 180, "Retro"), (tomorrow, 0, "Review"))
    moved = ((row.start, row.start), (tomorrow, tomorrow))
    model.show([msgspec.structs.replace(row, own_dates=own, moved=moved)], NOW)
    assert _shown(model)[:5] == ["Today", "Retro", "Tomorrow", "Review", "This week"]
    assert model.sentence(model.index(1).data(Role.ITEM)).startswith("Retro, ")
    model.tick(NOW + 61 * 60_000)
    assert _shown(model)[:2] == ["Tomorrow", "Review"]


def test_a_date_is_found_by_its_own_name_alone_and_by_that_of_its_series(
    model: ConferenceListModel,
) -> None:
    daily = _row("daily", hours=2, occurrence=Occurrence.EVERYDAY)
    tomorrow = daily.start + 24 * 3_600_000
    model.show([msgspec.structs.replace(daily, own_dates=((tomorrow, 0, "Farewell"),))], NOW)
    every = _shown(model)
    model.search("farew")
    assert _shown(model) == ["Tomorrow", "Farewell"]
    model.search("dail")
    assert _shown(model) == every
