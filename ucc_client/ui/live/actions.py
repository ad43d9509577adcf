"""Between what runs and the window: the board, the small window, and what is ordered there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ucc_client.application.changes import (
    Connection,
    Failed,
    LiveChanged,
    NothingThere,
    Result,
    StateChanged,
    Trouble,
)
from ucc_client.application.commands import OrderLive, WatchLive
from ucc_client.application.live_seats import Act, Seat, acts, count_in, myself, orders
from ucc_client.application.queries import Defaults, GetDefaults
from ucc_client.cache.accounts import Account
from ucc_client.contract.errors import status_in
from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.domain.pending_change import key_of
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.live.book import Running
from ucc_client.ui.live.compact import CompactWindow, wants_company
from ucc_client.ui.live.live_rows import LIVE_ROLE
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

_FORBIDDEN = 403


class LiveActions(QObject):
    """Everything is ordered at once or not at all, and nobody waits for an answer."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, words: Words, compact: CompactWindow
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._people = PeopleDesk(bridge.send)
        self._book, self._board = window.details.live, window.details.board
        self._watched: tuple[int, ...] = ()
        self._met: set[int] = set()
        self._whose: tuple[str, int | None] | None = None
        self._was_online = False
        self.compact = compact
        window.destroyed.connect(self.compact.deleteLater)
        bridge.live_changed.connect(self._take)
        bridge.state_changed.connect(self._follow)
        bridge.rows_changed.connect(self._watch)
        window.pane.selected.connect(self._watch)
        window.closing.connect(self.compact.leave)
        self._book.changed.connect(self._changed)
        head, board = self._board.head, self._board
        board.act_wanted.connect(self._act)
        board.all_wanted.connect(self._call_all)
        board.shown.connect(self._watch)
        head.deed_wanted.connect(lambda deed: self._order_all(self._shown(), deed))
        head.call_wanted.connect(self._call_someone)
        head.compact_wanted.connect(self._open_compact)
        head.leave_wanted.connect(self._leave)
        head.join_wanted.connect(window.join.trigger)
        head.end_wanted.connect(lambda: self._end(self._shown(), self._window))
        self.compact.deed_wanted.connect(lambda deed: self._order_all(self._accompanied(), deed))
        self.compact.end_wanted.connect(lambda: self._end(self._accompanied(), self.compact))
        self.compact.board_wanted.connect(self._show_board)
        self.compact.shown.connect(self._watch)

    def use_account(self, account: Account | None) -> None:
        """Know nothing of another account's conferences."""
        whose = None if account is None else (account.server, account.user_id)
        if whose != self._whose:
            self._whose = whose
            self._book.forget()
        server = account.server if account is not None else ""
        self._window.details.know_server(server, tells_live=True)
        if account is not None:
            self._bridge.send(GetDefaults(), lambda result: self._learn(server, result))

    def _learn(self, server: str, result: Result) -> None:
        if isinstance(result, Defaults):
            self._window.details.know_server(server, tells_live=result.live)

    def _take(self, message: LiveChanged) -> None:
        self._book.take(message)

    def _follow(self, state: StateChanged) -> None:
        is_online = state.connection is Connection.ONLINE
        if is_online and not self._was_online:
            # The server may be another, or have become newer, since it was last reached.
            self._bridge.send(GetDefaults(), lambda result: self._learn(state.server, result))
            # And the worker may be another, which knows nothing of the screen.
            self._watched = ()
            self._watch()
        self._was_online = is_online
        online = is_online or state.connection is Connection.SYNCING
        self._board.show_connection(online=online)
        self.compact.show_connection(online=online)

    def _shown(self) -> Running | None:
        return self._window.details.running()

    def _accompanied(self) -> Running | None:
        return self._book.of(self.compact.conference_id)

    def _watch(self, *_args: object) -> None:
        """Tell the worker what is on the screen."""
        row = self._window.model.row_of(self._window.pane.current_key())
        selected = None if row is None else row.conference_id
        wanted = {one for one in (selected, self.compact.conference_id) if one is not None}
        watched = tuple(sorted(wanted))
        if watched != self._watched:
            self._watched = watched
            self._bridge.send(WatchLive(conference_ids=watched))

    def _changed(self, conference_id: int) -> None:
        running = self._book.of(conference_id)
        line = self._window.model.index_of(key_of(conference_id))
        if line.isValid():
            self._window.model.dataChanged.emit(line, line, [LIVE_ROLE])
        if running is None:
            self._met.discard(conference_id)
            if self.compact.conference_id == conference_id:
                self.compact.leave()
            return
        name = self._name(running)
        if self.compact.conference_id == conference_id:
            self.compact.show_running(running, name)
            return
        if myself(running.live) is None or conference_id in self._met:
            return
        self._met.add(conference_id)
        if not self.compact.isVisible() and wants_company(
            running, is_chosen=self.compact.is_chosen
        ):
            self.compact.open_for(running, name)

    def _name(self, running: Running) -> str:
        row = self._window.model.row_of(key_of(running.live.conference_id))
        return "" if row is None else row.name

    def _open_compact(self) -> None:
        running = self._shown()
        if running is not None:
            self._met.add(running.live.conference_id)
            self.compact.open_for(running, self._name(running))

    def _show_board(self) -> None:
        conference_id = self.compact.conference_id
        self._window.come_forward()
        if conference_id is not None:
            self._window.pane.select(key_of(conference_id))
            self._window.details.show_board()

    def _act(self, act: Act, seat: Seat) -> None:
        if act is Act.CORRECT:
            self._window.edit.trigger()
            return
        self._order(self._shown(), *orders(seat, act))

    def _call_all(self, seats: Sequence[Seat]) -> None:
        running = self._shown()
        if running is None:
            return
        wanted = tuple(
            one.person.id
            for one in seats
            if one.person is not None and Act.CALL_AGAIN in acts(one, running.live)
        )
        new = [one for one in seats if one.person is None]
        again = [LiveOrder(deed=LiveDeed.CALL_AGAIN, person_ids=wanted)] if wanted else []
        first = [order for one in new for order in orders(one, Act.CALL)]
        self._order(running, *again, *first)

    def _call_someone(self) -> None:
        running = self._shown()
        if running is None:
            return
        from ucc_client.ui.live.call_someone import CallSomeone

        dialog = CallSomeone(self._people.search, self._window)
        dialog.chosen.connect(
            lambda number, name: self._order(
                running, LiveOrder(deed=LiveDeed.CALL, number=number, name=name)
            )
        )
        dialog.open()

    def _leave(self) -> None:
        running = self._shown()
        me = None if running is None else myself(running.live)
        if me is not None:
            self._order(running, LiveOrder(deed=LiveDeed.REMOVE, person_ids=(me.id,)))

    def _end(self, running: Running | None, parent: QWidget) -> None:
        if running is None:
            return
        from ucc_client.ui.live.end_question import EndQuestion

        name = self._words.title(self._name(running))
        if EndQuestion(name, count_in(running.live), parent).asked():
            self._order_all(running, LiveDeed.END)

    def _order_all(self, running: Running | None, deed: LiveDeed) -> None:
        self._order(running, LiveOrder(deed=deed))

    def _order(self, running: Running | None, *wanted: LiveOrder) -> None:
        self._board.say("")
        for order in wanted if running is not None else ():
            conference_id = running.live.conference_id if running is not None else 0
            self._bridge.send(OrderLive(conference_id=conference_id, order=order), self._ordered)

    def _ordered(self, result: Result) -> None:
        said = self._why_not(result)
        if not said:
            return
        if self._board.isVisible():
            self._board.say(said)
            return
        parent = self.compact if self.compact.isVisible() else self._window
        if isValid(parent):
            tell(parent, self.tr("Not done"), said, warns=True)

    def _why_not(self, result: Result) -> str:
        """Say why nothing was done; empty when it was."""
        if isinstance(result, NothingThere):
            return self.tr("Not done: they are not there any more.")
        if not isinstance(result, Failed):
            return ""
        if result.trouble.is_out_of_reach:
            return self.tr(
                "Not done: the server cannot be reached. It is not done later either; "
                "the telephones go on."
            )
        if result.trouble is Trouble.REJECTED:
            number = status_in(result.detail)
            if number == _FORBIDDEN:
                return self.tr("Not done: only moderators can do this.")
            if number is not None:
                return self.tr("Not done: the telephone system cannot do this just now.")
            return self.tr("Not done: %1").replace("%1", result.detail)
        return self._words.trouble(result.trouble)
