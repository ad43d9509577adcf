"""Tones: made, measured, and coded as telephones do (G.711 µ-law, 8000 samples a second)."""

from __future__ import annotations

import array
import math
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 8000
PACKET = 160
"""Samples of 20 ms, the usual packet."""

_BIAS = 0x84
_CLIP = 32635


def tone(hertz: float, seconds: float, peak: int = 8000) -> list[int]:
    """Return the samples of a sine."""
    step = 2 * math.pi * hertz / RATE
    return [round(peak * math.sin(step * n)) for n in range(round(seconds * RATE))]


def loudness(samples: Sequence[int], hertz: float) -> float:
    """Return the peak of a sine of `hertz` within the samples (Goertzel), 0 for none."""
    if not samples:
        return 0.0
    factor = 2 * math.cos(2 * math.pi * hertz / RATE)
    before, last = 0.0, 0.0
    for sample in samples:
        before, last = last, sample + factor * last - before
    power = before * before + last * last - factor * before * last
    return 2 * math.sqrt(max(power, 0.0)) / len(samples)


def written_wav(file: Path, samples: Sequence[int]) -> None:
    """Write samples as a WAV file that Asterisk plays."""
    with wave.open(str(file), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(RATE)
        made.writeframes(array.array("h", samples).tobytes())


def _encoded(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    size = min(abs(sample), _CLIP) + _BIAS
    exponent = max(size.bit_length() - 8, 0)
    return ~(sign | exponent << 4 | (size >> (exponent + 3)) & 0x0F) & 0xFF


def _decoded(byte: int) -> int:
    byte = ~byte & 0xFF
    exponent = byte >> 4 & 0x07
    size = (((byte & 0x0F) << 3) + _BIAS << exponent) - _BIAS
    return -size if byte & 0x80 else size


_TO_BYTE = {sample: _encoded(sample) for sample in range(-32768, 32768, 4)}
_FROM_BYTE = [_decoded(byte) for byte in range(256)]


def encode(samples: Sequence[int]) -> bytes:
    """Return the µ-law bytes of samples."""
    return bytes(_TO_BYTE[sample - sample % 4] for sample in samples)


def decode(data: bytes) -> list[int]:
    """Return the samples of µ-law bytes."""
    return [_FROM_BYTE[byte] for byte in data]
