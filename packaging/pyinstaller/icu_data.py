"""Makes a smaller library of Unicode's data, of which Qt asks little: how names are sorted.

Qt has dates, numbers and names of languages of its own, and reads no file in an old character set
here; ICU's data for these are 28 of its 32 MB. Linux only: elsewhere Qt asks the system.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from elftools.elf.elffile import ELFFile

TOOLS = ("icupkg", "as", "ld")
"""Debian's `icu-devtools` and `binutils`."""
_UNUSED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|.*\.cnv$|.*\.spp$"
    # What is said in a language. What is none of a language has more than three letters.
    r"|(?!en\b)[a-z]{2,3}(_\w+)?\.res$|coll/(ja|ko|yue|zh)[_.]"
)
_SOURCE = """
    .section .rodata
    .globl {symbol}
    .type {symbol}, @object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def smaller(library: Path, folder: Path) -> Path:
    """Return a library with the data that are used, in `folder`; `library` where tools lack."""
    if any(shutil.which(tool) is None for tool in TOOLS):
        print(f"left as it is, for want of one of {', '.join(TOOLS)}: {library.name}")
        return library
    folder.mkdir(parents=True, exist_ok=True)
    symbol, data = _data(library)
    # The package is named after its file: icudt73_dat is in icudt73l.dat.
    whole = folder / "whole" / f"{symbol.removesuffix('_dat')}l.dat"
    part = folder / whole.name
    whole.parent.mkdir(exist_ok=True)
    whole.write_bytes(data)
    listed = _run("icupkg", "-l", whole).split()
    unused = folder / "unused.txt"
    unused.write_text("".join(f"{one}\n" for one in listed if _UNUSED.match(one)))
    _run("icupkg", "-r", unused, whole, part)
    source, made, result = folder / "data.s", folder / "data.o", folder / library.name
    source.write_text(_SOURCE.format(symbol=symbol, data=part))
    _run("as", source, "-o", made)
    _run("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", result, made)
    return result


def _data(library: Path) -> tuple[str, bytes]:
    """Return the only symbol of the library and what stands there."""
    with library.open("rb") as file:
        elf = ELFFile(file)
        names = elf.get_section_by_name(".dynsym").iter_symbols()
        (symbol,) = (one for one in names if re.fullmatch(r"icudt\d+_dat", one.name))
        section = elf.get_section(symbol["st_shndx"])
        begin = symbol["st_value"] - section["sh_addr"]
        return symbol.name, section.data()[begin : begin + symbol["st_size"]]


def _run(*command: str | Path) -> str:
    done = subprocess.run([str(one) for one in command], check=True, capture_output=True, text=True)
    return done.stdout
