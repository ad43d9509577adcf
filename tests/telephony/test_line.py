"""What happens to a call, one thing after the other, for the task that leads it."""

from __future__ import annotations

import asyncio

from ucc_client.server.pbx.engine import Pressed
from ucc_client.server.pbx.line import Line


async def _is_ended_by_one_cancellation() -> bool:
    line, heard = Line(call="1"), asyncio.Event()

    async def lead() -> None:
        while True:
            heard.set()
            await line.next(60)

    leading = asyncio.create_task(lead())
    await heard.wait()
    await asyncio.sleep(0)
    # Both in the same turn of the loop.
    line.put(Pressed(call="1", digit="5"))
    leading.cancel()
    done, _ = await asyncio.wait({leading}, timeout=2)
    leading.cancel()
    return bool(done)


def test_who_leads_a_call_ends_when_it_is_told_to_though_something_happens_at_once() -> None:
    assert asyncio.run(_is_ended_by_one_cancellation())
