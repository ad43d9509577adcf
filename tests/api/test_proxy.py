"""By which proxy a server is reached; through a real one, which stands in a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.api.connecting_proxy import running_proxy
from tests.api.foreign_server import ForeignServer, Said, self_signed_certificate
from tests.api.test_certificates import fingerprint_of, shown
from ucc_client.api.system_proxy import finds_by_script, gnome_proxies, kde_proxies, proxies_for
from ucc_client.api.transport import Transport
from ucc_client.application.connection_state import Trouble
from ucc_client.application.troubles import trouble_of
from ucc_client.contract.errors import ProxyScriptError, UnreachableError, UntrustedError
from ucc_client.contract.shown_certificate import Doubt

_NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")


@pytest.fixture(autouse=True)
def _no_settings_of_this_desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in _NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_server_is_reached_through_the_proxy_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = ForeignServer(lambda _: Said(200, {"a": 1}))
    with running_proxy() as proxy, server.running():
        monkeypatch.setenv("http_proxy", proxy.url)
        address = server.url.replace("127.0.0.1", "conf.example.org")
        transport = Transport(address, unprotected=True)
        assert transport.request("GET", "/x").body == {"a": 1}
        transport.close()
        assert proxy.requests() == [f"GET {address}/rest/x"]


def test_a_certificate_is_judged_and_pinned_through_a_proxy_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = self_signed_certificate(tmp_path)
    server = ForeignServer(lambda _: Said(200, {"a": 1}))
    server.protect(file)
    with running_proxy() as proxy, server.running():
        monkeypatch.setenv("https_proxy", proxy.url)
        server.host = "conf.example.org"
        transport = Transport(server.url)
        with pytest.raises(UntrustedError) as refused:
            transport.request("GET", "/x")
        transport.close()
        assert shown(refused.value).fingerprint == fingerprint_of(file)
        assert shown(refused.value).doubts == (Doubt.SELF_SIGNED, Doubt.WRONG_NAME)
        pinned = Transport(server.url, fingerprint_of(file))
        assert pinned.request("GET", "/x").body == {"a": 1}
        pinned.close()
        with pytest.raises(UntrustedError):
            Transport(server.url, "0" * 64).request("GET", "/x")
        assert [asked.path for asked in server.asked] == ["/rest/x"]
        target = server.url.removeprefix("https://")
        assert set(proxy.requests()) == {f"CONNECT {target}"}


def test_this_very_machine_is_never_reached_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = ForeignServer(lambda _: Said(200, {"a": 1}))
    with running_proxy() as proxy, server.running():
        for name in _NAMES[:3]:
            monkeypatch.setenv(name, proxy.url)
        transport = Transport(server.url)
        assert transport.request("GET", "/x").body == {"a": 1}
        transport.close()
        assert proxy.requests() == []


def test_a_proxy_that_is_away_is_a_server_that_is_out_of_reach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running_proxy() as proxy:
        url = proxy.url
    for scheme in ("http", "socks5h"):
        monkeypatch.setenv("all_proxy", url.replace("http", scheme))
        transport = Transport("https://conf.example.org")
        with pytest.raises(UnreachableError) as caught:
            transport.request("GET", "/x")
        transport.close()
        assert caught.value.never_sent


def test_the_environments_exceptions_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:3128")
    monkeypatch.setenv("no_proxy", "example.org,.intern")
    assert proxies_for("https://conf.example.org") == {}
    assert proxies_for("https://pbx.intern") == {}
    assert proxies_for("https://conf.example.net")["https"] == "http://proxy.example.org:3128"


def test_kdes_proxy_is_taken_where_the_environment_names_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config" / "kioslaverc"
    file.parent.mkdir()
    file.write_text(
        "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example.org 3128\n"
        "NoProxyFor=.intern,localhost\n"
    )
    assert proxies_for("https://conf.example.org") == {"https": "http://proxy.example.org:3128"}
    assert proxies_for("https://pbx.intern") == {}
    assert proxies_for("https://127.0.0.1:8443") == {}
    monkeypatch.setenv("https_proxy", "http://other.example.org:1")
    assert proxies_for("https://conf.example.org")["https"] == "http://other.example.org:1"


@pytest.mark.parametrize(
    ("name", "value"), [("no_proxy", "localhost,.lab"), ("ftp_proxy", "http://ftp.example.org:1")]
)
def test_kdes_proxy_is_taken_beside_what_names_none_for_us(
    name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config" / "kioslaverc"
    file.parent.mkdir()
    file.write_text("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example.org 3128\n")
    monkeypatch.setenv(name, value)
    assert proxies_for("https://conf.example.org") == {"https": "http://proxy.example.org:3128"}
    assert (proxies_for("https://pbx.lab") == {}) is (name == "no_proxy")


def test_an_own_file_of_kde_that_is_none_means_no_proxy() -> None:
    for said in ("", "[Proxy Settings]\nProxyType=0\nhttpProxy=http://a 1\n", "nonsense\n"):
        assert kde_proxies(said) == {}


def test_gnomes_settings_are_read() -> None:
    said = (
        "org.gnome.system.proxy mode 'manual'\n"
        "org.gnome.system.proxy ignore-hosts ['localhost', '*.intern', '192.168.0.0/16']\n"
        "org.gnome.system.proxy.https host 'proxy.example.org'\n"
        "org.gnome.system.proxy.https port 3128\n"
        "org.gnome.system.proxy.http host ''\n"
        "org.gnome.system.proxy.http port 8080\n"
        "org.gnome.system.proxy.socks host 'socks.example.org'\n"
        "org.gnome.system.proxy.socks port 1080\n"
    )
    assert gnome_proxies(said) == {
        "https": "http://proxy.example.org:3128",
        "all": "socks5h://socks.example.org:1080",
        "no": "localhost,.intern,192.168.0.0/16",
    }
    assert gnome_proxies(said.replace("'manual'", "'none'")) == {}
    assert gnome_proxies("") == {}


@pytest.mark.parametrize("kind", ["2", "3"])
def test_a_script_that_is_not_read_is_named_when_nothing_answers(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config" / "kioslaverc"
    file.parent.mkdir()
    file.write_text(f"[Proxy Settings]\nProxyType={kind}\n")
    transport = Transport("https://conf.invalid")
    with pytest.raises(ProxyScriptError) as caught:
        transport.request("GET", "/x")
    assert trouble_of(caught.value) is Trouble.PROXY_SCRIPT
    assert not finds_by_script("https://127.0.0.1:8443")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert not finds_by_script("https://conf.invalid")
    transport.close()


def test_gnomes_script_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin" / "gsettings"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho \"org.gnome.system.proxy mode 'auto'\"\n")
    program.chmod(0o755)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
    assert finds_by_script("https://conf.invalid")
    assert proxies_for("https://conf.invalid") == {}
