"""What is shown already is not shown again: neither lines, nor what is selected, nor details."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.test_list_model import NOW, _row, _shown
from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.conference import Conference
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

ROWS = [_row(f"conference {n}", hours=n + 1) for n in range(200)]


@pytest.fixture
def model(words: Words) -> ConferenceListModel:
    made = ConferenceListModel(words, words.zone)
    made.show(ROWS, NOW)
    return made


def test_rows_that_are_told_again_are_not_laid_out_again(
    model: ConferenceListModel, qtbot: QtBot
) -> None:
    before = _shown(model)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.show(list(reversed(ROWS)), NOW)
    assert _shown(model) == before


def test_a_few_rows_that_differ_are_put_in_their_places(
    model: ConferenceListModel, qtbot: QtBot, words: Words
) -> None:
    rows = [_row("conference 0", hours=30), *ROWS[2:], _row("new", hours=1)]
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(rows, NOW + 60_000)
    anew = ConferenceListModel(words, words.zone)
    anew.show(rows, NOW + 60_000)
    assert _shown(model) == _shown(anew)
    assert model.now == NOW + 60_000


def test_rows_that_are_told_again_a_day_later_stand_where_they_belong_then(
    model: ConferenceListModel, words: Words
) -> None:
    later = NOW + 26 * 3_600_000
    model.show(ROWS, later)
    anew = ConferenceListModel(words, words.zone)
    anew.show(ROWS, later)
    assert _shown(model) == _shown(anew)


def test_many_other_rows_are_laid_out_anew(model: ConferenceListModel) -> None:
    model.show([_row(f"other {n}", hours=n + 1) for n in range(200)], NOW)
    assert model.conference_count() == 200
    assert model.row_of("conference 1") is None


def test_a_search_that_leaves_what_is_selected_does_not_ask_for_its_details_again(
    model: ConferenceListModel, qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    pane = ConferencesPane(model, theme, icons, words)
    qtbot.addWidget(pane)
    pane.select("conference 7")
    with qtbot.assertNotEmitted(pane.selected), qtbot.assertNotEmitted(pane.date_selected):
        pane.search.setText("7")
    assert pane.current_key() == "conference 7"
    assert pane.list.currentIndex() == model.index_of("conference 7")


def test_lines_shorten_their_words_in_a_narrow_window_and_scroll_one_way_only(
    model: ConferenceListModel, qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    pane = ConferencesPane(model, theme, icons, words)
    qtbot.addWidget(pane)
    pane.show()
    pane.resize(pane.minimumSizeHint().width(), 400)
    lines = pane.list
    qtbot.waitUntil(lambda: lines.verticalScrollBar().maximum() > 0)
    assert lines.horizontalScrollBar().maximum() == 0
    assert lines.visualRect(model.index(1)).width() <= lines.viewport().width()


def test_a_date_of_another_conference_leaves_the_details_that_are_shown(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    details = DetailsView(theme, icons, words)
    qtbot.addWidget(details)
    row = ROWS[3]
    shown = ConferenceDetails(row=row, conference=Conference(name=row.name, start=row.start))
    details.show_details(shown, None, NOW)
    said = details.page.relative.text()
    details.show_date(ROWS[4].start, NOW + 3_600_000, key=ROWS[4].key)
    assert details.page.relative.text() == said
    details.show_date(row.start, NOW + 3_600_000, key=row.key)
    assert details.page.relative.text() != said
