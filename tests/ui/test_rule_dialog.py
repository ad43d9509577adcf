"""A rule beyond the four common ones is made in a small dialog, and said as one edits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.application.queries import Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.series_of import series_of
from ucc_client.ui.editor.date_notes import DateNotes
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.editor.rule_dialog import RuleDialog
from ucc_client.ui.editor.rule_fields import End, Monthly
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

TUESDAY = to_instant(datetime(2099, 12, 1, 9), BERLIN)
ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)
DAYS, WEEKS, MONTHS, YEARS = range(4)

Ruled = Callable[..., RuleDialog]
Opened = Callable[..., ConferenceDialog]


@pytest.fixture
def ruled(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Ruled:
    def make(rule: str = "", start: int = TUESDAY, spoken: Words = words) -> RuleDialog:
        dialog = RuleDialog(theme, icons, spoken, rule=rule, start=start, zone=BERLIN)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(*, rules: bool = True, new: bool = True, **fields: object) -> ConferenceDialog:
        dialog = ConferenceDialog(
            Conference(name="Jour fixe", start=TUESDAY, participants=(ANNA,), **fields),  # type: ignore[arg-type]
            theme,
            icons,
            words,
            new=new,
            now=TUESDAY - 86_400_000,
            rules=rules,
            search=lambda _text, _receive: None,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _rule_dialog() -> RuleDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, RuleDialog)
    return found


def _result(dialog: ConferenceDialog) -> Conference:
    found = dialog.conference()
    assert found is not None
    return found


def test_every_other_week_on_two_days(ruled: Ruled, qtbot: QtBot) -> None:
    dialog = ruled()
    dialog.fields.unit.setCurrentIndex(WEEKS)
    dialog.fields.interval.setValue(2)
    qtbot.mouseClick(dialog.fields.weekdays[3], Qt.MouseButton.LeftButton)
    assert dialog.rule() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"
    assert "Every other week on Tuesday and Thursday at 09:00." in dialog.sentence.text()
    assert [chip.text() for chip in dialog.chips[:3]] == ["Tue 1 Dec", "Thu 3 Dec", "Tue 15 Dec"]


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        (Monthly.LAST_DAY, "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (Monthly.WEEKDAY, "FREQ=MONTHLY;BYDAY=1TU"),
        (Monthly.LAST_WORKDAY, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        (Monthly.DAY, "FREQ=MONTHLY;BYMONTHDAY=1"),
    ],
)
def test_a_month_has_its_day_in_four_ways(ruled: Ruled, mode: Monthly, text: str) -> None:
    dialog = ruled()
    dialog.fields.interval.setValue(1)
    dialog.fields.unit.setCurrentIndex(MONTHS)
    dialog.fields.monthly.setCurrentIndex(mode)
    assert dialog.rule() == text


def test_day_31_is_the_last_day_of_shorter_months_and_said_so(ruled: Ruled) -> None:
    dialog = ruled()
    dialog.fields.unit.setCurrentIndex(MONTHS)
    dialog.fields.interval.setValue(1)
    dialog.fields.day.setValue(31)
    assert dialog.rule() == "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
    assert "In shorter months on the last day: " in dialog.sentence.text()
    assert [chip.text() for chip in dialog.chips[1:3]] == ["Sun 31 Jan", "Sun 28 Feb"]


def test_an_end_is_a_date_or_a_number_of_dates(ruled: Ruled) -> None:
    dialog = ruled()
    dialog.fields.interval.setValue(1)
    dialog.fields.unit.setCurrentIndex(YEARS)
    dialog.fields.end.setCurrentIndex(End.COUNT)
    dialog.fields.count.setValue(3)
    assert dialog.rule() == "FREQ=YEARLY;COUNT=3;BYMONTHDAY=1;BYMONTH=12"
    dialog.fields.unit.setCurrentIndex(DAYS)
    dialog.fields.end.setCurrentIndex(End.DATE)
    dialog.fields.until.set_date(datetime(2099, 12, 3).date())
    assert dialog.rule() == "FREQ=DAILY;UNTIL=20991203T225959Z"
    assert "until 3 December 2099" in dialog.sentence.text()
    assert [chip.isVisible() for chip in dialog.chips] == [True] * 3 + [False] * 3


def test_an_end_that_cannot_be_read_or_leaves_no_date_is_not_taken(
    ruled: Ruled, qtbot: QtBot
) -> None:
    dialog = ruled()
    dialog.fields.end.setCurrentIndex(End.DATE)
    dialog.fields.until.selectAll()
    qtbot.keyClicks(dialog.fields.until, "whenever")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "cannot be read" in dialog.sentence.text()
    dialog.fields.until.set_date(datetime(2099, 11, 1).date())
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "no date until then" in dialog.moved.text()


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;BYDAY=20MO", "FREQ=HOURLY"])
def test_a_rule_without_words_is_kept_until_something_is_changed(ruled: Ruled, rule: str) -> None:
    dialog = ruled(rule)
    assert rule in dialog.kept.text()
    assert dialog.rule() == rule
    dialog.fields.unit.setCurrentIndex(DAYS)
    dialog.fields.interval.setValue(5)
    assert dialog.rule() == "FREQ=DAILY;INTERVAL=5"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;COUNT=5;INTERVAL=3;BYDAY=MO,FR",
        "FREQ=MONTHLY;UNTIL=21000301T225959Z;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        "FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=12",
    ],
)
def test_the_fields_show_the_rule_that_there_is(ruled: Ruled, rule: str) -> None:
    dialog = ruled(rule)
    made = dialog.fields.rule()
    dialog.fields.edited.emit()
    assert made is not None
    assert dialog.rule() == rule


def test_the_week_begins_as_in_the_users_country(ruled: Ruled, qapp: QApplication) -> None:
    american = ruled(spoken=Words(QLocale("en_US"), BERLIN))
    assert next(iter(american.fields.weekdays)) == 6
    assert next(iter(ruled().fields.weekdays)) == 0


def test_everything_has_a_name_for_screen_readers(ruled: Ruled) -> None:
    dialog = ruled()
    fields = [
        field
        for kind in (QComboBox, QSpinBox, QToolButton)
        for field in dialog.fields.findChildren(kind)
        if not isinstance(field.parent(), QLineEdit)
    ]
    assert len(fields) > 10
    assert [field for field in fields if not field.accessibleName()] == []


def test_more_is_offered_only_where_the_server_keeps_rules(opened: Opened) -> None:
    dialog = opened(rules=False)
    form = dialog.form
    assert not form.repetition.more.isVisible()
    assert not form.zone.isVisible()
    assert not form.duration.isVisible()
    dialog.take_defaults(Defaults(rules=True))
    assert form.repetition.more.isVisible()
    assert form.zone.isVisible()
    assert form.duration.isVisible()


def test_the_dialog_takes_the_rule_and_begins_on_its_first_date(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    qtbot.mouseClick(dialog.form.repetition.more, Qt.MouseButton.LeftButton)
    ruled = _rule_dialog()
    ruled.fields.interval.setValue(1)
    for weekday in (3, 1):  # Thursday instead of Tuesday
        qtbot.mouseClick(ruled.fields.weekdays[weekday], Qt.MouseButton.LeftButton)
    assert ruled.moved.text() == "The first date is Thu 3 Dec: the rule has none on Tue 1 Dec."
    qtbot.mouseClick(ruled.use, Qt.MouseButton.LeftButton)
    result = _result(dialog)
    assert (result.rule, result.occurrence) == ("FREQ=WEEKLY;BYDAY=TH", Occurrence.EVERYWEEK)
    assert result.start == to_instant(datetime(2099, 12, 3, 9), BERLIN)


def test_one_of_the_four_ends_the_rule(opened: Opened) -> None:
    dialog = opened(rule="FREQ=WEEKLY;INTERVAL=2", occurrence=Occurrence.EVERYWEEK, exceptions=(5,))
    assert dialog.form.repetition.more.isChecked()
    assert _result(dialog).exceptions == (5,)
    dialog.form.repetition.set_occurrence(Occurrence.EVERYDAY)
    result = _result(dialog)
    assert (result.rule, result.occurrence) == ("", Occurrence.EVERYDAY)
    assert result.exceptions == ()


def test_cancelling_more_leaves_the_repetition(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(occurrence=Occurrence.EVERYMONTH)
    qtbot.mouseClick(dialog.form.repetition.more, Qt.MouseButton.LeftButton)
    _rule_dialog().reject()
    assert not dialog.form.repetition.has_rule()
    assert _result(dialog).occurrence is Occurrence.EVERYMONTH


def test_a_rule_that_is_not_touched_survives_another_change(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(rule="FREQ=HOURLY", occurrence=Occurrence.EVERYDAY, new=False)
    qtbot.keyClicks(dialog.form.name, "!")
    assert (_result(dialog).rule, _result(dialog).occurrence) == (
        "FREQ=HOURLY",
        Occurrence.EVERYDAY,
    )


def test_times_are_those_of_the_conferences_zone_and_the_own_time_is_said(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(zone="Asia/Tokyo")
    assert dialog.form.time.field.text() == "17:00"
    assert "for you Tue 1 Dec 2099, 09:00" in dialog.form.mine.text()
    assert _result(dialog).start == TUESDAY
    dialog.form.zone.field.setFocus()
    dialog.form.zone.field.selectAll()
    qtbot.keyClicks(dialog.form.zone.field, "america/new york")
    qtbot.keyClick(dialog.form.zone.field, Qt.Key.Key_Tab)
    result = _result(dialog)
    assert result.zone == "America/New_York"
    assert result.start == to_instant(datetime(2099, 12, 1, 17), ZoneInfo("America/New_York"))


def test_what_is_no_zone_is_not_taken(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.form.zone.field.setFocus()
    dialog.form.zone.field.selectAll()
    qtbot.keyClicks(dialog.form.zone.field, "Atlantis")
    qtbot.keyClick(dialog.form.zone.field, Qt.Key.Key_Tab)
    assert dialog.form.zone.zone() == BERLIN


def test_a_length_is_kept_and_only_written_down_when_changed(opened: Opened) -> None:
    dialog = opened()
    assert dialog.form.duration.value() == 60
    assert _result(dialog).duration_minutes == 0
    dialog.form.duration.setValue(45)
    assert _result(dialog).duration_minutes == 45


def test_a_new_conference_names_the_own_zone_and_an_old_one_stays_as_it_is(opened: Opened) -> None:
    assert _result(opened()).zone == "Europe/Berlin"
    assert _result(opened(new=False)).zone == ""
    assert _result(opened(rules=False)).zone == ""


def test_weekends_and_changes_of_the_clocks_are_said_below_the_dates(words: Words) -> None:
    def notes(start: datetime, rule: str) -> list[str]:
        conference = Conference(name="", start=to_instant(start, BERLIN), rule=rule)
        series = series_of(conference, BERLIN)
        return DateNotes(words).notes(list(islice(series.dates(series.start), 6)), series)

    assert notes(datetime(2026, 12, 1, 9), "FREQ=WEEKLY") == []
    assert notes(datetime(2027, 3, 27, 2, 30), "FREQ=WEEKLY;BYDAY=SA,SU;COUNT=3") == [
        "On a weekend: 27 Mar, 28 Mar and 3 Apr.",
        "02:30 does not exist on 28 Mar, when the clocks change: it is 03:30 then.",
    ]
    assert notes(datetime(2026, 10, 25, 2, 30), "FREQ=DAILY;COUNT=2") == [
        "On a weekend: 25 Oct.",
        "02:30 comes twice on 25 Oct, when the clocks change: it is the first.",
    ]
