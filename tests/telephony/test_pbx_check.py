"""`ucc-server pbx check` against a real engine, and where there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.server.authority import Authority
from tests.server_commands.console import Console
from tests.telephony.asterisk import RunningAsterisk, running_asterisk
from ucc_client.server.checkup.telephone import check_telephone
from ucc_client.server.pbx.ari_target import AriTarget

APPLICATION = "ucc"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def engine(
    tmp_path_factory: pytest.TempPathFactory, authority: Authority
) -> Iterator[RunningAsterisk]:
    folder = tmp_path_factory.mktemp("asterisk") / "engine"
    certificate, key, _ = authority.issue("engine")
    with running_asterisk(folder, APPLICATION, certificate=(certificate, key)) as made:
        yield made


def test_with_the_example_modules_everything_is_in_order(
    engine: RunningAsterisk, tmp_path: Path
) -> None:
    settings = engine.settings(tmp_path, APPLICATION)
    ended = Console(tmp_path).run("pbx", "check", "--config", str(settings))
    assert [line[:8].strip() for line in ended.output.splitlines()] == ["ok"] * 4, ended
    assert ended.code == 0
    german = Console(tmp_path).run("pbx", "check", "--config", str(settings), LANGUAGE="de")
    assert "alle Module sind da" in german.output


def test_a_wrong_password_a_missing_module_one_too_many_and_silence_are_told(
    engine: RunningAsterisk, tmp_path: Path
) -> None:
    target = AriTarget(
        url=f"{engine.url}ari", user="ucc", password="wrong", application=APPLICATION
    )
    [told] = asyncio.run(check_telephone(target))
    assert (told.state, "refuses" in told.text) == ("failed", True)
    nobody = msgspec.structs.replace(target, url="http://127.0.0.1:9/ari")
    [told] = asyncio.run(check_telephone(nobody))
    assert (told.state, "does not answer" in told.text) == ("failed", True)
    assert "wrong" not in str(told.values)
    mine = msgspec.structs.replace(target, password=engine.password)
    with engine.without("func_talkdetect"):
        modules = asyncio.run(check_telephone(mine))[1]
    assert (modules.state, modules.values["modules"]) == ("warning", "func_talkdetect")
    with engine.with_also("bridge_simple"):
        modules = asyncio.run(check_telephone(mine))[1]
        assert (modules.state, modules.values) == ("warning", {"module": "bridge_simple"})
        with engine.without("func_talkdetect"):
            both = asyncio.run(check_telephone(mine))[1:3]
    told = [(one.state, dict(one.values)) for one in both]
    assert told == [
        ("warning", {"module": "bridge_simple"}),
        ("warning", {"modules": "func_talkdetect"}),
    ]


def test_without_an_engine_it_says_how_to_name_one(tmp_path: Path) -> None:
    assert "setting pbx" in Console(tmp_path).refused("pbx", "check")


def test_over_tls_the_engine_is_believed_whose_certificate_the_named_authority_signs(
    engine: RunningAsterisk, authority: Authority
) -> None:
    target = AriTarget(
        url=f"https://127.0.0.1:{engine.tls_port}/ari",
        user=engine.user,
        password=engine.password,
        application=APPLICATION,
        ca_file=str(authority.file),
    )
    assert {told.state for told in asyncio.run(check_telephone(target))} == {"ok"}
    stranger = msgspec.structs.replace(target, ca_file="")
    [told] = asyncio.run(check_telephone(stranger))
    assert (told.state, "pbx_ca_file" in told.text) == ("failed", True)
