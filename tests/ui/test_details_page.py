"""The details where there is little room, and of a date that is over."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from tests.ui.test_list_model import _row
from ucc_client.application.queries import ConferenceDetails
from ucc_client.contract.extensions import DialIn
from ucc_client.domain.conference import Conference
from ucc_client.domain.happening import Course, Happening, What
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.table_model import SECOND_LINE, Column
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

WALL = datetime(2026, 11, 25, 12)  # a Wednesday
NOW = to_instant(WALL, BERLIN)
DAY = 86_400_000
BEN = Participant(
    display_name="Ben Kurz-Oberhuber", phone_number="+49 40 66969210", email="b@example.org"
)


@pytest.fixture
def details(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> DetailsView:
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    return view


def _series() -> ConferenceDetails:
    start = to_instant(WALL - timedelta(days=2, hours=3), BERLIN)
    row = _row("Daily", start=start, occurrence=Occurrence.EVERYDAY, conference_id=7)
    return ConferenceDetails(
        row=row,
        conference=Conference(
            name="Daily", start=start, occurrence=Occurrence.EVERYDAY, participants=(BEN,)
        ),
    )


def test_a_date_that_is_over_is_shown_and_what_can_be_changed_is_said(
    details: DetailsView, qtbot: QtBot
) -> None:
    shown = _series()
    details.show_date(shown.row.start, NOW, even_past=True)
    details.show_details(shown, None, NOW)
    assert "Mon 23 Nov 2026, 09:00" in details.page.when.text()
    assert details.page.over.words.text() == (
        "This date is over and stays as it was. Edit and Delete mean the series from Thu 26 Nov on."
    )
    assert details.date(NOW) == shown.row.start + 3 * DAY
    assert "Next: 26, 27, 28, 29, 30 Nov" in details.page.series.words.text()
    with qtbot.assertNotEmitted(details.moderator_wanted):
        details.participants.toggle(0)
    details.show_date(shown.row.start + 3 * DAY, NOW, even_past=True)
    assert details.page.over.isHidden()
    with qtbot.waitSignal(details.moderator_wanted):
        details.participants.toggle(0)


def test_in_the_list_a_date_that_is_over_gives_way_to_the_next(details: DetailsView) -> None:
    shown = _series()
    details.show_date(shown.row.start, NOW)
    details.show_details(shown, None, NOW)
    assert "Thu 26 Nov 2026, 09:00" in details.page.when.text()
    assert details.page.over.isHidden()


@pytest.mark.parametrize("width", [440, 900])
def test_names_and_ways_in_have_room_and_numbers_are_there(
    details: DetailsView, width: int
) -> None:
    people = tuple(msgspec.structs.replace(BEN, call_on_start=called) for called in (True, False))
    shown = _series()
    conference = msgspec.structs.replace(shown.conference, participants=people)
    details.show_details(msgspec.structs.replace(shown, conference=conference), None, NOW)
    details.resize(width, 700)
    details.show()
    table, people_model = details.table, details.participants
    narrow = table.isColumnHidden(Column.NUMBER)
    assert narrow is (width == 440)
    way_in = people_model.index(0, Column.WAY_IN)
    assert way_in.data(SECOND_LINE) == (BEN.phone_number if narrow else "")
    assert (BEN.phone_number in way_in.data(Qt.ItemDataRole.AccessibleTextRole)) is narrow
    metrics = table.fontMetrics()
    for column, text in ((Column.NAME, BEN.display_name), (Column.WAY_IN, "Will be called")):
        assert table.columnWidth(column) > metrics.horizontalAdvance(text) + 16


def test_the_buttons_take_a_second_line_where_one_is_too_narrow(
    details: DetailsView, qtbot: QtBot
) -> None:
    details.show_details(_series(), None, NOW)
    details.show()
    details.resize(900, 700)
    qtbot.waitUntil(lambda: details.edit.y() == details.delete.y())
    assert details.minimumSizeHint().width() < 400
    details.resize(300, 700)
    qtbot.waitUntil(lambda: details.delete.y() > details.edit.y())
    assert details.delete.geometry().bottom() < details.delete.parentWidget().height()
    # Nothing lies beyond the edge, to which one could not scroll.
    qtbot.waitUntil(lambda: details.page.widget().width() <= details.page.viewport().width())


def test_the_page_scrolls_where_cards_leave_people_no_room(details: DetailsView) -> None:
    problem = PendingChange(
        command_id="1",
        kind=ChangeKind.EDIT,
        key="c7",
        created_at=NOW,
        state=ChangeState.REJECTED,
        reason="no " * 60,
    )
    dial_in = DialIn(
        external_number="+49 30 1", internal_number="9", pin="123456", link="https://a"
    )
    shown = msgspec.structs.replace(_series(), problem=problem, dial_in=dial_in)
    details.show_details(shown, None, NOW)
    details.resize(480, 420)
    details.show()
    assert details.height() == 420
    assert details.page.verticalScrollBar().maximum() > 0
    assert details.table.viewport().height() >= 3 * details.table.rowHeight(0)
    details.resize(900, 1000)
    assert details.page.verticalScrollBar().maximum() == 0


def test_what_happened_and_what_waits_is_said_quietly(details: DetailsView) -> None:
    minute = 60_000
    course = Course(
        happenings=(
            Happening(What.CHANGED_ELSEWHERE, NOW - 10 * minute, NOW - 10 * minute),
            Happening(What.CHANGED, NOW - 90 * minute, NOW - 60 * minute),
            Happening(What.MADE, NOW - 2 * DAY, NOW - 2 * DAY),
        ),
        read_at=NOW - 10 * minute,
        waits_since=NOW - minute,
    )
    details.show_details(msgspec.structs.replace(_series(), course=course), None, NOW)
    assert details.page.course.text() == (
        "What you changed on Wed 25 Nov 2026, 11:59 waits to be sent. "
        "Changed elsewhere; seen on Wed 25 Nov 2026, 11:50. "
        "Changed by you on Wed 25 Nov 2026, 10:30, sent on Wed 25 Nov 2026, 11:00. "
        "This version came from the server on Wed 25 Nov 2026, 11:50."
    )
    assert "Made by you on Mon 23 Nov 2026, 12:00." in details.page.course.toolTip()
