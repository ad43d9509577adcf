from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.desktop.accessibility import Accessible
from tests.desktop.screen import Screen

pytestmark = pytest.mark.e2e
SPECIMEN = Path(__file__).with_name("specimen.py")


@pytest.fixture
def window(screen: Screen) -> Accessible:
    program = screen.start([sys.executable, SPECIMEN])
    window = screen.accessible(program.pid)
    window.wait_for("Ask", "push button")
    return window


def test_hands_type_what_german_people_type(window: Accessible, screen: Screen) -> None:
    window.fill("Name", "Jürgen Groß, „Straße“ @ ~^{}[]|\\ 12€")
    window.fill("Name", "Änne")
    assert window.find("Name", "text")[0].text == "Änne"
    with pytest.raises(ValueError, match="has no é ł"):
        screen.type("éxł")


def test_hands_check_choose_and_answer_a_dialog(window: Accessible) -> None:
    window.press("Moderator")
    window.wait_for("Moderator", states={"checked"})
    assert window.find("weekly") == [], "the rows of a closed combo box are not to be clicked"
    window.press("Repetition", "combo box")
    window.press("weekly", "list item")
    window.wait_for("weekly", "combo box")
    window.press("Ask")
    window.fill("Number", "12")
    window.press("Save*")
    window.wait_gone("Number")


def test_of_a_long_list_the_rows_that_show_are_found(window: Accessible, screen: Screen) -> None:
    window.press("row 2")
    window.wait_for("row 2", "list item", states={"selected"})
    assert window.find("row 4999") == []
    screen.key("Page_Down", "Page_Down")
    window.wait_gone("row 2")
    assert window.find(role="list item"), window.tree()


def test_a_picture_of_the_screen_can_be_taken(
    window: Accessible, screen: Screen, tmp_path: Path
) -> None:
    window.press("Name")
    picture = screen.screenshot(tmp_path / "pictures" / "window.png")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_what_never_comes_is_reported_with_the_tree(window: Accessible) -> None:
    with pytest.raises(TimeoutError, match=r"named 'Nobody'[\s\S]*push button 'Ask'"):
        window.wait_for("Nobody", timeout=0.2)
