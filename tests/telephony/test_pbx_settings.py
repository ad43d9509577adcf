"""What `pbx` may say, and what it is refused for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.pbx_target import PbxTarget
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather


def read(folder: Path, **given: Any) -> PbxTarget | None:
    file = folder / "s.toml"
    file.write_text("".join(f"{name} = {value!r}\n" for name, value in given.items()))
    held, _ = gather({"config": str(file), "data": str(folder)}, {})
    return settings_of(held).pbx


def test_without_pbx_there_is_no_engine(tmp_path: Path) -> None:
    assert read(tmp_path) is None


def test_user_place_application_and_way_of_dialling_stand_in_the_address(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("s3cret\n")
    pbx = "aris://u%40x@pbx.example.org/ucc?dial=SIP/{number}@out"
    found = read(tmp_path, pbx=pbx, pbx_password_file=str(secret), pbx_entry_minutes=7)
    assert found is not None
    ari = found.ari
    assert (ari.url, ari.application) == ("https://pbx.example.org:8089/ari", "ucc")
    assert (ari.user, ari.password, ari.dial) == ("u@x", "s3cret", "SIP/{number}@out")
    assert (found.entry_minutes, found.moderator_entry_minutes) == (7, 15)


def test_the_usual_way_of_dialling_is_a_trunk_of_pjsip(tmp_path: Path) -> None:
    found = read(tmp_path, pbx="ari://ucc@[::1]/ucc", pbx_password="x")
    assert found is not None
    assert (found.ari.url, found.ari.dial) == ("http://[::1]:8088/ari", "PJSIP/{number}@trunk")


@pytest.mark.parametrize(
    ("pbx", "word"),
    [
        ("http://ucc@localhost/ucc", "APPLICATION"),
        ("ari://ucc@localhost", "APPLICATION"),
        ("ari://localhost/ucc", "APPLICATION"),
        ("ari://ucc@localhost:port/ucc", "APPLICATION"),
        ("ari://ucc@localhost/ucc?dial=PJSIP/1", "APPLICATION"),
        ("ari://ucc@localhost/ucc?dail=x", "APPLICATION"),
        ("ari://ucc:geheim@localhost/ucc", "UCC_PBX_PASSWORD"),
        ("ari://ucc@10.0.0.7/ucc", "clear text"),
    ],
)
def test_what_cannot_work_is_refused_in_words(tmp_path: Path, pbx: str, word: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        read(tmp_path, pbx=pbx)
    assert word in str(told.value)
    assert "geheim" not in str(told.value)


def test_an_authority_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="pbx_ca_file"):
        read(tmp_path, pbx="aris://ucc@pbx.example.org/ucc", pbx_ca_file="/nowhere/ca.pem")


def test_a_wait_that_is_too_short_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="pbx_ring_seconds"):
        read(tmp_path, pbx="ari://ucc@localhost/ucc", pbx_ring_seconds=1)
