"""A hundred callers in ten conferences, measured: `python -m tests.telephony.load` (60 seconds).

It prints how long people need from dialling to being in, beside somebody who is alone with the
engine; what server and engine need; and what the sound suffers. It fails where the server needs
more than a tenth of what the engine does, somebody is not in, or more than a hundredth of the sound
is lost. Gaps are told and not judged: on a busy machine the telephones hear late what came in time.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from sqlalchemy import func, select

from tests.mail_parts import text_of
from tests.running_server import RunningServer, conference, participant
from tests.telephony.many_phones import Heard, Plan, run
from tests.telephony.site import APPLICATION, PIN, Site, telephones
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.telephone_tables import live_people

_RATE = 5.0
"""Callers in a second."""
_COUNTED_SECONDS = 30.0
_SETTLING_SECONDS = 8.0
_MOST_OF_ENGINE = 0.1
_MOST_LOST = 0.01
_TICKS = os.sysconf("SC_CLK_TCK")


def say(line: str) -> None:
    """Print one line of the answer."""
    print(line, flush=True)  # noqa: T201


def main() -> int:
    """Measure; returns 1 when something is not as it has to be."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--conferences", type=int, default=10)
    arguments.add_argument("--callers", type=int, default=10, help="in each")
    options = arguments.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        settings = engine.settings(folder, APPLICATION)
        server = RunningServer(folder / "site", arguments=("--config", str(settings)), afresh=True)
        stack.callback(server.stop)
        site = Site(server.start(), engine, phone)
        stack.callback(site.close)
        site.wait_listened_to()
        return _measured(site, options.conferences, options.callers)


def _measured(site: Site, conferences: int, callers: int) -> int:
    groups = _planned(site, conferences, callers)
    alone = _dialled(site, groups[:1], callers=1, seconds=1.0)[0]
    floor = _waits(site, [alone])[0]
    site.hang_up()
    meters = [Meter(site.engine.pid), Meter(site.server.pid)]
    joining = len(groups) * callers / _RATE + _SETTLING_SECONDS
    timer = threading.Timer(joining, lambda: [meter.note() for meter in meters])
    timer.start()
    heard = _dialled(site, groups, callers=callers, seconds=_COUNTED_SECONDS)
    for meter in meters:
        meter.note()
    waits = _waits(site, heard)
    packets, lost = sum(one.packets for one in heard), sum(one.lost for one in heard)
    gaps = sum(one.gaps for one in heard)
    share = lost / max(packets + lost, 1)
    say(f"{site.engine.version}, {len(heard)} callers in {conferences} conferences")
    say(
        f"in: {len(waits)}; alone {floor:.1f} s after dialling (with {_TYPING}), among all "
        f"{statistics.median(waits):.1f} s (median), {max(waits):.1f} s (longest)"
    )
    engine, server = meters
    for phase, words in enumerate(("while they come in", "while all are in")):
        say(
            f"processor {words}: engine {engine.share(phase):.0%} of a core, server "
            f"{server.share(phase):.1%}, {server.used(phase) / engine.used(phase):.2f} of it"
        )
    ratio = server.used() / engine.used()
    say(f"in all {ratio:.2f}; load of the machine {os.getloadavg()[0]:.1f}")
    say(f"memory: engine {engine.memory()} MB, server {server.memory()} MB")
    say(
        f"sound: {packets} packets, {share:.3%} lost, {gaps} gaps over 0.1 s, "
        f"the longest {max(one.longest_gap for one in heard):.2f} s"
    )
    missing = len(heard) - len(waits)
    told = wrong(missing=missing, of_engine=ratio, packets=packets, lost=lost)
    for one in told:
        say(f"FAILED: {one}")
    return 1 if told else 0


def wrong(*, missing: int, of_engine: float, packets: int, lost: int) -> list[str]:
    """Return what is not as it has to be, in words; without any sound all of it is lost."""
    found = []
    if missing:
        found.append(f"{missing} of those who dialled is not in")
    if of_engine > _MOST_OF_ENGINE:
        found.append(f"the server needs more than {_MOST_OF_ENGINE} of what the engine does")
    if not packets or lost > (packets + lost) * _MOST_LOST:
        found.append(f"more than {_MOST_LOST:.0%} of the sound is lost")
    return found


_TYPING = "one second before and 1.7 seconds for the keys of the PIN"


def _planned(site: Site, conferences: int, callers: int) -> list[list[str]]:
    """Plan conferences, and read the PINs of all out of their mails."""
    names = [[f"P{one}x{two}" for two in range(callers)] for one in range(conferences)]
    start = int(time.time() * 1000) + 120_000
    for number, people in enumerate(names):
        body = conference(
            f"Load {number}",
            startTime=start,
            participants=[participant(one, f"{one}@example.org") for one in people],
        )
        answer = site.anna.call("POST", site.anna.conferences, json=body)
        assert answer.status_code == 201, answer.text
    wanted = {f"{one}@example.org" for people in names for one in people}
    found: dict[str, str] = {}

    def all_there() -> bool:
        for mail in site.server.mails():
            to = str(mail["To"])
            address = to[to.find("<") + 1 : -1] if "<" in to else to
            if address in wanted and address not in found:
                pin = PIN.search(text_of(mail))
                assert pin
                found[address] = pin[1].replace(" ", "")
        return len(found) == len(wanted)

    wait_until(all_there, timeout=60, what="the mails")
    return [[found[f"{one}@example.org"] for one in people] for people in names]


def _dialled(site: Site, groups: list[list[str]], *, callers: int, seconds: float) -> list[Heard]:
    """Let so many of each group dial in, the first of each talk, and count what all hear."""
    # One of each conference after the other, as people come.
    pins = tuple(pin for nth in zip(*groups, strict=True) for pin in nth)[: len(groups) * callers]
    plan = Plan(
        exchange=site.engine.sip_port,
        pins=pins,
        talkers=frozenset(group[0] for group in groups),
        rate=_RATE,
        counts_after=len(pins) / _RATE + _SETTLING_SECONDS,
        seconds=seconds,
    )
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=run, args=(plan, there))
    process.start()
    heard: list[Heard] = here.recv()
    process.join()
    return heard


def _waits(site: Site, heard: list[Heard]) -> list[float]:
    """Return how many seconds each who came in needed from dialling to being in."""
    earliest = min(one.dialled_at for one in heard)
    joined = func.max(live_people.c.joined_at)
    query = select(joined).group_by(live_people.c.participant_id).order_by(joined)
    database = Database(sqlite_url(site.server.data), connections=1)
    with database.read() as connection:
        found = [at / 1000 for at in connection.scalars(query) if at / 1000 > earliest]
    database.close()
    # Who dials first is in first, as near as matters here.
    return [
        at - dialled
        for at, dialled in zip(found, sorted(o.dialled_at for o in heard), strict=False)
    ]


class Meter:
    """What a process computes, from one note to the next."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._notes: list[tuple[float, float]] = []
        self.note()

    def note(self) -> None:
        """Note how much it is until now."""
        fields = Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()
        self._notes.append((time.monotonic(), (int(fields[11]) + int(fields[12])) / _TICKS))

    def used(self, phase: int | None = None) -> float:
        """Return the seconds that it computed in a phase, or in all."""
        first, last = (0, -1) if phase is None else (phase, phase + 1)
        return self._notes[last][1] - self._notes[first][1]

    def share(self, phase: int) -> float:
        """Return which part of one core it had in a phase."""
        return self.used(phase) / (self._notes[phase + 1][0] - self._notes[phase][0])

    def memory(self) -> int:
        """Return how many megabytes it has in memory."""
        status = Path(f"/proc/{self._pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) // 1024


if __name__ == "__main__":
    sys.exit(main())
