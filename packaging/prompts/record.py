"""Make the server's own sounds for Asterisk, with espeak-ng: `record.py FOLDER`.

Below the folder there is one for each language, as below Asterisk's own `sounds`. What is in them
has 8000 samples a second of 16 bit, which Asterisk plays without any codec.
"""

from __future__ import annotations

import argparse
import array
import math
import operator
import shutil
import subprocess
import sys
import tempfile
import tomllib
import wave
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

RATE = 8000
_VOICES = {"en": "en-us", "de": "de"}
_WORDS_A_MINUTE = 145
_TEXTS = Path(__file__).with_name("texts.toml")
_HALF_WIDTH = 16
"""So many samples of the new rate on either side make one."""
_LOUD = 12000
_QUIET = 200
_KEPT = RATE // 20


def texts() -> dict[tuple[str, str], str]:
    """Return what is to be said, by language and name."""
    table = tomllib.loads(_TEXTS.read_text(encoding="utf-8"))
    found = {(one, name): text for one in _VOICES for name, text in table[one].items()}
    for language, times in table["times"].items():
        found |= {(language, name): text for name, text in _times(times)}
    return found


def resampled(samples: Sequence[int], rate: int) -> list[float]:
    """Return samples at 8000 a second, without what is above 3.6 kHz (a windowed sinc)."""
    step = math.gcd(rate, RATE)
    up, down = RATE // step, rate // step
    reach = _HALF_WIDTH * rate // RATE + 1
    tables = [_taps(phase / up, reach, 0.9 * RATE / rate) for phase in range(up)]
    padded = [0] * reach + list(samples) + [0] * (reach + 1)
    made = []
    for number in range(len(samples) * up // down):
        at, phase = divmod(number * down, up)
        made.append(sum(map(operator.mul, tables[phase], padded[at : at + 2 * reach])))
    return made


def main() -> None:
    """Make all of them."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    folder: Path = arguments.parse_args().folder
    if shutil.which("espeak-ng") is None:
        sys.exit("espeak-ng is missing: apt-get install espeak-ng")
    wanted = [
        (language, text, folder / language / "ucc" / f"{name}.wav")
        for (language, name), text in texts().items()
    ]
    for file in {file.parent for _, _, file in wanted}:
        file.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as workers:
        list(workers.map(_record, *zip(*wanted, strict=True), chunksize=8))
    print(f"{len(wanted)} sounds are in {folder}")


def _times(said: dict[str, str | list[str]]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(said["day"]):
        yield f"day-{number}", text
    for kind in ("date", "month"):
        for number, text in enumerate(said[kind], 1):
            yield f"{kind}-{number}", text
    for kind, numbers in (("hour", range(24)), ("minute", range(1, 60))):
        for number in numbers:
            yield f"{kind}-{number}", str(said[kind]).format(number=number)


def _taps(offset: float, reach: int, cut: float) -> list[float]:
    found = []
    for tap in range(2 * reach):
        distance = tap - reach - offset
        angle = math.pi * cut * distance
        sinc = math.sin(angle) / angle if angle else 1.0
        window = 0.5 + 0.5 * math.cos(math.pi * distance / reach) if abs(distance) < reach else 0.0
        found.append(cut * sinc * window)
    return found


def _record(language: str, text: str, file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.wav"
        command = ["espeak-ng", "-v", _VOICES[language], "-s", str(_WORDS_A_MINUTE)]
        subprocess.run([*command, "-w", str(spoken), text], check=True)
        with wave.open(str(spoken)) as read:
            rate = read.getframerate()
            samples = array.array("h", read.readframes(read.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    made = _trimmed(resampled(samples, rate))
    factor = _LOUD / max(1.0, *map(abs, made))
    loud = array.array("h", (round(sample * factor) for sample in made))
    if sys.byteorder == "big":
        loud.byteswap()
    with wave.open(str(file), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(loud.tobytes())


def _trimmed(samples: list[float]) -> list[float]:
    """Return them without the silence around, so that sentences of several are fluent."""
    loud = [number for number, sample in enumerate(samples) if abs(sample) > _QUIET]
    if not loud:
        return samples
    return samples[max(loud[0] - _KEPT, 0) : loud[-1] + _KEPT]


if __name__ == "__main__":
    main()
