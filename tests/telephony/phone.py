"""A telephone for tests: calls by SIP, talks and hears by RTP, dials digits (RFC 4733)."""

from __future__ import annotations

import queue
import random
import re
import secrets
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence

import msgspec

from tests.telephony.tones import PACKET, RATE, decode, encode, loudness
from tests.waiting import wait_until

HOST = "127.0.0.1"
_ULAW, _EVENT = 0, 101
_DIGITS = "0123456789*#ABCD"
_KEPT_PACKETS = 50
"""One second of what was heard."""
_SILENT_SECONDS = 1.0
"""Who is alone is sent nothing at all."""


class Sip(msgspec.Struct, frozen=True):
    """One SIP message."""

    first: str
    headers: dict[str, str]
    body: str

    @property
    def status(self) -> int:
        """The status of an answer, 0 of a request."""
        return int(self.first.split()[1]) if self.first.startswith("SIP/2.0") else 0

    @property
    def method(self) -> str:
        """What is asked, or answered."""
        return self.headers["cseq"].split()[1]


def parse(data: bytes) -> Sip:
    """Read a SIP message; of repeated headers all values, a line each."""
    head, _, body = data.decode().partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        name = name.strip().lower()
        headers[name] = f"{headers[name]}\r\n{value.strip()}" if name in headers else value.strip()
    return Sip(first, headers, body)


class Media:
    """The sound of one call: sends a tone or silence, keeps the last second of what comes."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self._socket.settimeout(0.1)
        self.port: int = self._socket.getsockname()[1]
        self._there: tuple[str, int] | None = None
        self._heard: deque[list[int]] = deque(maxlen=_KEPT_PACKETS)
        self._digits: queue.Queue[str] = queue.Queue()
        self._says: Callable[[int], list[int]] = lambda _: [0] * PACKET
        self._ended = threading.Event()
        self._heard_at = time.monotonic()
        self._threads = [
            threading.Thread(target=work, daemon=True) for work in (self._listen, self._talk)
        ]

    def connect(self, sdp: str) -> None:
        """Begin to talk to where a session description says."""
        port = int(re.findall(r"^m=audio (\d+)", sdp, re.MULTILINE)[0])
        begun = self._there is not None
        self._there = (HOST, port)
        if not begun:
            for thread in self._threads:
                thread.start()

    def description(self) -> str:
        """Return the own session description."""
        lines = (
            "v=0",
            f"o=- {self.port} 1 IN IP4 {HOST}",
            "s=-",
            f"c=IN IP4 {HOST}",
            "t=0 0",
            f"m=audio {self.port} RTP/AVP {_ULAW} {_EVENT}",
            f"a=rtpmap:{_ULAW} PCMU/8000",
            f"a=rtpmap:{_EVENT} telephone-event/8000",
            f"a=fmtp:{_EVENT} 0-15",
            "a=ptime:20",
            "a=sendrecv",
            "",
        )
        return "\r\n".join(lines)

    def hum(self, samples: Sequence[int] = ()) -> None:
        """Say these samples again and again from now on; nothing is silence."""
        if not samples:
            self._says = lambda _: [0] * PACKET
            return
        packets = [list(samples[n : n + PACKET]) for n in range(0, len(samples), PACKET)]
        self._says = lambda number: packets[number % len(packets)]

    def press(self, digits: str) -> None:
        """Press keys, one after the other."""
        for digit in digits:
            self._digits.put(digit)

    def heard(self, hertz: float) -> float:
        """Return the loudness of a tone in the last second of what came; -1 while it is less."""
        if time.monotonic() - self._heard_at > _SILENT_SECONDS:
            return 0.0
        packets = list(self._heard)
        if len(packets) < _KEPT_PACKETS:
            return -1.0
        return loudness([sample for packet in packets for sample in packet], hertz)

    def end(self) -> None:
        """Fall silent."""
        self._ended.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                data = self._socket.recv(2048)
            except TimeoutError:
                continue
            if len(data) > 12 and data[1] & 0x7F == _ULAW:
                self._heard.append(decode(data[12:]))
                self._heard_at = time.monotonic()

    def _talk(self) -> None:
        source, number = random.getrandbits(32), 0
        clock = time.monotonic()
        sequence, stamp = random.getrandbits(15), random.getrandbits(31)
        pressing: deque[bytes] = deque()
        event_stamp = 0
        while not self._ended.is_set():
            if not pressing and not self._digits.empty():
                pressing = _event(self._digits.get())
                event_stamp = stamp
            if pressing:
                payload, kind, at = pressing.popleft(), _EVENT, event_stamp
            else:
                payload, kind, at = encode(self._says(number)), _ULAW, stamp
            if payload and self._there:
                head = struct.pack("!BBHII", 0x80, kind, sequence & 0xFFFF, at, source)
                self._socket.sendto(head + payload, self._there)
                sequence += 1
            number += 1
            stamp = (stamp + PACKET) & 0xFFFFFFFF
            clock += PACKET / RATE
            self._ended.wait(max(clock - time.monotonic(), 0))


def _event(digit: str) -> deque[bytes]:
    """Return what is sent for a key: 100 ms of it, its end three times, 100 ms of nothing."""
    code = _DIGITS.index(digit)
    held = [struct.pack("!BBH", code, 10, PACKET * n) for n in range(1, 6)]
    end = [struct.pack("!BBH", code, 0x80 | 10, PACKET * 6)] * 3
    return deque([*held, *end, *[b""] * 5])


class Call:
    """A call from or to a phone."""

    def __init__(self, phone: Phone, number: str, call_id: str, *, out: bool) -> None:
        self.phone, self.number, self.id, self.is_out = phone, number, call_id, out
        self.media = Media()
        self.status = 0
        self.ended = threading.Event()
        self.remote = ""
        self.tag = secrets.token_hex(4)
        self.invite: Sip | None = None
        self.sequence = 1

    def wait_answered(self, timeout: float = 20) -> Call:
        """Wait until it is answered; fails when it is refused."""
        wait_until(
            lambda: self.status >= 200 or self.ended.is_set(),
            timeout=timeout,
            what=f"an answer to the call of {self.number}",
        )
        assert self.status == 200, self.status
        return self

    def press(self, digits: str) -> None:
        """Press keys."""
        self.media.press(digits)

    def hum(self, samples: Sequence[int] = ()) -> None:
        """Say these samples from now on, again and again."""
        self.media.hum(samples)

    def hears(self, hertz: float) -> float:
        """Return how loud a tone was in the last second."""
        return self.media.heard(hertz)

    def wait_ended(self, timeout: float = 20) -> None:
        """Wait until the other side has hung up."""
        wait_until(self.ended.is_set, timeout=timeout, what=f"the end of the call of {self.number}")

    def hang_up(self) -> None:
        """End it."""
        if not self.ended.is_set():
            self.phone.bye(self)

    def vanish(self) -> None:
        """End without a word, as a phone whose power goes."""
        self.media.end()
        self.phone.forget(self)


class Phone:
    """A SIP user agent on loopback. `answers` tells by number what a call to it gets.

    An answer is a SIP status: 200 takes the call, 180 only rings, others refuse it.
    """

    def __init__(self, exchange: int = 0, *, name: str = "100") -> None:
        self.name = name
        self._exchange = (HOST, exchange)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self._socket.settimeout(0.1)
        self.port: int = self._socket.getsockname()[1]
        self.answers: dict[str, int] = {}
        self.calls: dict[str, Call] = {}
        self.all_calls: list[Call] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def use(self, exchange: int) -> None:
        """Call by this port of loopback from now on."""
        self._exchange = (HOST, exchange)

    def call(self, number: str) -> Call:
        """Dial a number."""
        call = Call(self, number, f"{secrets.token_hex(8)}@{HOST}", out=True)
        self._keep(call)
        self._send(self._request(call, "INVITE", call.media.description()))
        return call

    def wait_called(self, number: str, timeout: float = 20) -> Call:
        """Wait until a number of this phone is called; returns the newest call."""
        return wait_until(
            lambda: next((c for c in reversed(self.all_calls) if c.number == number), None),
            timeout=timeout,
            what=f"a call to {number}",
        )

    def bye(self, call: Call) -> None:
        """Hang up."""
        call.ended.set()
        call.sequence += 1
        self._send(self._request(call, "BYE"))
        call.media.end()

    def forget(self, call: Call) -> None:
        """Say nothing more about a call."""
        call.ended.set()
        self.calls.pop(call.id, None)

    def end(self) -> None:
        """Hang up everything, and be gone."""
        for call in list(self.calls.values()):
            if call.status == 200:
                call.hang_up()
        self._ended.set()
        self._thread.join()
        for call in self.all_calls:
            if not call.media._ended.is_set():
                call.media.end()
        self._socket.close()

    def _keep(self, call: Call) -> None:
        self.calls[call.id] = call
        self.all_calls.append(call)

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                data = self._socket.recv(65536)
            except (TimeoutError, ConnectionRefusedError):
                continue
            # Sound that was meant for whoever had this port before is none.
            if data.strip() and data[0] < 0x80:
                message = parse(data)
                if message.status:
                    self._answered(message)
                else:
                    self._asked(message)

    def _answered(self, message: Sip) -> None:
        call = self.calls.get(message.headers["call-id"])
        if call is None or message.method != "INVITE" or message.status < 180:
            return
        call.status = message.status
        if message.status < 200:
            return
        call.remote = message.headers["to"]
        self._send(self._request(call, "ACK"))
        if message.status == 200:
            call.media.connect(message.body)
        else:
            call.ended.set()

    def _asked(self, message: Sip) -> None:
        call = self.calls.get(message.headers["call-id"])
        method = message.method
        if method == "INVITE" and call is None:
            self._called(message)
        elif method == "INVITE" and call is not None and call.status == 200:
            self._reply(message, 200, call)
        elif method == "BYE" and call is not None:
            self._reply(message, 200)
            call.ended.set()
            call.media.end()
            self.calls.pop(call.id, None)
        elif method == "CANCEL" and call is not None:
            self._reply(message, 200)
            if call.invite is not None:
                self._reply(call.invite, 487, call)
            call.status = 487
            call.ended.set()
        elif method == "OPTIONS":
            self._reply(message, 200)

    def _called(self, message: Sip) -> None:
        number = re.findall(r"sips?:([^@;>]+)@", message.first)[0]
        call = Call(self, number, message.headers["call-id"], out=False)
        call.remote, call.invite = message.headers["from"], message
        self._keep(call)
        wanted = self.answers.get(number, 404)
        self._reply(message, 180, call)
        if wanted == 200:
            call.media.connect(message.body)
        if wanted != 180:
            self._reply(message, wanted, call)
            call.status = wanted
            if wanted >= 300:
                call.ended.set()

    def _reply(self, message: Sip, status: int, call: Call | None = None) -> None:
        headers = message.headers
        tag = "" if call is None or "tag=" in headers["to"] else f";tag={call.tag}"
        via = "\r\n".join(f"Via: {line}" for line in headers["via"].split("\r\n"))
        body = call.media.description() if call is not None and status == 200 else ""
        text = (
            f"SIP/2.0 {status} X\r\n{via}\r\nFrom: {headers['from']}\r\n"
            f"To: {headers['to']}{tag}\r\nCall-ID: {headers['call-id']}\r\n"
            f"CSeq: {headers['cseq']}\r\nContact: <sip:{self.name}@{HOST}:{self.port}>\r\n"
            f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        )
        self._send(text)

    def _request(self, call: Call, method: str, body: str = "") -> str:
        own = f"<sip:{self.name}@{HOST}:{self.port}>"
        there = f"<sip:{call.number}@{HOST}>"
        remote = call.remote or there
        # Who was called says the tag that his answers had.
        me = f"{own};tag={call.tag}"
        sequence = call.sequence if method != "ACK" else 1
        uri = f"sip:{call.number}@{HOST}:{self._exchange[1]}"
        branch = f"z9hG4bK{secrets.token_hex(6)}"
        if call.invite is not None:
            me = f"{call.invite.headers['to']};tag={call.tag}"
        return (
            f"{method} {uri} SIP/2.0\r\nVia: SIP/2.0/UDP {HOST}:{self.port};branch={branch};rport"
            f"\r\nMax-Forwards: 70\r\nFrom: {me}\r\nTo: {remote}\r\nCall-ID: {call.id}\r\n"
            f"CSeq: {sequence} {method}\r\nContact: {own}\r\n"
            f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        )

    def _send(self, text: str) -> None:
        self._socket.sendto(text.encode(), self._exchange)
