"""Who presents, or does not want to be disturbed, is found out wherever a desktop says so."""

from __future__ import annotations

from typing import Any

import pytest

from ucc_client.ui.reminders.quiet import Peer, UnansweredError, is_quiet

GNOME, XFCE, DAEMON = "org.gnome.SessionManager", "org.xfce.Xfconf", "org.freedesktop.Notifications"


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        (DAEMON, "Inhibited", (("b", True),)),
        (DAEMON, "paused", (("b", True),)),
        (GNOME, 8, (True,)),
        (XFCE, "/xfce4-power-manager/presentation-mode", (("b", True),)),
        (XFCE, "/do-not-disturb", (("b", True),)),
    ],
)
@pytest.mark.parametrize("others", [UnansweredError, OSError])
def test_one_that_says_so_is_enough(
    name: str, asked: object, said: tuple[Any, ...], others: type[Exception]
) -> None:
    def ask(peer: Peer, _method: str, _signature: str, *arguments: object) -> tuple[Any, ...]:
        if (peer.name, arguments[-1]) == (name, asked):
            return said
        raise others

    assert is_quiet(ask)


@pytest.mark.parametrize("said", [(("b", False),), (False,), (("s", "yes"),), (), (1,)])
def test_what_is_no_yes_is_none(said: tuple[Any, ...]) -> None:
    assert not is_quiet(lambda *_question: said)
