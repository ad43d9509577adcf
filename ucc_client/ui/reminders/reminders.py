"""Reminds: puts what the worker says on the screen, and does what is pressed there."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from ucc_client.application.alarm_requests import (
    Alarm,
    Deed,
    GetPreflight,
    NoteAlarm,
    Preflight,
)
from ucc_client.application.changes import AlarmsDue, Result, RowsChanged
from ucc_client.application.commands import SyncNow
from ucc_client.application.queries import GetDetails
from ucc_client.application.row_series import row_dates
from ucc_client.domain.alarm import Due, Why
from ucc_client.domain.preflight import Doubt
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.conferences.row_button import Deed as RowDeed
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.reminders.bus_notices import BusNotices
from ucc_client.ui.reminders.notice import Notice, Press
from ucc_client.ui.reminders.notice_window import NoticeWindow
from ucc_client.ui.reminders.notice_words import NoticeWords
from ucc_client.ui.reminders.own_quiet import OwnQuiet, windows_is_quiet
from ucc_client.ui.reminders.preflight_dialog import PreflightDialog
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.words import Words

_MISSED = "missed"


class Reminders(QObject):
    """Shows each reminder once, by the desktop's daemon or else in a window of our own."""

    told = Signal(str, str)
    """Title and text of what needs no answer, for systems that show such things themselves."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        words: Words,
        preference: ReminderPreference,
        bus: BusNotices | None,
        *,
        is_quiet: Callable[[], bool] = windows_is_quiet,
    ) -> None:
        """Remind from now on; without a `bus` in our own window, but not while it `is_quiet`."""
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._preference = preference
        self._said = NoticeWords(words, self)
        self._bus = bus
        self.own = NoticeWindow()
        self._quiet = OwnQuiet(is_quiet, self)
        self._quiet.freed.connect(self._freed)
        self._alarms: dict[str, tuple[Alarm, ...]] = {}
        self._keys: dict[str, str] = {}
        self._preflight: PreflightDialog | None = None
        for one in (bus, self.own):
            if one is not None:
                one.pressed.connect(self._pressed)
                one.dismissed.connect(self._dismissed)
        if bus is not None:
            bus.shown.connect(self._shown, Qt.ConnectionType.QueuedConnection)
            bus.freed.connect(self._freed, Qt.ConnectionType.QueuedConnection)
        bridge.alarms_due.connect(self._due)
        bridge.rows_changed.connect(self._rows_changed)

    def close(self) -> None:
        """Take away what is shown, and hear of nothing more: the worker ends after the window."""
        self._bridge.alarms_due.disconnect(self._due)
        self._bridge.rows_changed.disconnect(self._rows_changed)
        if self._bus is not None:
            self._bus.close()
        self.own.hide()
        # What was on its way here goes with it.
        self.own.deleteLater()
        self.deleteLater()

    def look_over(self, found: Preflight) -> None:
        """Show what there is to mend."""
        if self._preflight is not None:
            self._preflight.close()
        dialog = PreflightDialog(found, self._words, self._said, self._window)
        dialog.step_wanted.connect(self._mend)
        dialog.finished.connect(self._preflight_closed)
        self._preflight = dialog
        dialog.open()

    def _due(self, message: AlarmsDue) -> None:
        missed = tuple(one for one in message.alarms if one.due.why is Why.MISSED)
        if missed:
            self._show_missed(missed)
        for alarm in message.alarms:
            if alarm.due.why is not Why.MISSED:
                self._show(alarm)

    def _show(self, alarm: Alarm) -> None:
        tag = _tag(alarm.due)
        self._alarms[tag] = (alarm,)
        self._present(
            Notice(
                tag=tag,
                title=self._said.title(alarm, now_ms()),
                text=self._said.text(alarm),
                buttons=tuple((one, self._said.button(one)) for one in self._buttons(alarm)),
                stays=alarm.due.why is Why.BEGUN,
            )
        )

    def _show_missed(self, missed: tuple[Alarm, ...]) -> None:
        self._alarms[_MISSED] = (*self._alarms.get(_MISSED, ()), *missed)
        if not self._alarms[_MISSED]:
            return
        occasions = [one.due.occasion for one in self._alarms[_MISSED]]
        self._present(
            Notice(
                tag=_MISSED,
                title=self._said.missed_title(len(occasions)),
                text=self._said.missed_text(occasions),
                buttons=((Press.OPEN, self._said.button(Press.OPEN)),),
                stays=True,
            )
        )

    def _buttons(self, alarm: Alarm) -> list[Press]:
        occasion, why = alarm.due.occasion, alarm.due.why
        row = self._window.model.row_of(occasion.key)
        may_start = (
            occasion.is_own
            and row is not None
            and row.conference_id is not None
            and not (row.is_active or row.is_readonly)
        )
        nags = why is Why.BEGUN and self._preference.wishes().nag
        wanted = {
            Press.LOOK: bool(alarm.concerns),
            Press.JOIN: why is not Why.CHECK,
            Press.START: why is not Why.CHECK and may_start,
            Press.SNOOZE: why is not Why.CHECK,
            Press.STOP: nags,
            Press.OPEN: True,
        }
        return [press for press, is_wanted in wanted.items() if is_wanted]

    def _present(self, notice: Notice) -> None:
        if self._bus is not None:
            self._bus.show(notice)
        elif not self._quiet.holds(notice.tag):
            self._shown(notice, False)

    def _freed(self, tag: str) -> None:
        """Show what was held back, in the words that are true by now."""
        alarms = self._alarms.get(tag, ())
        if tag == _MISSED:
            self._show_missed(())
        elif alarms and alarms[-1].due.occasion.end <= now_ms():
            del self._alarms[tag]
            self._show_missed(alarms)
        elif alarms:
            self._show(alarms[-1])

    def _shown(self, notice: Notice, by_daemon: bool) -> None:
        if not by_daemon:
            self.own.show_notice(notice)
            if notice.tag == _MISSED:
                self.told.emit(notice.title, notice.text)
        for alarm in self._alarms.get(notice.tag, ()):
            self._bridge.send(NoteAlarm(due=alarm.due, deed=Deed.SHOWN))

    def _pressed(self, tag: str, press: str) -> None:
        alarms = self._alarms.pop(tag, ())
        self._withdraw(tag)
        if not alarms:
            return
        due = self._present_name(alarms[-1].due)
        occasion = due.occasion
        match Press(press):
            case Press.OPEN:
                self._open(occasion.key, occasion.original)
            case Press.JOIN:
                self._bridge.send(NoteAlarm(due=due, deed=Deed.SETTLED))
                self._window.pane.deed_wanted.emit(occasion.key, RowDeed.JOIN)
            case Press.START:
                self._window.pane.deed_wanted.emit(occasion.key, RowDeed.START)
            case Press.SNOOZE:
                self._bridge.send(NoteAlarm(due=due, deed=Deed.SNOOZED))
            case Press.STOP:
                self._bridge.send(NoteAlarm(due=due, deed=Deed.SETTLED))
            case Press.LOOK:
                self._open(occasion.key, occasion.original)
                self.look_over(Preflight(occasion=occasion, concerns=alarms[-1].concerns))

    def _present_name(self, due: Due) -> Due:
        """Return what is due, by the key that its conference has by now."""
        key = self._keys.get(due.occasion.key, due.occasion.key)
        occasion = msgspec.structs.replace(due.occasion, key=key)
        return msgspec.structs.replace(due, occasion=occasion)

    def _dismissed(self, tag: str) -> None:
        if tag == _MISSED:
            # What was read is not counted among the next ones.
            self._alarms.pop(_MISSED, None)

    def _withdraw(self, tag: str) -> None:
        if self._bus is not None:
            self._bus.withdraw(tag)
        self._quiet.forget(tag)
        self.own.withdraw(tag)

    def _open(self, key: str, original: int) -> None:
        self._window.come_forward()
        self._window.pane.select(key, original)

    def _mend(self, doubt: Doubt) -> None:
        dialog = self._preflight
        if dialog is None:
            return
        occasion, window = dialog.occasion, self._window
        if doubt is Doubt.UNREACHABLE:
            self._bridge.send(SyncNow())
            return
        dialog.accept()
        self._open(occasion.key, occasion.original)
        actions = {
            Doubt.TERMINATED: window.duplicate,
            Doubt.NOT_SENT: window.waiting,
            Doubt.NO_MODERATOR: window.edit,
            Doubt.NO_WAY_IN: window.edit,
            Doubt.NO_OWN_PHONE: window.edit,
        }
        action = actions.get(doubt)
        if action is not None:
            # Its details are asked for by now; the worker answers in order.
            self._bridge.send(GetDetails(key=occasion.key), lambda _result: action.trigger())

    def _rows_changed(self, change: RowsChanged) -> None:
        """Take away what is not true any more, and look again at what is being mended."""
        self._keys.update(change.renamed)
        changed = {row.key: row for row in change.changed}
        for tag, alarms in list(self._alarms.items()):
            occasion = self._present_name(alarms[-1].due).occasion
            row = changed.get(occasion.key)
            gone = occasion.key in change.removed
            if row is not None and tag != _MISSED:
                following = row_dates(row, self._words.zone, occasion.start)
                gone = next((d.original for d in following), None) != occasion.original
            if gone and tag != _MISSED:
                del self._alarms[tag]
                self._withdraw(tag)
        if self._preflight is not None:
            request = GetPreflight(occasion=self._preflight.occasion)
            self._bridge.send(request, self._looked_again)

    def _looked_again(self, result: Result) -> None:
        if isinstance(result, Preflight) and self._preflight is not None:
            self._preflight.show_found(result)

    def _preflight_closed(self) -> None:
        self._preflight = None


def _tag(due: Due) -> str:
    return f"{due.occasion.key} {due.occasion.original}"
