"""What the log says of an engine that cannot be reached: why, and what to do."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.server.authority import Authority
from tests.telephony.asterisk import free_port
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.asterisk import Asterisk

TARGET = AriTarget(url="", user="ucc", password="hidden-word", application="ucc")


def told(
    caplog: pytest.LogCaptureFixture, url: str, *, ca_file: str = "", seconds: float = 5.0
) -> list[str]:
    """Listen to an engine until it is said what is wrong, and for so long after that."""
    target = msgspec.structs.replace(TARGET, url=url, ca_file=ca_file)

    async def listen() -> None:
        engine = Asterisk(target)

        async def hear() -> None:
            async with contextlib.aclosing(engine.events()) as events:  # type: ignore[type-var]
                async for _ in events:
                    pass

        task = asyncio.create_task(hear())
        end = asyncio.get_running_loop().time() + 20
        while not caplog.messages and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.02)
        await asyncio.wait((task,), timeout=seconds)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await engine.close()

    with caplog.at_level(logging.WARNING, "ucc_client.server.pbx.asterisk"):
        asyncio.run(listen())
    assert "hidden-word" not in caplog.text
    return caplog.messages


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[str]:
    """An address at which somebody speaks TLS with a certificate that nobody knows."""
    certificate, key, _ = Authority(tmp_path).issue("engine")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    one, _address = listening.accept()
                    one.settimeout(5)
                    with contextlib.suppress(OSError), one:
                        context.wrap_socket(one, server_side=True).close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}/ari"
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
    thread.join(10)


def test_of_a_certificate_that_nobody_has_signed_it_says_what_to_name(
    caplog: pytest.LogCaptureFixture, stranger: str
) -> None:
    [said] = told(caplog, stranger, seconds=0)
    assert "certificate is not trusted" in said
    assert "pbx_ca_file" in said


def test_where_nobody_listens_it_says_what_to_look_at_and_says_it_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    [said] = told(caplog, f"http://127.0.0.1:{free_port(socket.SOCK_STREAM)}/ari", seconds=1.5)
    assert "see that Asterisk runs" in said


def test_a_file_of_authorities_that_cannot_be_read_is_named(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    missing = str(tmp_path / "nobody.pem")
    [said] = told(caplog, "https://127.0.0.1:9/ari", ca_file=missing, seconds=0)
    assert missing in said
