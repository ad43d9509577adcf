"""What is played to a call, and when it is over."""

from __future__ import annotations

import asyncio

from ucc_client.server.pbx.playbacks import Playbacks


def _ends_wait(*, by: str) -> bool:
    """Tell whether the wait for a call's silence ends by this, and not by its patience."""

    async def attempt() -> bool:
        playbacks = Playbacks()
        playbacks.begin("her", "first")
        playbacks.begin("her", "second")
        waiting = asyncio.create_task(playbacks.over("her", 60))
        await asyncio.sleep(0)
        playbacks.end("her", "first")
        await asyncio.sleep(0)
        assert not waiting.done()
        if by == "end":
            playbacks.end("her", "second")
        elif by == "forget":
            playbacks.forget("her")
        else:
            playbacks.forget_all()
        await asyncio.wait_for(waiting, 5)
        return not waiting.cancelled()

    return asyncio.run(attempt())


def test_silence_begins_with_the_end_of_the_last_that_is_played() -> None:
    assert _ends_wait(by="end")


def test_nobody_waits_for_a_call_that_is_over_or_an_engine_that_was_away() -> None:
    assert _ends_wait(by="forget")
    assert _ends_wait(by="forget_all")


def test_who_is_told_nothing_is_not_waited_for_and_patience_has_an_end() -> None:
    async def attempt() -> None:
        playbacks = Playbacks()
        await asyncio.wait_for(playbacks.over("her", 60), 5)
        playbacks.begin("her", "endless")
        await asyncio.wait_for(playbacks.over("her", 0.01), 5)

    asyncio.run(attempt())
