"""Many telephones in one loop, for measuring: they dial a PIN, hum, and count what comes."""

from __future__ import annotations

import heapq
import itertools
import secrets
import selectors
import socket
import struct
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

import msgspec

from tests.telephony.phone import HOST, Sip, _event, parse
from tests.telephony.tones import PACKET, encode, tone

_PACKET_SECONDS = 0.02
_SETTLED_SECONDS = 1.0
"""Keys that are sent right after the answer may be lost."""
_GAP_SECONDS = 0.1


class Heard(msgspec.Struct, kw_only=True):
    """What one telephone saw; instants are in epoch seconds, gaps in seconds."""

    pin: str
    dialled_at: float = 0.0
    answered_at: float = 0.0
    ended: bool = False
    packets: int = 0
    lost: int = 0
    gaps: int = 0
    longest_gap: float = 0.0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Who dials, how many in a second, and when all of them count (epoch seconds) and hang up."""

    exchange: int
    pins: tuple[str, ...]
    talkers: frozenset[str]
    rate: float
    counts_after: float
    seconds: float


class _Call:
    def __init__(self, pin: str, talks: bool) -> None:
        self.heard = Heard(pin=pin)
        self.id, self.tag = secrets.token_hex(8), secrets.token_hex(4)
        self.to = ""
        self.rtp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.rtp.bind((HOST, 0))
        self.rtp.setblocking(False)
        self.there: tuple[str, int] | None = None
        self.sequence, self.stamp = secrets.randbelow(30000), secrets.randbelow(2**30)
        self.source = secrets.randbelow(2**32)
        self.pressing: list[tuple[bytes, int]] = []
        self.talks = talks
        self.last_at = 0.0
        self.last_sequence = -1


def run(plan: Plan, results: Connection) -> None:
    """Make all the calls; sends a list of `Heard` when they are over."""
    results.send(_Phones(plan).run())


class _Phones:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._sip = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._sip.bind((HOST, 0))
        self._sip.setblocking(False)
        self._port: int = self._sip.getsockname()[1]
        self._calls: dict[str, _Call] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._sip, selectors.EVENT_READ, None)
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        hum = tone(400, 1.0)
        self._hum = [encode(hum[n : n + PACKET]) for n in range(0, len(hum), PACKET)]
        self._silence = encode([0] * PACKET)
        self._counts_from = 0.0
        self._is_over = False

    def run(self) -> list[Heard]:
        now = time.monotonic()
        for number, pin in enumerate(self._plan.pins):
            self._at(now + number / self._plan.rate, lambda pin=pin: self._dial(pin))  # type: ignore[misc]
        self._counts_from = now + self._plan.counts_after
        self._at(self._counts_from + self._plan.seconds, self._hang_up)
        self._at(now, self._tick)
        while not self._is_over:
            timeout = max(self._due[0][0] - time.monotonic(), 0)
            for key, _ in self._selector.select(timeout):
                if key.data is None:
                    self._hear_sip()
                else:
                    self._hear_sound(key.data)
            while self._due and self._due[0][0] <= time.monotonic():
                heapq.heappop(self._due)[2]()
        return [call.heard for call in self._calls.values()]

    def _at(self, when: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._due, (when, next(self._numbers), what))

    def _dial(self, pin: str) -> None:
        call = _Call(pin, pin in self._plan.talkers)
        self._calls[call.id] = call
        self._selector.register(call.rtp, selectors.EVENT_READ, call)
        call.heard.dialled_at = time.time()
        port = call.rtp.getsockname()[1]
        self._ask(
            call,
            "INVITE",
            f"v=0\r\no=- 1 1 IN IP4 {HOST}\r\ns=-\r\nc=IN IP4 {HOST}\r\nt=0 0\r\n"
            f"m=audio {port} RTP/AVP 0 101\r\na=rtpmap:0 PCMU/8000\r\n"
            "a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\na=ptime:20\r\n",
        )

    def _press(self, call: _Call) -> None:
        for digit in f"{call.heard.pin}#":
            call.pressing += [(payload, nth) for nth, payload in enumerate(_event(digit))]

    def _hang_up(self) -> None:
        for call in self._calls.values():
            self._ask(call, "BYE")
        self._at(time.monotonic() + 1.0, self._end)

    def _end(self) -> None:
        self._is_over = True

    def _tick(self) -> None:
        began = time.monotonic()
        for call in self._calls.values():
            if call.there is not None and not call.heard.ended:
                self._say(call)
        self._at(max(began + _PACKET_SECONDS, time.monotonic()), self._tick)

    def _say(self, call: _Call) -> None:
        payload, kind, at = self._silence, 0, call.stamp
        if call.pressing:
            # All packets of one key bear the time at which it was pressed.
            payload, nth = call.pressing.pop(0)
            kind, at = 101, call.stamp - nth * PACKET
        elif call.talks:
            payload = self._hum[call.sequence % len(self._hum)]
        if payload:
            head = struct.pack("!BBHII", 0x80, kind, call.sequence & 0xFFFF, at, call.source)
            call.rtp.sendto(head + payload, call.there or (HOST, 9))
            call.sequence += 1
        call.stamp += PACKET

    def _hear_sound(self, call: _Call) -> None:
        while True:
            try:
                data = call.rtp.recv(2048)
            except OSError:
                return
            now = time.monotonic()
            if now < self._counts_from or call.heard.ended or data[1] & 0x7F:
                continue
            heard, [sequence] = call.heard, struct.unpack("!H", data[2:4])
            heard.packets += 1
            if call.last_sequence >= 0:
                heard.lost += (sequence - call.last_sequence - 1) & 0x7FFF
                gap = now - call.last_at
                heard.longest_gap = max(heard.longest_gap, gap)
                heard.gaps += gap > _GAP_SECONDS
            call.last_sequence, call.last_at = sequence, now

    def _hear_sip(self) -> None:
        while True:
            try:
                message = parse(self._sip.recv(65536))
            except OSError:
                return
            call = self._calls.get(message.headers.get("call-id", "").partition("@")[0])
            if call is None:
                continue
            if message.status >= 200 and message.method == "INVITE":
                self._answered(call, message)
            elif not message.status and message.method == "BYE":
                call.heard.ended = True
                self._reply(message)

    def _answered(self, call: _Call, message: Sip) -> None:
        call.to = message.headers["to"]
        self._ask(call, "ACK")
        if message.status >= 300:
            call.heard.ended = True
        elif call.there is None:
            port = int(message.body.partition("m=audio ")[2].split()[0])
            call.there = (HOST, port)
            call.heard.answered_at = time.time()
            self._at(time.monotonic() + _SETTLED_SECONDS, lambda: self._press(call))

    def _reply(self, message: Sip) -> None:
        lines = [f"Via: {one}" for one in message.headers["via"].split("\r\n")]
        lines += [f"{name}: {message.headers[name]}" for name in ("from", "to", "call-id", "cseq")]
        self._send("\r\n".join(["SIP/2.0 200 OK", *lines, "Content-Length: 0", "", ""]))

    def _ask(self, call: _Call, method: str, body: str = "") -> None:
        number = {"INVITE": 1, "ACK": 1, "BYE": 2}[method]
        own = f"<sip:100@{HOST}:{self._port}>"
        self._send(
            f"{method} sip:900@{HOST}:{self._plan.exchange} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {HOST}:{self._port};branch=z9hG4bK{secrets.token_hex(6)};rport\r\n"
            f"Max-Forwards: 70\r\nFrom: {own};tag={call.tag}\r\n"
            f"To: {call.to or f'<sip:900@{HOST}>'}\r\nCall-ID: {call.id}\r\n"
            f"CSeq: {number} {method}\r\nContact: {own}\r\n"
            f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        )

    def _send(self, text: str) -> None:
        self._sip.sendto(text.encode(), (HOST, self._plan.exchange))
