"""The server's own sounds: each has its text, and espeak-ng speaks it."""

from __future__ import annotations

import shutil
import wave
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.by_path import module
from tests.required import require
from tests.telephony.tones import loudness, tone
from ucc_client.server.pbx.prompts import LANGUAGES, OWN, recorded
from ucc_client.server.pbx.spoken_time import german_sounds

_FILE = Path(__file__).parents[2] / "packaging" / "prompts" / "record.py"


@pytest.fixture(scope="module")
def record() -> ModuleType:
    return module(_FILE)


def test_what_the_server_plays_has_a_text_and_nothing_else_has(record: ModuleType) -> None:
    wanted = {(one, str(prompt)) for one in LANGUAGES for prompt in recorded(one)}
    wanted |= {("de", name.removeprefix(OWN)) for name in german_sounds()}
    assert set(record.texts()) == wanted


def test_a_tone_that_telephones_carry_keeps_its_loudness_and_a_higher_one_goes(
    record: ModuleType,
) -> None:
    for hertz, low, high in ((400, 7800, 8200), (2500, 7500, 8400), (5000, 0, 300)):
        made = record.resampled(_tone_at(22050, hertz), 22050)
        heard = loudness([round(one) for one in made], min(hertz, 8000 - hertz))
        assert low <= heard <= high, hertz


def test_espeak_ng_speaks_them(record: ModuleType, tmp_path: Path) -> None:
    require("espeak-ng", shutil.which("espeak-ng") is not None, "apt-get install espeak-ng")
    file = tmp_path / "welcome.wav"
    record._record("de", record.texts()["de", "welcome"], file)
    with wave.open(str(file)) as made:
        assert (made.getframerate(), made.getnchannels(), made.getsampwidth()) == (8000, 1, 2)
        assert 0.8 < made.getnframes() / 8000 < 5


def _tone_at(rate: int, hertz: int) -> list[int]:
    return tone(hertz * 8000 / rate, rate / 8000 * 0.5)
