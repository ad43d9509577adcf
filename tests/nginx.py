"""Debian's nginx before several servers, as a normal program in a folder of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.required import require
from tests.waiting import wait_until

_CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream servers {{
{servers}
    }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://servers;
            proxy_http_version 1.1;
        }}
    }}
}}
"""


@contextmanager
def before(urls: Sequence[str], folder: Path) -> Iterator[str]:
    """Run nginx before servers at these URLs; gives its own URL.

    What a server cannot take nginx gives to another one, as far as it may by itself: a request
    that changes something, and may have been done, is answered with 502.
    """
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
    require("nginx", nginx is not None, "apt-get install nginx")
    assert nginx is not None
    folder.mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    servers = "\n".join(f"        server {urlsplit(url).netloc} fail_timeout=1s;" for url in urls)
    file = folder / "nginx.conf"
    file.write_text(_CONFIGURATION.format(folder=folder, servers=servers, port=port))
    log = folder / "error.log"
    command = [nginx, "-e", str(log), "-p", str(folder), "-c", str(file)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as proxy:
        try:
            wait_until(lambda: _answers(port), what="nginx", dump=log.read_text)
            yield f"http://127.0.0.1:{port}"
        finally:
            proxy.terminate()
            proxy.wait(timeout=10)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
