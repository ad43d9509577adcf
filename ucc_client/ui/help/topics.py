"""Which place of the guide is about what one has before oneself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ucc_client.ui.help.guide import FIRST, Place

_OF_KINDS = {
    "AccountSection": Place("preferences.md", 2),
    "AnswerBar": Place("invitations.md", 3),
    "AppearanceSection": Place("preferences.md", 3),
    "CallingField": Place("plan.md", 4),
    "CallSection": Place("preferences.md", 5),
    "CallsDialog": Place("running.md", 5),
    "CandidatesDialog": Place("changes.md", 6),
    "CertificateOffer": Place("sign-in.md", 2),
    "ClockCard": Place("changes.md", 9),
    "CompactWindow": Place("running.md", 3),
    "ConnectionBar": Place("changes.md", 3),
    "DataDeletionQuestion": Place("preferences.md", 8),
    "DeletionQuestion": Place("series.md", 2),
    "DialInCard": Place("invitations.md", 4),
    "FilterRow": Place("find.md", 4),
    "GroupShelf": Place("people.md", 4),
    "HolidaySection": Place("preferences.md", 6),
    "MailLines": Place("invitations.md", 1),
    "MailWindow": Place("invitations.md", 1),
    "PaneHead": Place("find.md", 3),
    "PeoplePanel": Place("invitations.md", 3),
    "PreflightDialog": Place("reminders.md", 2),
    "ProblemCard": Place("changes.md", 6),
    "QrPopup": Place("invitations.md", 4),
    "ReminderField": Place("invitations.md", 2),
    "PrivacySection": Place("preferences.md", 8),
    "ReminderSection": Place("preferences.md", 4),
    "RepetitionField": Place("plan.md", 2),
    "RuleDialog": Place("plan.md", 2),
    "SignOutQuestion": Place("sign-in.md", 4),
    "SyncSection": Place("preferences.md", 7),
    "UndoBar": Place("changes.md", 1),
    "VanishedBanner": Place("changes.md", 7),
    "WayInButtons": Place("invitations.md", 4),
    "WeekView": Place("find.md", 2),
}
"""By class. Names, not the classes themselves: help imports no other window."""
_OF_ROOMS = {
    "changes": Place("changes.md", 3),
    "conflict": Place("changes.md", 4),
    "diagnostics": Place("problems.md", 3),
    "editor": Place("plan.md", 1),
    "history": Place("changes.md", 8),
    "live": Place("running.md", 2),
    "participants": Place("people.md", 1),
    "reminders": Place("reminders.md", 1),
    "series": Place("series.md", 1),
    "settings": Place("preferences.md"),
    "shortcuts": Place("keyboard.md"),
    "sign_in": Place("sign-in.md", 1),
    "subscription": Place("calendars.md", 2),
    "template": Place("invitations.md", 5),
    "tray": Place("reminders.md", 3),
}
"""By the package of `ucc_client.ui` in which a widget is."""


def place_for(widget: QWidget | None) -> Place:
    """Return the place for `widget`, else for what it stands in, else the first page.

    In the main window the board of a running conference says more than what has the keyboard.
    """
    around = widget
    while around is not None:
        place = _own_place(around)
        if place is not None:
            return place
        if around.isWindow() and _shows_board(around):
            return _OF_ROOMS["live"]
        around = around.parentWidget()
    return Place(FIRST)


def known() -> dict[str, Place]:
    """Return all places by the class or the package that they are about."""
    return _OF_KINDS | _OF_ROOMS


def _own_place(widget: QWidget) -> Place | None:
    kind = type(widget)
    # A box of Qt's own says by its name what it asks.
    for name in (kind.__name__, widget.objectName()):
        if name in _OF_KINDS:
            return _OF_KINDS[name]
    ours, _, room = kind.__module__.removeprefix("ucc_client.").partition(".")
    return _OF_ROOMS.get(room.partition(".")[0]) if ours == "ui" else None


def _shows_board(window: QWidget) -> bool:
    return any(
        type(one).__name__ == "Board" and one.isVisible() for one in window.findChildren(QWidget)
    )
