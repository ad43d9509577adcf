"""One account is open at a time, and the one before says nothing late."""

from __future__ import annotations

import threading
from pathlib import Path

from tests.cache.conftest import BUDGET
from ucc_client.application.changes import Message, RowsChanged
from ucc_client.application.desk import Desk
from ucc_client.application.status_board import StatusBoard
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.contract.mapping import overlay

NOW = 1_800_000_000_000


def an_account(user_id: int) -> Account:
    return Account(
        server="https://conf.example.org",
        login=f"u{user_id}",
        user_id=user_id,
        name=f"User {user_id}",
        email="",
    )


def test_the_account_does_not_change_while_the_one_before_still_tells(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    changing: list[threading.Thread] = []

    def emit(message: Message) -> None:
        if not isinstance(message, RowsChanged):
            return
        if not changing:
            changing.append(threading.Thread(target=lambda: desk.open(an_account(2))))
            changing[0].start()
            # Time enough for it to be open, if nothing kept it from that.
            changing[0].join(0.5)
        assert desk.current is not None
        told.append((desk.current.account.login, message.changed[0].name))

    desk = Desk(Accounts(tmp_path), StatusBoard(lambda _: None, lambda: NOW), emit, lambda: NOW)
    first = desk.open(an_account(1))
    first.cache.store.save_details([(7, {**overlay(BUDGET), "conferenceId": 7})])
    changing[0].join()
    # Told to nobody: whose it is has gone.
    first.cache.store.save_details([(8, {**overlay(BUDGET), "conferenceId": 8})])
    assert desk.current is not None
    assert desk.current.account.login == "u2"
    desk.close()
    assert told == [("u1", "Budget")]
