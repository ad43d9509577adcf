"""What the administrator's guide says is so."""

from __future__ import annotations

import re
from pathlib import Path

import requests
from prometheus_client.parser import text_string_to_metric_families

from tests.running_server import RunningServer
from ucc_client.server.settings.catalogue import SETTINGS

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "administration.md").read_text("utf-8")
ONLY_WITH_TLS = {"ucc_tls_certificate_end_seconds"}
ONLY_WITH_AN_ENGINE = {
    "ucc_telephone_leads",
    "ucc_telephone_connected",
    "ucc_telephone_calls",
    "ucc_telephone_people",
    "ucc_telephone_calls_made_total",
}


def test_it_names_every_metric_and_no_other(tmp_path: Path) -> None:
    server = RunningServer(tmp_path, demo=False).start()
    text = requests.get(f"{server.url}/metrics", timeout=10).text
    server.stop()
    told = {
        {"counter": f"{family.name}_total", "info": f"{family.name}_info"}.get(
            family.type, family.name
        )
        for family in text_string_to_metric_families(text)
        if family.name.startswith("ucc_") and not family.name.endswith("_created")
    }
    table = GUIDE[GUIDE.index("| metric |") : GUIDE.index("Worth an alarm")]
    named = set(re.findall(r"ucc_\w+", table))
    assert named == told | ONLY_WITH_TLS | ONLY_WITH_AN_ENGINE
    assert set(re.findall(r"ucc_\w+", GUIDE)) - named <= {"ucc_client"}


def test_its_settings_exist() -> None:
    known = {setting.name for setting in SETTINGS}
    assert set(re.findall(r"^    (\w+) = ", GUIDE, re.MULTILINE)) <= known


def test_the_files_that_it_names_are_there() -> None:
    for name in re.findall(r"\bpackaging/[\w./@-]+\w", GUIDE):
        assert (ROOT / name).is_file(), name
