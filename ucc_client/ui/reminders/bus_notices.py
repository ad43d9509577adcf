"""Notices by the desktop's own notification daemon (freedesktop.org, over D-Bus).

All talk is on a thread of its own: the window waits for no bus. Where there is no bus, no daemon,
or one that knows no buttons, a notice is given back, and somebody else shows it.
https://specifications.freedesktop.org/notification-spec/latest/
"""

from __future__ import annotations

import html
import logging
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ucc_client.ui.reminders.notice import Notice, Press
from ucc_client.ui.reminders.quiet import DAEMON, Peer, UnansweredError, is_quiet

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.threading import DBusConnection

_NAME = DAEMON
_PATH = "/org/freedesktop/Notifications"
_REPLY_S = 5.0
_NORMAL = 1
_LOOK_S = 5.0
"""How often it is asked whether what is held back may be shown."""
_AS_THE_DAEMON_LIKES, _NEVER = -1, 0
_DISMISSED = 2
"""NotificationClosed: somebody closed it by hand."""

_log = logging.getLogger(__name__)


_DAEMON = Peer(_PATH, _NAME, _NAME)
_BUS = Peer("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class BusNotices(QObject):
    """Hands notices to the daemon, and says what was pressed in them.

    While somebody presents, or does not want to be disturbed, they are held back.
    """

    shown = Signal(object, bool)
    """The `Notice`, and whether the daemon has it; False: somebody else has to show it."""
    freed = Signal(str)
    """The notice with this tag was held back, and may be shown now: show it anew."""
    pressed = Signal(str, str)
    """The notice's tag and the `Press`."""
    dismissed = Signal(str)
    """The notice with this tag was closed by the user, without a press."""

    def __init__(self, icon: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._connection: DBusConnection | None = None
        self._abilities: frozenset[str] | None = None
        self._numbers: dict[str, int] = {}
        self._tags: dict[int, str] = {}
        self._held: set[str] = set()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def show(self, notice: Notice) -> None:
        """Show a notice; `shown` says later whether that was possible."""
        self._post(lambda: self._show(notice))

    def withdraw(self, tag: str) -> None:
        """Take a notice away, if it is still there."""
        self._post(lambda: self._withdraw(tag))

    def close(self) -> None:
        """Take all notices away and end the thread; nothing is shown any more."""
        self._is_closed = True
        if self._thread is None:
            return
        self._jobs.put(None)
        self._wake()
        self._thread.join(1.0)
        self._thread = None

    def _post(self, job: Callable[[], None]) -> None:
        if self._is_closed:
            return
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notices", daemon=True)
            self._thread.start()
        self._wake()

    def _wake(self) -> None:
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    # On the thread.

    def _run(self) -> None:
        self._open()
        while True:
            try:
                job = self._jobs.get_nowait() if self._connection else self._jobs.get()
            except queue.Empty:
                self._listen()
                continue
            if job is None:
                break
            job()
        for tag in list(self._numbers):
            self._withdraw(tag)
        if self._connection is not None:
            self._connection.close()

    def _open(self) -> None:
        try:
            # Here, not before: it costs time that the first paint would miss.
            from jeepney.io.threading import open_dbus_connection  # noqa: PLC0415

            self._connection = open_dbus_connection("SESSION")
            for signal in ("ActionInvoked", "NotificationClosed"):
                rule = f"type='signal',interface='{_NAME}',member='{signal}',path='{_PATH}'"
                self._call(_BUS, "AddMatch", "s", rule)
        except Exception as error:  # noqa: BLE001 - whatever it is, there is no bus
            _log.info("no session bus: %s", type(error).__name__)
            self._connection = None

    def _listen(self) -> None:
        """Wait for a signal or a job."""
        from jeepney.io.threading import ReceiveStopped  # noqa: PLC0415

        connection = self._connection
        if connection is None:
            return
        try:
            self._hear(connection.receive(timeout=_LOOK_S if self._held else None))
        except TimeoutError:
            self._look_again()
        except ReceiveStopped:
            connection.reset_interrupt()
        except (OSError, ValueError) as error:
            _log.info("the session bus is gone: %s", type(error).__name__)
            self._connection = None

    def _show(self, notice: Notice) -> None:
        if self._connection is not None and is_quiet(self._call):
            self._held.add(notice.tag)
            return
        self._held.discard(notice.tag)
        try:
            done = self._connection is not None and self._notify(notice)
        except Exception as error:  # noqa: BLE001 - somebody else shows it
            _log.info("no notification daemon: %s", error)
            self._abilities = None
            done = False
        self.shown.emit(notice, done)

    def _notify(self, notice: Notice) -> bool:
        if self._abilities is None:
            (abilities,) = self._ask("GetCapabilities", "")
            self._abilities = frozenset(abilities)
        if "actions" not in self._abilities:
            return False
        text = html.escape(notice.text) if "body-markup" in self._abilities else notice.text
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", _NORMAL),
            "desktop-entry": ("s", "ucc-client"),
            "category": ("s", "x-ucc.reminder"),
        }
        buttons = [
            part for press, name in notice.buttons for part in (press.value, name.replace("&", ""))
        ]
        (number,) = self._ask(
            "Notify",
            "susssasa{sv}i",
            "UCC Client",
            self._numbers.get(notice.tag, 0),
            self._icon,
            notice.title,
            text,
            buttons,
            hints,
            _NEVER if notice.stays else _AS_THE_DAEMON_LIKES,
        )
        self._numbers[notice.tag], self._tags[number] = number, notice.tag
        return True

    def _look_again(self) -> None:
        """Free what is held back, once nobody wants quiet any more."""
        if not is_quiet(self._call):
            held, self._held = self._held, set()
            for tag in held:
                self.freed.emit(tag)

    def _withdraw(self, tag: str) -> None:
        self._held.discard(tag)
        number = self._numbers.pop(tag, None)
        if number is not None and self._connection is not None:
            try:
                self._ask("CloseNotification", "u", number)
            except (UnansweredError, OSError) as error:
                _log.info("a notice could not be withdrawn: %s", error)

    def _ask(self, method: str, signature: str, *arguments: object) -> tuple[Any, ...]:
        return self._call(_DAEMON, method, signature, *arguments)

    def _call(self, peer: Peer, method: str, signature: str, *arguments: object) -> tuple[Any, ...]:
        """Call a method and return its answer; raises UnansweredError, or OSError without a bus."""
        from jeepney import (  # noqa: PLC0415
            DBusAddress,
            HeaderFields,
            MessageFlag,
            MessageType,
            new_method_call,
        )

        connection = self._connection
        if connection is None:
            raise ConnectionError("there is no bus")
        address = DBusAddress(peer.path, bus_name=peer.name, interface=peer.interface)
        message = new_method_call(address, method, signature or None, arguments)
        if peer.name != _NAME:
            # Whoever does not run has nothing to say.
            message.header.flags |= MessageFlag.no_auto_start
        serial = next(connection.outgoing_serial)
        connection.send(message, serial=serial)
        while True:
            reply = self._receive(connection)
            if reply.header.fields.get(HeaderFields.reply_serial) != serial:
                self._hear(reply)
            elif reply.header.message_type is MessageType.error:
                raise UnansweredError(str(reply.header.fields.get(HeaderFields.error_name)))
            else:
                return tuple(reply.body)

    def _receive(self, connection: DBusConnection) -> Message:
        from jeepney.io.threading import ReceiveStopped  # noqa: PLC0415

        while True:
            try:
                return connection.receive(timeout=_REPLY_S)
            except ReceiveStopped:
                # A job came meanwhile; it is looked for after this one.
                connection.reset_interrupt()

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415

        if message.header.message_type is not MessageType.signal:
            return
        member = message.header.fields.get(HeaderFields.member)
        if member not in ("ActionInvoked", "NotificationClosed") or len(message.body) != 2:
            return
        number, what = message.body
        tag = self._tags.get(number)
        if tag is None:
            # Another program's.
            return
        # What was pressed may be said after the end of the notice that it was pressed in.
        if member == "ActionInvoked" and what in {one.value for one in Press}:
            self.pressed.emit(tag, what)
        elif member == "NotificationClosed":
            self._numbers.pop(tag, None)
            if what == _DISMISSED:
                self.dismissed.emit(tag)
