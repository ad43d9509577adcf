from __future__ import annotations

import base64
import hashlib

import pytest

from ucc_client.contract.login import (
    active_directory_secret,
    internal_secret,
    password_hash,
    secret,
)
from ucc_client.contract.messages import LoginType

LOGIN = "0001"
NONCE = "abcNONCE"


def test_the_internal_secret_is_the_one_computed_step_by_step_by_hand() -> None:
    step_1 = hashlib.sha512(b"geheim").hexdigest()
    step_2 = b"0001" + b"abcNONCE" + step_1.encode("ascii")
    step_3 = hashlib.sha512(step_2).hexdigest()
    assert secret(LoginType.INTERNAL, LOGIN, NONCE, "geheim") == "0001:" + step_3


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        (
            "geheim",
            "0001:077eedbd0827d055806d56a6e54b745572a8267d353129de9000885de6aeaf1b"
            "63b1f7932f7bb2b3e10e544dbeb8a51c6e33191bcac5204f4d1696a16d51c788",
        ),
        (
            "Grüße!",
            "0001:1fdee40487ca99cf2db9121fe6969542d7b5498bc14601916de93e1533e9dbb1"
            "e19eff1585041f06f8847b49ec697438d3b63aa1710a1c5a4cd2e4709e147461",
        ),
    ],
)
def test_the_internal_secret_is_the_one_that_another_program_computed(
    password: str, expected: str
) -> None:
    assert secret(LoginType.INTERNAL, LOGIN, NONCE, password) == expected


def test_a_server_makes_the_same_secret_from_the_hash_alone() -> None:
    kept = password_hash("geheim")
    assert kept.startswith("8d847e01d22baa969f71fa362b4de21c")
    assert internal_secret(LOGIN, NONCE, kept) == secret(LoginType.INTERNAL, LOGIN, NONCE, "geheim")


def test_the_active_directory_secret_is_clear_text_in_base64() -> None:
    made = secret(LoginType.ACTIVE_DIRECTORY, LOGIN, NONCE, "Grüße!")
    assert made == "MDAwMWFiY05PTkNFR3LDvMOfZSE="
    assert made == active_directory_secret(LOGIN, NONCE, "Grüße!")
    assert base64.b64decode(made).decode() == "0001abcNONCEGrüße!"


def test_login_nonce_and_password_each_change_the_secret() -> None:
    made = {
        secret(LoginType.INTERNAL, login, nonce, password)
        for login in ("0001", "0002")
        for nonce in ("a", "b")
        for password in ("x", "y")
    }
    assert len(made) == 8
