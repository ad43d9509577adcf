"""What the documents tell people to type does what they say, line by line."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.command_line.conftest import Desk
from tests.running_server import conference

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "docs/api.md",
    "docs/user-guide/en/commands.md",
    "docs/user-guide/de/commands.md",
)
OPEN_A_WINDOW = {"new", "join", "open", "--offline", "--hidden"}
"""`test_with_a_window.py` looks at these."""


def lines_of(document: str) -> list[list[str]]:
    """Return the words of each line that is typed, behind the program's name."""
    text = (ROOT / document).read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [shlex.split(line) for block in blocks for line in block.splitlines()]
    assert {line[0] for line in lines} == {"ucc-client"}
    return [line[1:] for line in lines if line[1] not in OPEN_A_WINDOW]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_command_does_its_work(
    document: str, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # The account used last is meant when a line names none.
    made = desk.run("create", desk.file(conference("The one in the documents")), "--json")
    number = str(made.json["conferenceId"])
    lines = lines_of(document)
    assert len(lines) >= 2
    for words in lines:
        given = [number if word == "117" else word for word in words]
        for word in given:
            if word.endswith(".json"):
                change = {"name": "Planned from a file"}
                whole = change if "edit" in given else conference("Planned from a file")
                Path(word).write_text(json.dumps(whole))
        file = ""
        if ">" in given:
            file = given.pop()
            given.remove(">")
        elif "<" in given:
            del given[given.index("<") :]
        for option, value in (("--server", desk.url), ("--login", desk.user["login"])):
            if option in given:
                given[given.index(option) + 1] = value
        if "--password-stdin" not in given and "--offline" not in given:
            # A keyring has it, elsewhere.
            given.append("--password-stdin")
        ended = desk.bare(*given, typed=f"{desk.user['password']}\n")
        assert ended.code == 0, (words, ended)
        if "--json" in given:
            assert ended.json
        if file.endswith(".ics"):
            assert ended.output.startswith("BEGIN:VCALENDAR")
