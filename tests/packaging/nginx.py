"""A real nginx with the example's settings, on free ports of loopback, as a normal process."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from pathlib import Path

from tests.required import require
from tests.server.authority import Authority
from tests.waiting import wait_until

_EXAMPLE = Path(__file__).parents[2] / "packaging" / "nginx" / "ucc-server.conf"
_MAIN = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/ucc-server.conf;
}}
"""


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


class Nginx:
    """Serves at `url` what answers on `ports`; `log` is all that nginx wrote."""

    def __init__(self, folder: Path, authority: Authority, ports: tuple[int, int]) -> None:
        program = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
        require("nginx", program is not None, "apt install nginx-light")
        self._folder = folder
        folder.mkdir()
        self._port = free_port()
        self._plain_port = free_port()
        self.url = f"https://127.0.0.1:{self._port}"
        self.plain_url = f"http://127.0.0.1:{self._plain_port}"
        certificate, key, _ = authority.issue("proxy")
        text = _EXAMPLE.read_text()
        for before, after in {
            "listen 80;": f"listen 127.0.0.1:{self._plain_port};",
            "listen [::]:80;": "",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{self._port} ssl http2;",
            "listen [::]:443 ssl http2;": "",
            "127.0.0.1:8080": f"127.0.0.1:{ports[0]}",
            "127.0.0.1:8081": f"127.0.0.1:{ports[1]}",
            "/etc/ssl/ucc-server/fullchain.pem": str(certificate),
            "/etc/ssl/ucc-server/privkey.pem": str(key),
        }.items():
            assert before in text, before
            text = text.replace(before, after)
        (folder / "ucc-server.conf").write_text(text)
        main = folder / "nginx.conf"
        main.write_text(_MAIN.format(folder=folder))
        self._command = [str(program), "-p", str(folder), "-c", str(main)]
        self._command += ["-e", str(folder / "error.log")]

    @property
    def log(self) -> str:
        """Everything that nginx wrote, errors and requests."""
        return "".join(file.read_text() for file in sorted(self._folder.glob("*.log")))

    def check(self) -> str:
        """Return what `nginx -t` says; raises CalledProcessError when it does not accept it."""
        done = subprocess.run(
            [*self._command, "-t"], capture_output=True, text=True, check=True, timeout=30
        )
        return done.stderr

    def __enter__(self) -> Nginx:
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until(self._answers, what="nginx", dump=lambda: self.log)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=15)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), timeout=5).close()
        except ConnectionRefusedError:
            return False
        return True
