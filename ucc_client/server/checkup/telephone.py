"""Whether the telephone engine has what conferences need; nobody is called."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.language import N_
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.asterisk import Asterisk
from ucc_client.server.pbx.engine import DeniedError, EngineError, UntrustedError
from ucc_client.server.pbx.prompts import FALLBACK, LANGUAGES, OWN, needed, recorded
from ucc_client.server.pbx.spoken_time import english_sounds, german_sounds

_PART = "telephone"
_OLDEST, _NEWEST = 16, 22
_NEEDED = frozenset(
    {
        "app_stasis",
        "bridge_softmix",
        "chan_bridge_media",
        "chan_pjsip",
        "codec_resample",
        "format_wav",
        "res_ari",
        "res_ari_bridges",
        "res_ari_channels",
        "res_ari_events",
        "res_ari_playbacks",
        "res_pjsip_session",
        "res_rtp_asterisk",
        "res_stasis",
        "res_stasis_answer",
        "res_stasis_playback",
        "res_timing_timerfd",
    }
)
_HARMFUL = "bridge_simple"
"""Joins two without mixing; a room that changes over from it may leave somebody without sound."""
_USEFUL = frozenset(
    {
        "func_talkdetect",
        "res_ari_recordings",
        "res_ari_sounds",
        "res_musiconhold",
        "res_stasis_recording",
    }
)


async def check_telephone(target: AriTarget) -> list[Finding]:
    """Return what was found; the rest is not looked at where the engine does not answer."""
    engine = Asterisk(target)
    place = {"url": target.url}
    try:
        found = [_version(await engine.version()), *_modules(await engine.modules())]
        return [*found, *await _sounds(engine)]
    except DeniedError:
        words = N_("{url} refuses the name or the password; compare ari.conf with pbx")
        return [Finding(_PART, "failed", words, place)]
    except UntrustedError:
        words = N_(
            "the certificate of {url} is not trusted: name who signed it by pbx_ca_file, and in "
            "pbx a host that stands in it"
        )
        return [Finding(_PART, "failed", words, place)]
    except EngineError as error:
        words = N_("{url} does not answer: {reason}")
        return [Finding(_PART, "failed", words, {**place, "reason": error})]
    finally:
        await engine.close()


def _version(version: str) -> Finding:
    major = version.partition(".")[0].rpartition("-")[2]
    values = {"version": version, "oldest": _OLDEST, "newest": _NEWEST}
    if major.isdecimal() and _OLDEST <= int(major) <= _NEWEST:
        return Finding(_PART, "ok", N_("Asterisk {version} answers"), values)
    words = N_("Asterisk {version} answers; known to work are {oldest} to {newest}")
    return Finding(_PART, "warning", words, values)


def _modules(there: Collection[str]) -> list[Finding]:
    """Return everything that is to be said of them, not only the first."""
    needed = _NEEDED
    if "res_timing_pthread" in there:
        needed -= {"res_timing_timerfd"}
    found = []
    if missing := sorted(needed - set(there)):
        words = N_("modules are missing that conferences need: {modules}; see modules.conf")
        found.append(Finding(_PART, "failed", words, {"modules": ", ".join(missing)}))
    if _HARMFUL in there:
        words = N_(
            "with the module {module} now and then somebody hears nothing: put "
            "noload={module}.so into modules.conf"
        )
        found.append(Finding(_PART, "warning", words, {"module": _HARMFUL}))
    if missing := sorted(_USEFUL - set(there)):
        words = N_("modules are missing that would be good to have: {modules}")
        found.append(Finding(_PART, "warning", words, {"modules": ", ".join(missing)}))
    fine = Finding(_PART, "ok", N_("all modules are there that conferences need"))
    return found or [fine]


async def _sounds(engine: Asterisk) -> list[Finding]:
    try:
        there = {language: set(await engine.sounds(language)) for language in LANGUAGES}
    except EngineError:
        words = N_("which sounds are there is not known without the module res_ari_sounds")
        return [Finding(_PART, "warning", words)]
    return [_own_of_asterisk(there[FALLBACK]), _recorded(there)]


def _own_of_asterisk(there: Collection[str]) -> Finding:
    if missing := sorted((needed() | english_sounds()) - set(there)):
        words = N_("sounds are missing, so callers hear nothing there: {sounds}")
        return Finding(_PART, "failed", words, {"sounds": ", ".join(missing)})
    return Finding(_PART, "ok", N_("all of Asterisk's sounds are there that callers hear"))


def _recorded(there: Mapping[str, Collection[str]]) -> Finding:
    wanted = {one: {OWN + prompt for prompt in recorded(one)} for one in LANGUAGES}
    wanted["de"] |= german_sounds()
    if missing := [one for one in LANGUAGES if not wanted[one] <= set(there[one])]:
        words = N_(
            "the server's own sounds are missing in {languages}: callers hear signals or English "
            "there; how to install them stands in docs/administration.md"
        )
        return Finding(_PART, "warning", words, {"languages": ", ".join(missing)})
    return Finding(_PART, "ok", N_("the server's own sounds are there"))
