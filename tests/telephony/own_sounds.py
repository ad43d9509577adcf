"""The server's own sounds as a test engine has them: each is a tone by which it is known."""

from __future__ import annotations

from pathlib import Path

from tests.telephony.tones import tone, written_wav
from ucc_client.server.pbx.prompts import OWN, Prompt, recorded
from ucc_client.server.pbx.spoken_time import german_sounds

_SECONDS = 1.5


def hertz_of(prompt: Prompt) -> int:
    """Return the tone that stands for what is said; that of times is 3300."""
    return 1000 + 70 * list(Prompt).index(prompt)


def write_own_sounds(folder: Path) -> None:
    """Write all of them below a folder of sounds."""
    for language in ("en", "de"):
        there = folder / language / OWN
        there.mkdir(parents=True)
        for prompt in recorded(language):
            written_wav(there / f"{prompt}.wav", tone(hertz_of(prompt), _SECONDS))
    when = folder / "when.wav"
    written_wav(when, tone(3300, _SECONDS))
    for name in german_sounds():
        (folder / "de" / f"{name}.wav").symlink_to(when)
