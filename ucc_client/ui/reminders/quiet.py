"""Where a Linux desktop says that somebody presents, or does not want to be disturbed.

There is no one place for it. What is asked here tells of a wish of the user's, or of a program that
keeps the screen from going idle, such as a presentation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Peer(NamedTuple):
    """Whom to ask on the bus."""

    path: str
    name: str
    interface: str


class UnansweredError(Exception):
    """Whoever was asked does not exist or does not want to."""


Ask = Callable[..., tuple[Any, ...]]
"""Asks a `Peer` a method with a signature and arguments. Raises UnansweredError, OSError."""

DAEMON = "org.freedesktop.Notifications"
_DAEMONS_STATE = Peer("/org/freedesktop/Notifications", DAEMON, "org.freedesktop.DBus.Properties")
_GNOME = Peer("/org/gnome/SessionManager", "org.gnome.SessionManager", "org.gnome.SessionManager")
_XFCE = Peer("/org/xfce/Xfconf", "org.xfce.Xfconf", "org.xfce.Xfconf")
_MUST_NOT_GO_IDLE = 8

_QUESTIONS: tuple[tuple[Peer, str, str, tuple[object, ...]], ...] = (
    # Plasma, also by itself while a screen is shared or mirrored; others by their own switch.
    (_DAEMONS_STATE, "Get", "ss", (DAEMON, "Inhibited")),
    (_DAEMONS_STATE, "Get", "ss", ("org.dunstproject.cmd0", "paused")),
    # Something keeps GNOME's session from going idle.
    (_GNOME, "IsInhibited", "u", (_MUST_NOT_GO_IDLE,)),
    # Xfce's mode for presentations, and its switch for notifications.
    (_XFCE, "GetProperty", "ss", ("xfce4-power-manager", "/xfce4-power-manager/presentation-mode")),
    (_XFCE, "GetProperty", "ss", ("xfce4-notifyd", "/do-not-disturb")),
)


def is_quiet(ask: Ask) -> bool:
    """Tell whether anybody says that nothing is to pop up; who does not answer says nothing."""
    return any(_says_yes(ask, *question) for question in _QUESTIONS)


def _says_yes(
    ask: Ask, peer: Peer, method: str, signature: str, arguments: tuple[object, ...]
) -> bool:
    try:
        (said,) = ask(peer, method, signature, *arguments)
    except (UnansweredError, OSError, ValueError):
        return False
    # A property comes with its kind.
    return (said[1] if isinstance(said, tuple) else said) is True
