"""A private Asterisk on loopback: real SIP, real sound, no port that others know."""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import requests

from tests.required import require
from tests.telephony.own_sounds import write_own_sounds
from tests.telephony.tones import tone, written_wav
from tests.telephony.unpacked import NotToBeHadError, Unpacked, unpacked
from tests.waiting import wait_until

_EXAMPLES = Path(__file__).parents[2] / "packaging" / "asterisk"


class RunningAsterisk:
    """A private engine, and where it is reached."""

    def __init__(
        self,
        *,
        version: str,
        url: str,
        user: str,
        password: str,
        tls_port: int = 0,
        sip_port: int,
        folder: Path,
        command: list[str],
    ) -> None:
        self.version, self.url, self.sip_port = version, url, sip_port
        self.user, self.password, self.folder = user, password, folder
        self.tls_port = tls_port
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        out_file = self.folder / "out"
        with out_file.open("ab") as out:
            process = self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
            )

        def answers() -> bool:
            assert process.poll() is None, out_file.read_text(errors="replace")[-3000:]
            with contextlib.suppress(requests.ConnectionError):
                return self.ask("asterisk/info").status_code == 200
            return False

        wait_until(answers, timeout=60, what="Asterisk answers")

    @property
    def pid(self) -> int:
        """The process' id."""
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        """Stop it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it as a crash would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def settings(self, folder: Path, application: str, *, port: int = 0, **more: int) -> Path:
        """Write a file with the server's settings for this engine; returns where it is.

        With a `port` it is reached by that one.
        """
        secret = folder / "pbx-password"
        secret.write_text(f"{self.password}\n")
        place = f"127.0.0.1:{port}/" if port else self.url.removeprefix("http://")
        lines = [
            f'pbx = "ari://{self.user}@{place}{application}"',
            f'pbx_password_file = "{secret}"',
            *(f"{name} = {value}" for name, value in more.items()),
        ]
        file = folder / "telephone.toml"
        file.write_text("\n".join(lines) + "\n")
        return file

    def ask(self, path: str) -> requests.Response:
        """Read something below `/ari`."""
        return self._request("GET", path)

    @contextlib.contextmanager
    def without(self, module: str) -> Iterator[None]:
        """Do without a module for a while."""
        path = f"asterisk/modules/{module}.so"
        self._request("DELETE", path).raise_for_status()
        try:
            yield
        finally:
            self._request("POST", path).raise_for_status()

    @contextlib.contextmanager
    def with_also(self, module: str) -> Iterator[None]:
        """Have a module for a while that is not loaded."""
        path = f"asterisk/modules/{module}.so"
        self._request("POST", path).raise_for_status()
        try:
            yield
        finally:
            self._request("DELETE", path).raise_for_status()

    def _request(self, method: str, path: str) -> requests.Response:
        proof = (self.user, self.password)
        return requests.request(method, f"{self.url}ari/{path}", auth=proof, timeout=10)


@contextlib.contextmanager
def running_asterisk(
    folder: Path,
    application: str,
    *,
    phones: int = 0,
    certificate: tuple[Path, Path] | None = None,
) -> Iterator[RunningAsterisk]:
    """Run an engine whose calls come to a Stasis application; skips or fails where there is none.

    Calls out of it go to the SIP port `phones` on loopback. With a `certificate` and its key it
    speaks TLS, too.
    """
    try:
        engine = unpacked()
    except NotToBeHadError as error:
        require("asterisk", False, str(error))
        raise
    etc = _configured(folder, engine, application, phones)
    tls_port = 0
    if certificate is not None:
        tls_port = free_port(socket.SOCK_STREAM)
        with (etc / "http.conf").open("a") as file:
            file.write(
                f"tlsenable=yes\ntlsbindaddr=127.0.0.1:{tls_port}\n"
                f"tlscertfile={certificate[0]}\ntlsprivatekey={certificate[1]}\n"
            )
    made = RunningAsterisk(
        version=engine.version(),
        url=f"http://127.0.0.1:{_written(etc, 'http.conf', 'bindport')}/",
        user="ucc",
        password=_written(etc, "ari.conf", "password"),
        tls_port=tls_port,
        sip_port=int(_written(etc, "pjsip.conf", "bind").rpartition(":")[2]),
        folder=folder,
        command=[*engine.command, "-C", str(etc / "asterisk.conf"), "-f", "-n", "-q"],
    )
    try:
        made.start()
        yield made
    finally:
        made.stop()


def free_port(kind: socket.SocketKind = socket.SOCK_DGRAM) -> int:
    """Return a port of loopback that nobody has just now."""
    with socket.socket(socket.AF_INET, kind) as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _configured(folder: Path, engine: Unpacked, application: str, phones: int) -> Path:
    etc = folder / "etc"
    for name in ("etc", "var", "spool/recording", "spool/tmp", "run", "log", "data", "keys"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for part in engine.data.iterdir():
        if part.name != "sounds":
            (folder / "data" / part.name).symlink_to(part)
    sounds = folder / "data" / "sounds"
    sounds.mkdir()
    for part in (engine.data / "sounds").iterdir():
        if part.is_dir() and not part.is_symlink():
            (sounds / part.name).symlink_to(part)
    english = sounds / "en"
    english.mkdir()
    for part in (engine.data / "sounds" / "en_US_f_Allison").iterdir():
        (english / part.name).symlink_to(part)
    write_own_sounds(sounds)
    shutil.rmtree(folder / "data" / "moh", ignore_errors=True)
    files = {
        "asterisk.conf": _asterisk_conf(folder, etc, engine),
        "modules.conf": "[modules]\nautoload=no\n"
        + "".join(f"load={name}.so\n" for name in _there(engine)),
        "http.conf": "[general]\nenabled=yes\nbindaddr=127.0.0.1\nsessionlimit=200\n"
        f"bindport={free_port(socket.SOCK_STREAM)}\n",
        "ari.conf": "[general]\nenabled=yes\n[ucc]\ntype=user\nread_only=no\n"
        f"password={secrets.token_hex(8)}\n",
        "rtp.conf": "[general]\nrtpstart=20000\nrtpend=30000\nstrictrtp=no\n",
        "pjsip.conf": _pjsip_conf(free_port(), phones),
        "extensions.conf": "[incoming]\n"
        f"exten => _X.,1,Stasis({application},dialin)\nsame => n,Hangup()\n",
        "logger.conf": "[general]\n[logfiles]\nmessages => notice,warning,error\n",
        "musiconhold.conf": f"[default]\nmode=files\ndirectory={_music(folder)}\n",
        "stasis.conf": "",
        "indications.conf": "[general]\ncountry=de\n[de]\ndescription=Germany\n"
        "ringcadence=1000,4000\ndial=425\nbusy=425/480,0/480\nring=425/1000,0/4000\n",
    }
    for name, text in files.items():
        (etc / name).write_text(text)
    return etc


def _there(engine: Unpacked) -> list[str]:
    loaded = re.findall(r"^load=(\w+)\.so$", (_EXAMPLES / "modules.conf").read_text(), re.MULTILINE)
    return [name for name in loaded if (engine.modules / f"{name}.so").exists()]


def _music(folder: Path) -> Path:
    """Return a folder with a tone for those who wait: 600 Hz, quiet."""

    music = folder / "moh"
    music.mkdir(exist_ok=True)
    written_wav(music / "wait.wav", tone(600, 2.0, 2000))
    return music


def _asterisk_conf(folder: Path, etc: Path, engine: Unpacked) -> str:
    places = {
        "astetcdir": etc,
        "astmoddir": engine.modules,
        "astvarlibdir": folder / "var",
        "astdbdir": folder / "var",
        "astkeydir": folder / "keys",
        "astdatadir": folder / "data",
        "astagidir": folder / "var",
        "astspooldir": folder / "spool",
        "astrundir": folder / "run",
        "astlogdir": folder / "log",
        "astsbindir": folder / "var",
    }
    lines = "".join(f"{name} => {place}\n" for name, place in places.items())
    return f"[directories](!)\n{lines}[options]\nverbose=0\ndebug=0\n".replace("(!)", "")


def _pjsip_conf(port: int, phones: int) -> str:
    return f"""
[loopback]
type=transport
protocol=udp
bind=127.0.0.1:{port}

[trunk]
type=endpoint
context=incoming
transport=loopback
aors=trunk
disallow=all
allow=ulaw,alaw
dtmf_mode=rfc4733
direct_media=no
rtp_symmetric=yes
rtp_timeout=5
media_address=127.0.0.1
bind_rtp_to_media_address=yes

[trunk]
type=aor
contact=sip:127.0.0.1:{phones or port}

[trunk]
type=identify
endpoint=trunk
match=127.0.0.1
"""


def _written(etc: Path, name: str, key: str) -> str:
    for line in (etc / name).read_text().splitlines():
        if line.startswith(f"{key}="):
            return line.partition("=")[2]
    raise LookupError(key)
