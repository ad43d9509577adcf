"""Who sees a running conference hears of it: soon, not too often, at every process."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Collection, Iterator

import pytest

from tests.postgres import Postgres
from tests.server.live_desk import ANNA, BEN, START, Desk
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.rooms import Room
from ucc_client.server.services.live_news import GAP_SECONDS, LiveNews
from ucc_client.server.services.notices import LocalNotices, News
from ucc_client.server.services.shared_notices import SharedNotices


class Heard:
    """What was told, and when, as long as it may be heard."""

    def __init__(self) -> None:
        self.told: list[tuple[float, int, set[int]]] = []
        self.somebody_listens = True
        self.asked = 0

    @property
    def may_be_heard(self) -> bool:
        self.asked += 1
        return self.somebody_listens

    def publish(self, user_ids: Collection[int]) -> None:
        """It is of who is in that is told here."""

    def publish_live(self, conference_id: int, user_ids: Collection[int]) -> None:
        self.told.append((time.monotonic(), conference_id, set(user_ids)))


@contextlib.contextmanager
def telling(desk: Desk) -> Iterator[tuple[LiveNews, Heard]]:
    heard = Heard()
    news = LiveNews(desk.company.database, heard)
    news.start()
    yield news, heard
    news.stop()


@pytest.fixture
def desk(empty: Database) -> Desk:
    return Desk(empty)


def test_all_who_see_it_are_told_and_nobody_of_one_that_is_gone(desk: Desk) -> None:
    with telling(desk) as (news, heard):
        news.tell([desk.number, desk.number + 1])
        wait_until(lambda: heard.told, what="it is told")
    ((_, conference_id, told),) = heard.told
    assert (conference_id, told) == (desk.number, {ANNA, BEN})


def test_where_nobody_listens_nobody_is_looked_for(desk: Desk) -> None:
    with telling(desk) as (news, heard):
        heard.somebody_listens = False
        news.tell([desk.number])
        wait_until(lambda: heard.asked, what="it is asked whether anybody listens")
        assert not heard.told
        heard.somebody_listens = True
        news.tell([desk.number])
        wait_until(lambda: heard.told, what="it is told")
    assert len(heard.told) == 1


def test_whether_somebody_listens_is_known() -> None:
    notices = LocalNotices()

    async def listen() -> bool:
        with notices.subscription(ANNA):
            return notices.may_be_heard

    assert not notices.may_be_heard
    assert asyncio.run(listen())
    assert not notices.may_be_heard


def test_bursts_are_told_at_once_and_then_a_few_times_in_a_second(desk: Desk) -> None:
    begun = time.monotonic()
    with telling(desk) as (news, heard):
        while time.monotonic() - begun < 4 * GAP_SECONDS:
            news.tell([desk.number])
            if not heard.told:
                wait_until(lambda: heard.told, what="the first is told at once")
        wait_until(lambda: not news._pending, what="the last is told, too")
    moments = [at for at, _, _ in heard.told]
    assert 2 <= len(moments) <= 1 + (moments[-1] - begun) / (GAP_SECONDS * 0.8)


def test_whatever_changes_in_a_room_is_told(desk: Desk) -> None:
    told = desk.company.told_live
    desk.company.start(desk.made)
    (dora,) = desk.company.book.take_calls(desk.number).others
    desk.enter("Ben")
    assert told == [desk.number] * 2
    room = Room(desk.number)
    room.adopt([dora])
    for step in (
        lambda: room.rings(dora, "x", START),
        lambda: room.enter(dora, START),
        lambda: room.speak(dora.id, talks=True, now=START),
        lambda: room.lock(on=True),
        lambda: room.leave(dora.id, Cause.HUNG_UP, START),
    ):
        del told[:]
        step()
        desk.write(room)
        assert told == [desk.number]
    desk.company.book.end(desk.number)
    assert told == [desk.number] * 2


def test_listeners_at_other_processes_hear_which_conference_it_is_and_go_on_when_one_ends(
    postgres: Postgres,
) -> None:
    async def listen(database: Database) -> list[News]:
        locals_ = [LocalNotices() for _ in range(3)]
        shared = [SharedNotices(database, local) for local in locals_]
        with locals_[0].subscription(BEN) as ear:
            for one in shared:
                one.start()
            # Whoever begins to listen is to look.
            heard = [await ear.news_within(10)]
            shared[1].publish_live(12, {ANNA, BEN})
            heard.append(await ear.news_within(10))
            await asyncio.to_thread(shared[1].stop)
            shared[2].publish({BEN})
            heard.append(await ear.news_within(10))
            for one in (shared[0], shared[2]):
                await asyncio.to_thread(one.stop)
        return heard

    with postgres.database() as url, contextlib.closing(Database(url)) as database:
        told = asyncio.run(listen(database))
    assert told == [News(changed=True), News(live=frozenset({12})), News(changed=True)]


def test_who_leads_the_telephone_engine_is_woken_by_other_processes(postgres: Postgres) -> None:
    woken = threading.Event()
    with postgres.database() as url, contextlib.closing(Database(url)) as database:
        here, there = (SharedNotices(database, LocalNotices()) for _ in range(2))
        there.when_woken = woken.set
        here.when_woken = lambda: pytest.fail("who wakes is awake")
        for one in (here, there):
            one.start()
        listening = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE query = 'LISTEN ucc_changes' AND state = 'idle'"
            " AND datname = current_database()"
        )

        def both_listen() -> bool:
            with database.read() as connection:
                return connection.exec_driver_sql(listening).scalar() == 2

        wait_until(both_listen, what="both listen")
        here.wake_telephone()
        assert woken.wait(10)
        for one in (here, there):
            one.stop()
