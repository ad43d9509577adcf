"""While a conference is planned, holidays and overlaps are said, and nothing stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import START, fill_cache
from tests.ui.conftest import BERLIN, PATIENCE, Opened
from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.holiday_calendar import answer
from ucc_client.application.queries import GetHolidays, GetOverlaps, Overlap, Overlaps
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.holiday_place import HolidayPlace, HolidayPreference
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)
WEDNESDAY = to_instant(datetime(2026, 12, 30, 14), BERLIN)
WEEK = 7 * 86_400_000
HOUR = 3_600_000

Planned = Callable[..., ConferenceDialog]


class Asked:
    """Answers about holidays at once; keeps the other questions until the test answers them."""

    def __init__(self) -> None:
        self.open: list[tuple[GetOverlaps, Callable[[Any], None]]] = []

    def __call__(self, query: GetHolidays | GetOverlaps, receive: Callable[[Any], None]) -> None:
        if isinstance(query, GetHolidays):
            receive(answer(query))
        else:
            self.open.append((query, receive))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def preference(tmp_path: Path) -> HolidayPreference:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    preference = HolidayPreference(settings, QLocale("en_GB"))
    preference.choose(HolidayPlace("DE", "BW"))
    return preference


@pytest.fixture
def planned(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    words: Words,
    asked: Asked,
    preference: HolidayPreference,
) -> Planned:
    insight = DateInsight(asked, preference, words)

    def make(start: int = WEDNESDAY, **fields: Any) -> ConferenceDialog:
        key = fields.pop("key", "")
        dialog = ConferenceDialog(
            Conference(name="Jour fixe", start=start, participants=(ANNA,), **fields),
            theme,
            icons,
            words,
            new=not key,
            now=WEDNESDAY - WEEK,
            search=lambda _text, _receive: None,
            insight=insight,
            key=key,
            rules=True,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _budget(date: int, name: str = "Budget", key: str = "c1") -> Overlap:
    return Overlap(date=date, key=key, name=name, start=date, end=date + HOUR)


def test_a_date_on_a_holiday_is_marked_and_named(planned: Planned) -> None:
    dialog = planned(occurrence=Occurrence.EVERYWEEK)
    preview = dialog.preview
    assert preview.notes.text() == "Public holiday: Wed 6 Jan – Epiphany"
    marked = [chip.text() for chip in preview.chips if chip.property("role") == "chipwarn"]
    assert marked == ["6 Jan"]


def test_a_single_date_is_looked_at_too(planned: Planned) -> None:
    dialog = planned(start=WEDNESDAY + WEEK)
    assert dialog.preview.notes.text() == "Public holiday: Wed 6 Jan – Epiphany"
    sunday = planned(start=WEDNESDAY + 4 * 86_400_000)
    assert sunday.preview.notes.text() == "On a weekend: 3 Jan."


def test_the_dialog_for_rules_says_it_as_well(planned: Planned, qtbot: QtBot) -> None:
    dialog = planned()
    dialog.form.choose_rule()
    from ucc_client.ui.editor.rule_dialog import RuleDialog

    ruled = dialog.findChild(RuleDialog)
    assert ruled is not None
    ruled.fields.interval.setValue(1)
    assert ruled.notes.text() == "Public holiday: Wed 6 Jan – Epiphany"
    ruled.reject()


def test_another_region_is_heeded_at_once(planned: Planned, preference: HolidayPreference) -> None:
    dialog = planned(occurrence=Occurrence.EVERYWEEK)
    preference.choose(HolidayPlace("DE", "BE"))
    assert dialog.preview.notes.text() == ""
    preference.choose(HolidayPlace())
    assert dialog.preview.notes.text() == ""


def test_an_overlap_is_said_and_does_not_keep_from_saving(
    planned: Planned, asked: Asked, qtbot: QtBot
) -> None:
    dialog = planned(occurrence=Occurrence.EVERYWEEK, duration_minutes=90, key="c9")
    qtbot.waitUntil(lambda: len(asked.open) == 1)
    query, receive = asked.open.pop()
    assert (query.dates[:2], query.minutes) == ((WEDNESDAY, WEDNESDAY + WEEK), 90)
    assert (query.key, query.zone) == ("c9", "Europe/Berlin")
    receive(Overlaps(found=(_budget(WEDNESDAY), _budget(WEDNESDAY + WEEK))))
    assert (
        "Overlaps with “Budget” (14:00–15:00) on 30 Dec and 6 Jan." in dialog.preview.notes.text()
    )
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_typing_asks_once_and_an_answer_to_what_is_no_longer_typed_is_ignored(
    planned: Planned, asked: Asked, qtbot: QtBot
) -> None:
    dialog = planned()
    qtbot.waitUntil(lambda: len(asked.open) == 1)
    dialog.form.duration.setValue(30)
    dialog.form.duration.setValue(45)
    _query, receive = asked.open.pop()
    receive(Overlaps(found=(_budget(WEDNESDAY),)))
    assert "Overlaps" not in dialog.preview.notes.text()
    qtbot.waitUntil(lambda: len(asked.open) == 1)
    query, receive = asked.open.pop()
    assert query.minutes == 45
    qtbot.keyClicks(dialog.form.name, "!")
    receive(Overlaps(found=(_budget(WEDNESDAY),)))
    assert "Overlaps" in dialog.preview.notes.text()
    dialog.form.duration.setValue(50)
    assert "Overlaps" not in dialog.preview.notes.text()


def test_many_overlaps_are_counted_and_a_question_that_fails_says_nothing(
    planned: Planned, asked: Asked, qtbot: QtBot
) -> None:
    dialog = planned()
    qtbot.waitUntil(lambda: len(asked.open) == 1)
    _query, receive = asked.open.pop()
    receive(Failed(trouble=Trouble.NOT_SIGNED_IN))
    assert dialog.preview.notes.text() == ""
    found = tuple(_budget(WEDNESDAY, f"Budget {n}", f"c{n}") for n in range(5))
    receive(Overlaps(found=found))
    lines = dialog.preview.notes.text().splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("Overlaps with “Budget 0”")
    assert "2 more" in lines[3]


def test_a_typed_time_that_does_not_exist_is_said_for_a_single_date(planned: Planned) -> None:
    dialog = planned(start=to_instant(datetime(2027, 3, 28, 1, 30), BERLIN))
    dialog.form.time.set_time(datetime(2027, 3, 28, 2, 30).time())
    dialog.form.time.time_changed.emit()
    assert (
        "02:30 does not exist on 28 Mar, when the clocks change: it is 03:30 then."
        in dialog.preview.notes.text()
    )


def test_a_series_that_begins_at_a_time_that_does_not_exist_says_what_that_means(
    planned: Planned,
) -> None:
    start = to_instant(datetime(2027, 3, 28, 1, 30), BERLIN)
    dialog = planned(start=start, occurrence=Occurrence.EVERYDAY)
    dialog.form.time.set_time(datetime(2027, 3, 28, 2, 30).time())
    assert dialog.preview.sentence.text() == "Every day at 03:30."
    assert dialog.preview.notes.text().splitlines()[-1] == (
        "02:30 does not exist on 28 Mar, when the clocks change: all dates are at 03:30. "
        "Begin on another day to have them at 02:30."
    )


@pytest.mark.parametrize(("later", "which"), [(0, "first"), (HOUR, "second")])
def test_a_time_that_comes_twice_says_which_one_it_is(
    planned: Planned, later: int, which: str
) -> None:
    dialog = planned(start=to_instant(datetime(2027, 10, 31, 2, 30), BERLIN) + later)
    said = f"02:30 comes twice on 31 Oct, when the clocks change: it is the {which}."
    assert said in dialog.preview.notes.text()


def test_the_real_worker_finds_what_overlaps_but_not_the_conference_itself(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Stand-up"])
    opened = program()
    key = opened.window.model.first_key()
    opened.window.pane.select(key)
    people = opened.window.details.participants
    qtbot.waitUntil(lambda: people.rowCount() == 2, timeout=PATIENCE)
    opened.actions.edit()
    dialog = opened.window.findChild(ConferenceDialog)
    assert dialog is not None
    assert dialog.conference() is not None
    assert dialog.conference().start == START  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "Overlaps" in dialog.preview.notes.text(), timeout=PATIENCE)
    assert "“Stand-up”" in dialog.preview.notes.text()
    assert "Budget" not in dialog.preview.notes.text()
    dialog.saved()


def test_the_name_of_another_conference_is_no_markup(
    planned: Planned, asked: Asked, qtbot: QtBot
) -> None:
    dialog = planned()
    qtbot.waitUntil(lambda: len(asked.open) == 1)
    _query, receive = asked.open.pop()
    receive(Overlaps(found=(_budget(WEDNESDAY, "<b>Budget</b>"),)))
    label = next(one for one in dialog.preview.notes.findChildren(QLabel) if one.text())
    assert "“<b>Budget</b>”" in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText
