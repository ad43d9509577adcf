"""Times are said by the conference's clock and the user's, and a series goes on in words."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client import bootstrap
from ucc_client.application.agenda import Entry
from ucc_client.application.queries import ConferenceDetails
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.series_of import series_of
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conferences.date_lines import DateLines
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.editor.date_chips import Chip, DateChips
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.furniture import number_field
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

NEW_YORK, TOKYO, VIENNA = (
    ZoneInfo(name) for name in ("America/New_York", "Asia/Tokyo", "Europe/Vienna")
)
DAY = 86_400_000
MONDAY = to_instant(datetime(2026, 11, 30, 9), BERLIN)
ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)


def _row(**fields: Any) -> ConferenceRow:
    values: dict[str, Any] = {
        "key": "c1",
        "conference_id": 1,
        "name": "Review",
        "start": MONDAY,
        "occurrence": Occurrence.ONCE,
        "is_active": False,
        "is_terminated": False,
        "is_readonly": False,
        "i_moderate": False,
        "people": 2,
        "state": "",
    }
    return ConferenceRow(**{**values, **fields})


def _series(**fields: Any) -> Conference:
    values = {"name": "", "start": MONDAY, "occurrence": Occurrence.EVERYWEEK}
    return Conference(**{**values, **fields})


@pytest.mark.parametrize(
    ("zone", "said", "elsewhere"),
    [
        (BERLIN, "Mon 30 Nov 2026, 09:00", ""),
        (VIENNA, "Mon 30 Nov 2026, 09:00", ""),
        (TOKYO, "Mon 30 Nov 2026, 17:00 Tokyo (09:00 here)", "17:00 Tokyo"),
        (
            ZoneInfo("Pacific/Honolulu"),
            "Sun 29 Nov 2026, 22:00 Honolulu (Mon 30 Nov, 09:00 here)",
            "Sun 22:00 Honolulu",
        ),
    ],
)
def test_a_zone_is_named_where_its_clock_shows_another_time(
    words: Words, zone: ZoneInfo, said: str, elsewhere: str
) -> None:
    assert words.moment_at(MONDAY, zone) == said
    assert words.clock_elsewhere(MONDAY, zone) == elsewhere


def test_the_list_keeps_the_users_time_and_names_the_other(words: Words) -> None:
    model = ConferenceListModel(words, BERLIN)
    model.show([_row(zone="Asia/Tokyo")], MONDAY - DAY)
    item = model.index(1).data(Role.ITEM)
    assert isinstance(item, Entry)
    assert model.sentence(item) == "Review, Mon 30 Nov 2026, 09:00, 17:00 Tokyo, 2 people"


def test_the_details_say_both_clocks_and_the_rule_by_the_conferences(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    start = to_instant(datetime(2026, 12, 1, 20), NEW_YORK)
    conference = _series(name="Review", start=start, zone="America/New_York", participants=(ANNA,))
    row = _row(start=start, zone="America/New_York", occurrence=Occurrence.EVERYWEEK)
    view.show_details(ConferenceDetails(row=row, conference=conference), 3, start - DAY)
    assert view.page.when.text() == "Tue 1 Dec 2026, 20:00 New York (Wed 2 Dec, 02:00 here)"
    lines = view.page.series.words.text().splitlines()
    assert lines[0] == "Every Tuesday at 20:00, New York time."
    assert lines[1] == "Next: 8, 15, 22, 29 Dec, 5 Jan …"
    assert words.repetition_sentence(series_of(_series(), BERLIN)) == "Every Monday at 09:00."


def test_the_list_stands_in_for_the_details_with_rule_and_zone(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    rule = "FREQ=WEEKLY;INTERVAL=2"
    view.show_row(
        _row(rule=rule, occurrence=Occurrence.EVERYWEEK, exceptions=(MONDAY + 14 * DAY,)),
        MONDAY - DAY,
    )
    assert "Every other Monday" in view.page.series.words.text()
    assert "Not on 14 Dec." in view.page.series.words.text()


def test_a_rule_that_is_not_understood_is_shown_as_it_is_written(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    rule = "FREQ=<b>WEEKLY</b>"
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    view.show_row(_row(rule=rule, occurrence=Occurrence.EVERYWEEK), MONDAY)
    dialog = _dialog(qtbot, theme, icons, words, rule=rule, occurrence=Occurrence.EVERYWEEK)
    assert rule in view.page.series.words.text()
    for label in (view.page.series.words, dialog.preview.sentence):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_dates_that_were_moved_or_left_out_are_said_in_words(words: Words) -> None:
    conference = _series(
        exceptions=(MONDAY + 14 * DAY, MONDAY + 15 * DAY),
        changed_dates=(ChangedDate(original=MONDAY + 7 * DAY, start=MONDAY + 8 * DAY),),
    )
    assert DateLines(words).sentences(conference, MONDAY, 0) == [
        "Every Monday at 09:00.",
        "Next: 8 Dec (moved from Mon 7 Dec), 21, 28 Dec, 4, 11 Jan …",
        "Not on 14 Dec.",
    ]
    assert DateLines(words).sentences(conference, MONDAY + 8 * DAY, 0)[1] == (
        "This date was moved from Mon 7 Dec, 09:00."
    )


def test_the_last_dates_end_with_a_full_stop_and_then_nothing_is_next(words: Words) -> None:
    conference = _series(rule="FREQ=WEEKLY;COUNT=3")
    assert DateLines(words).sentences(conference, MONDAY, 0)[1:] == ["Next: 7, 14 Dec."]
    assert DateLines(words).sentences(conference, MONDAY + 14 * DAY, 0)[1:] == []
    assert DateLines(words).sentences(_series(occurrence=Occurrence.ONCE), MONDAY, 0) == []


def test_dates_of_a_yearly_rule_have_their_years(words: Words) -> None:
    conference = _series(rule="FREQ=YEARLY")
    assert (
        DateLines(words)
        .sentences(conference, MONDAY, 0)[1]
        .startswith("Next: 30 Nov 2027, 30 Nov 2028, ")
    )


def test_german_dates_keep_their_full_stops(qapp: QApplication) -> None:
    words = Words(QLocale("de_DE"), BERLIN)
    days = [datetime(2026, 12, day).date() for day in (7, 14)]
    assert [text.partition(" ")[2] for text in words.days(days)] == ["Dez.", "Dez."]


def test_a_conflict_says_each_start_by_its_own_zone(words: Words) -> None:
    said = ConferenceWords(words).value("start", MONDAY, _series(zone="Asia/Tokyo"))
    assert said == "Mon 30 Nov 2026, 17:00 Tokyo (09:00 here)"
    lines = ConferenceWords(words).differences(
        Conference(name="A", start=MONDAY, zone="Asia/Tokyo"),
        Conference(name="A", start=MONDAY + DAY, zone="Asia/Tokyo"),
    )
    assert "17:00 Tokyo (09:00 here) → Tue 1 Dec 2026, 17:00 Tokyo (09:00 here)" in lines[0]


def test_the_dialog_says_on_which_dates_a_short_month_ends(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    start = to_instant(datetime(2026, 12, 31, 10, 30), BERLIN)
    dialog = _dialog(qtbot, theme, icons, words, start=start, occurrence=Occurrence.EVERYMONTH)
    assert dialog.preview.sentence.text() == (
        "Every month on day 31 at 10:30. In shorter months on the last day: 28 Feb and 30 Apr."
    )
    shown = [chip.text() for chip in dialog.preview.chips]
    assert shown == ["31 Dec", "31 Jan", "28 Feb", "31 Mar", "30 Apr", "31 May"]


def test_the_preview_of_a_single_date_says_both_clocks(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    dialog = _dialog(qtbot, theme, icons, words, zone="Asia/Tokyo")
    assert dialog.preview.sentence.text() == "Mon 30 Nov 2026, 17:00 Tokyo (09:00 here)"
    assert _dialog(qtbot, theme, icons, words, zone="Europe/Vienna").form.mine.isHidden()


def test_the_dialog_fits_a_small_screen_with_another_zone(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    dialog = _dialog(qtbot, theme, icons, words, zone="America/New_York")
    room = QSize(1000, 560)
    assert dialog.minimumSizeHint().boundedTo(room) == dialog.minimumSizeHint()


def test_nothing_of_the_preview_is_cut_off_in_the_smallest_dialog(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    repeated = {"rule": "FREQ=YEARLY", "occurrence": Occurrence.EVERYMONTH}
    dialog = _dialog(qtbot, theme, icons, words, zone="America/New_York", **repeated)
    dialog.resize(dialog.minimumSizeHint())
    room = dialog.preview.parentWidget()
    assert room is not None
    qtbot.waitUntil(lambda: dialog.preview.width() <= room.width())
    inside = [chip for chip in dialog.preview.chips if chip.isVisible()]
    assert len(inside) == 6
    assert {chip.text()[-4:] for chip in inside} == {str(year) for year in range(2026, 2032)}


def test_dates_take_as_many_columns_as_fit(qtbot: QtBot) -> None:
    chips = DateChips()
    qtbot.addWidget(chips)
    chips.show_dates([Chip(f"Thu {day} December 2027") for day in range(10, 16)])
    chips.show()
    widest = chips.minimumSizeHint().width()
    for columns in (1, 2, 3):
        chips.resize(widest * columns + 20, 200)
        QApplication.processEvents()
        assert len({chip.x() for chip in chips.chips}) == columns
        right = max(chip.geometry().right() for chip in chips.chips)
        assert right < chips.width()


def test_a_number_field_has_an_edge_in_the_dark(qapp: QApplication, qtbot: QtBot) -> None:
    dark = Theme(qapp, bootstrap.resources() / "icons", scheme="dark")
    try:
        field = number_field("Days", 31)
        qtbot.addWidget(field)
        field.resize(90, 30)
        picture = field.grab().toImage()
        edge = picture.pixelColor(0, picture.height() // 2).name().upper()
        assert edge == dark.colours.ctl
    finally:
        dark.deleteLater()
        Theme(qapp, bootstrap.resources() / "icons").deleteLater()


def _dialog(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words, **fields: Any
) -> ConferenceDialog:
    values = {"name": "Jour fixe", "start": MONDAY, "participants": (ANNA,)}
    dialog = ConferenceDialog(
        Conference(**{**values, **fields}),
        theme,
        icons,
        words,
        new=True,
        now=MONDAY - DAY,
        rules=True,
        search=lambda _text, _receive: None,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
    dialog.show()
    return dialog
