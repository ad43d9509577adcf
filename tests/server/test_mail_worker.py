"""The mail queue's states: each mail leaves once, and nobody who is not sure says that it did."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from tests.server.conftest import DatabaseUrls
from tests.server.kinds import ON_POSTGRES, ON_SQLITE
from tests.server.mail_rows import (
    KEYS,
    PIN,
    At,
    queue_mails,
    rows_of,
    sender_to,
    states_of,
    worker_on,
    working,
)
from tests.server.mailbox import CUT, SILENT, Mailbox, running
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database
from ucc_client.server.database.held import hold
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import mails
from ucc_client.server.mail.habits import Habits
from ucc_client.server.mail.marks import row_of
from ucc_client.server.mail.senders import SpoolSender
from ucc_client.server.mail.smtp import Patience

NOW = 1_800_000_000_000
HOUR = 3_600_000


@pytest.fixture
def database(empty: Database) -> Database:
    upgrade(empty)
    return empty


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with running() as one:
        yield one


def _once(database: Database, mailbox: Mailbox, now: int = NOW) -> None:
    """Let a worker do what is to be done at one moment."""
    tried = mailbox.commands["MAIL"] + mailbox.commands["CONNECT"]
    before = [row.attempts for row in rows_of(database)]
    worker = worker_on(database, sender_to(mailbox.port, Patience(verdict=0.3)), At(now))
    working(worker, lambda: [r.attempts for r in rows_of(database)] != before, f"after {tried}")


def test_before_the_text_leaves_it_is_journalled_who_sends_it(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org"])
    seen: list[tuple[str, str]] = []

    def look() -> None:
        seen.extend((row.state, row.worker) for row in rows_of(database))

    mailbox.taken = look
    worker = worker_on(database, sender_to(mailbox.port))
    working(worker, lambda: states_of(database) == ["sent"], "the mail")
    ((state, name),) = seen
    assert state == "sending"
    assert name == worker._name
    assert worker.sent == 1


def test_a_sent_mail_says_when_and_keeps_neither_pin_nor_text(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org"])
    _once(database, mailbox)
    (row,) = rows_of(database)
    assert (row.state, row.over_at, row.attempts, row.error) == ("sent", NOW, 1, "")
    kept = json.loads(KEYS.decrypt(row.facts))
    assert kept["address"] == "a@example.org"
    assert PIN not in str(kept)
    assert "Jour fixe" not in str(kept)


def test_of_many_the_one_that_is_refused_fails_with_the_servers_words(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org", "b@example.org", "c@example.org"])
    mailbox.faults["DATA"] = "550 5.1.1 <b@example.org>\tnobody here"
    mailbox.only_for = "b@example.org"
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: "waiting" not in states_of(database) and "sending" not in states_of(database),
        "all three",
    )
    assert states_of(database) == ["sent", "failed", "sent"]
    assert rows_of(database)[1].error == "550 5.1.1 <b@example.org> nobody here"
    assert rows_of(database)[1].over_at is not None
    assert mailbox.recipients == ["a@example.org", "c@example.org"]
    assert mailbox.commands["EHLO"] == 1


def test_a_refusal_for_now_is_tried_again_less_and_less_often_and_given_up_after_a_day(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org"], now=NOW)
    mailbox.faults["RCPT"] = "450 4.2.0 later"
    now, pauses = NOW, []
    while states_of(database) == ["waiting"]:
        _once(database, mailbox, now)
        (row,) = rows_of(database)
        pauses.append((row.next_attempt_at - now) // 1000)
        # A start forgets the pauses; the clock does not.
        now = row.next_attempt_at
    assert pauses[:9] == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert (row.state, row.error) == ("given_up", "450 4.2.0 later")
    assert 24 * HOUR < row.over_at - NOW <= 25 * HOUR
    assert mailbox.received == []


def test_with_a_server_that_takes_nothing_all_wait_after_one_try(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, [f"{n}@example.org" for n in range(50)], now=NOW)
    mailbox.faults["MAIL"] = "451 4.3.0 out of order"
    _once(database, mailbox)
    assert mailbox.commands["MAIL"] == 1
    rows = rows_of(database)
    assert {(row.state, row.attempts, row.error) for row in rows} == {
        ("waiting", 1, "451 4.3.0 out of order")
    }
    assert {row.next_attempt_at for row in rows} == {NOW + 30_000}
    _once(database, mailbox, NOW + 25 * HOUR)
    assert set(states_of(database)) == {"given_up"}
    assert {row.over_at for row in rows_of(database)} == {NOW + 25 * HOUR}


@pytest.mark.parametrize("fault", [CUT, SILENT])
def test_no_answer_to_the_whole_text_is_unclear_and_never_sent_again_by_itself(
    database: Database, mailbox: Mailbox, fault: str
) -> None:
    queue_mails(database, ["a@example.org", "b@example.org"])
    mailbox.faults["END"], mailbox.only_for = fault, "a@example.org"
    worker = worker_on(database, sender_to(mailbox.port, Patience(verdict=0.3)))
    working(worker, lambda: states_of(database) == ["unclear", "sent"], "both")
    assert worker.unclear == 1
    mailbox.faults.clear()
    queue_mails(database, ["c@example.org"])
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: states_of(database)[2] == "sent",
        "a later one",
    )
    assert states_of(database) == ["unclear", "sent", "sent"]
    assert mailbox.recipients == ["b@example.org", "c@example.org"]


@pytest.mark.parametrize("step", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA"])
def test_a_connection_that_ends_before_the_end_of_the_text_leaves_the_mail_waiting(
    database: Database, mailbox: Mailbox, step: str
) -> None:
    queue_mails(database, ["a@example.org"], now=NOW)
    mailbox.faults[step] = CUT
    _once(database, mailbox)
    assert states_of(database) == ["waiting"]
    mailbox.faults.clear()
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: states_of(database) == ["sent"],
        "the mail",
    )
    assert mailbox.recipients == ["a@example.org"]


def test_what_a_dead_process_was_sending_is_unclear_at_the_next_start(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org"], state="sending", worker="dead")
    queue_mails(database, ["b@example.org"])
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: states_of(database) == ["unclear", "sent"],
        "both",
    )
    assert mailbox.recipients == ["b@example.org"]


@ON_POSTGRES
def test_what_a_living_process_is_sending_is_let_alone_until_it_dies(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org", "b@example.org"])
    first = select(mails).order_by(mails.c.id).limit(1).with_for_update(skip_locked=True)
    with hold(database) as held:
        row = held.take(first)
        assert row is not None
        sending = update(mails).where(mails.c.id == row.id)
        assert held.journal(sending.values(state="sending", worker="other"))
        working(
            worker_on(database, sender_to(mailbox.port)),
            lambda: states_of(database)[1] == "sent",
            "the other mail",
        )
        assert states_of(database) == ["sending", "sent"]
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: states_of(database)[0] == "unclear",
        "the dead one's",
    )


@ON_POSTGRES
def test_a_hand_that_lets_go_leaves_no_lock_in_the_pool(database: Database) -> None:
    queue_mails(database, ["a@example.org"])
    with contextlib.suppress(ZeroDivisionError), hold(database) as held:
        row = held.take(select(mails).with_for_update(skip_locked=True))
        assert row is not None
        held.journal(update(mails).values(state="sending"))
        raise ZeroDivisionError
    with database.read() as connection:
        locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
        assert connection.exec_driver_sql(locks).scalar() == 0


@ON_SQLITE
def test_a_mail_that_is_given_up_as_it_leaves_does_not_leave(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org", "b@example.org"])

    def give_up() -> None:
        mailbox.faults.clear()
        with database.write() as connection:
            connection.execute(update(mails).where(mails.c.id == 1).values(state="given_up"))

    mailbox.faults["RCPT"] = "250 fine"
    mailbox.after_fault = give_up
    working(
        worker_on(database, sender_to(mailbox.port)),
        lambda: states_of(database)[1] == "sent",
        "the other",
    )
    assert states_of(database) == ["given_up", "sent"]
    assert mailbox.recipients == ["b@example.org"]


def test_a_mail_comes_back_to_an_address_that_names_it_and_to_nobody_elses(
    database: Database, mailbox: Mailbox
) -> None:
    queue_mails(database, ["a@example.org", "b@example.org"])
    habits = Habits(bounces="bounces+{id}@example.org")
    worker = worker_on(database, sender_to(mailbox.port), habits=habits)
    working(worker, lambda: states_of(database) == ["sent", "sent"], "both")
    marks = [sender.split("+")[1].split("@")[0] for sender in mailbox.senders]
    assert [row_of(KEYS, mark) for mark in marks] == [row.id for row in rows_of(database)]
    assert row_of(KEYS, marks[0].upper()) == rows_of(database)[0].id
    forged = marks[0].replace(f"{rows_of(database)[0].id}.", f"{rows_of(database)[1].id}.", 1)
    assert row_of(KEYS, forged) is None
    told = [message_from_bytes(text)["Message-ID"] for text in mailbox.received]
    assert [one.strip("<>").split("@")[0] for one in told] == marks


def test_no_more_leave_in_a_minute_than_are_wanted(database: Database, mailbox: Mailbox) -> None:
    queue_mails(database, [f"{n}@example.org" for n in range(4)])
    times: list[float] = []
    mailbox.taken = lambda: times.append(time.monotonic())
    worker = worker_on(database, sender_to(mailbox.port), habits=Habits(per_minute=200))
    working(worker, lambda: len(times) == 4, "all of them")
    assert times[-1] - times[0] > 3 * 60 / 200 * 0.9


def test_what_became_of_a_mail_is_forgotten_after_a_while_and_what_is_open_is_not(
    database: Database, mailbox: Mailbox
) -> None:
    old, young = NOW - 31 * 24 * HOUR, NOW - 29 * 24 * HOUR
    for state, over_at in [
        ("sent", old),
        ("failed", old),
        ("given_up", old),
        ("unclear", old),
        ("sent", young),
    ]:
        queue_mails(database, ["a@example.org"], state=state, over_at=over_at)
    queue_mails(database, ["late@example.org"], next_attempt_at=NOW + HOUR)
    worker = worker_on(database, sender_to(mailbox.port), At(NOW))
    working(worker, lambda: len(rows_of(database)) == 3, "the others are gone")
    assert states_of(database)[:2] == ["unclear", "sent"]


@contextlib.contextmanager
def _processes(url: str, mailbox: Mailbox, count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    command = [sys.executable, "-m", "tests.server.mail_rows", url, str(mailbox.port)]
    started = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(count)
    ]
    try:
        yield started
    finally:
        for process in started:
            process.communicate()


def test_several_processes_on_one_queue_send_no_mail_twice(
    tmp_path: Path, database_urls: DatabaseUrls, mailbox: Mailbox
) -> None:
    """On SQLite a second server is refused; even so the workers would not."""
    url = database_urls(tmp_path)
    database = Database(url)
    upgrade(database)
    addresses = [f"p{number}@example.org" for number in range(60)]
    queue_mails(database, addresses)
    sent = select(func.count()).where(mails.c.state.in_(("sent", "unclear")))

    def count() -> bool:
        with database.read() as connection:
            return connection.scalar(sent) == len(addresses)

    with _processes(url, mailbox, 2):
        wait_until(count, timeout=60, what="all mails", dump=lambda: str(states_of(database)))
    times = Counter(mailbox.recipients)
    assert set(times) == set(addresses)
    assert set(times.values()) == {1}
    database.close()


def test_in_the_folder_a_mail_that_is_written_again_is_the_same_file(
    database: Database, tmp_path: Path
) -> None:
    queue_mails(database, ["a@example.org"])
    folder = tmp_path / "mail"
    working(worker_on(database, SpoolSender(folder)), lambda: states_of(database) == ["sent"], "it")
    (file,) = folder.iterdir()
    content = file.read_bytes()
    # As if we had died between the file and the commit.
    with database.write() as connection:
        connection.execute(mails.delete())
    queue_mails(database, ["a@example.org"], id=int(file.stem))
    working(
        worker_on(database, SpoolSender(folder)), lambda: states_of(database) == ["sent"], "again"
    )
    assert [one.read_bytes() for one in folder.iterdir()] == [content]
