"""PySide6 is imported without what it does anew at each start, and works all the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import builtins, json, re, sys
from pathlib import Path

sys.dont_write_bytecode = False
compiled, pattern = builtins.compile, re.compile
count = 0
def counting(*given, **named):
    global count
    count += 1
    return compiled(*given, **named)
builtins.compile = counting

from ucc_client.ui.qt_import import import_qt
import_qt(Path(sys.argv[1]))
by_then = count
restored = [
    builtins.__import__ is not builtins.__feature_import__,
    builtins.compile is counting,
    re.compile is pattern,
]

import linecache
from PySide6.QtCore import QObject, QRect
import ucc_client.ui.words
from PySide6.support.signature import get_signature
said = str(get_signature(QRect.adjusted))
try:
    QObject(1, 2, 3)
except TypeError as error:
    refused = str(error)
ours = [file for file in linecache.cache if "ucc_client" in file]
print(json.dumps([by_then, restored, said, refused, ours]))
"""


def _imported(keep: Path) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(keep)], capture_output=True, text=True, check=True
    )
    found: list[object] = json.loads(done.stdout)
    return found


def test_what_pyside_carries_as_sources_is_compiled_once(tmp_path: Path) -> None:
    keep = tmp_path / "qt.kept"
    first, second = _imported(keep), _imported(keep)
    assert isinstance(first[0], int)
    assert first[0] > 10
    assert second[0] == 0
    # Signatures are told, and wrong calls explained, as without it.
    assert first[1:4] == second[1:4]
    assert second[2] == "(self, x1: int, y1: int, x2: int, y2: int, /) -> PySide6.QtCore.QRect"
    assert "takes at most 1 argument" in str(second[3])


def test_imports_after_it_read_no_sources(tmp_path: Path) -> None:
    *_, restored, _said, _refused, ours = _imported(tmp_path / "qt.kept")
    assert restored == [True, True, True]
    assert ours == []


def test_what_was_kept_and_is_broken_is_made_anew(tmp_path: Path) -> None:
    keep = tmp_path / "qt.kept"
    _imported(keep)
    whole = keep.read_bytes()
    for broken in (b"", b"something else", whole[:-2000]):
        keep.write_bytes(broken)
        assert isinstance(count := _imported(keep)[0], int)
        assert count > 10
    assert _imported(keep)[0] == 0


def test_where_nothing_can_be_kept_it_works_too(tmp_path: Path) -> None:
    assert _imported(tmp_path / "nowhere" / "qt.kept")[1] == [True, True, True]
