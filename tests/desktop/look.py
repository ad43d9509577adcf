"""Start a program on a private screen, drive it, and take pictures; for looking, not a test.

    python -m tests.desktop.look OUT [--dark] [--size 1280x900] [--scale 2] [--wait NAME]
        [STEP …] -- COMMAND …

A picture `OUT/first.png` is taken when something with the accessible name `--wait` shows
(without it: as soon as the program shows anything). Then the steps, in their order:

    "click NAME"        click on what has this accessible name, once it shows and stands still
    "double NAME"       the same with a double click
    "fill NAME=TEXT"    replace a field's contents
    "type TEXT"         type into whatever has the focus
    "key ctrl+n Tab"    press keys
    "wait NAME"         wait until it shows
    "gone NAME"         wait until it does not show any more
    "shot FILE"         take a picture OUT/FILE
    "tree FILE"         write the accessibility tree into OUT/FILE

A name that ends with * is a beginning; `NAME as ROLE` asks for the role too.
`--dark` sets UCC_COLOR_SCHEME=dark. Example:

    .venv/bin/python -m tests.desktop.look /tmp/look --wait Conferences \\
        "click New conference" "fill Name=Weekly" "shot dialog.png" -- \\
        .venv/bin/python -m ucc_client --demo --data /tmp/look/data

The programs' output and what services say lie in OUT/logs. The program is ended with SIGTERM.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.desktop.accessibility import Accessible
from tests.desktop.screen import Screen, missing


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; 1 when a step's condition never came."""
    raw = list(sys.argv[1:] if arguments is None else arguments)
    if "--" not in raw:
        return _say((__doc__ or "").strip(), 2)
    asked = _parser().parse_intermixed_args(raw[: raw.index("--")])
    command = raw[raw.index("--") + 1 :]
    if absent := missing():
        return _say(f"missing here: {', '.join(absent)}", 2)
    width, height = (int(part) for part in asked.size.split("x"))
    environment = {"QT_SCALE_FACTOR": asked.scale}
    if asked.dark:
        environment["UCC_COLOR_SCHEME"] = "dark"
    with Screen(asked.out / "logs", width=width, height=height) as screen:
        program = screen.start(command, environment=environment)
        window = screen.accessible(program.pid)
        try:
            window.wait_for(asked.wait, timeout=asked.timeout)
            screen.screenshot(asked.out / "first.png")
            for step in asked.steps:
                do(step, screen, window, asked.out)
        except TimeoutError as error:
            screen.screenshot(asked.out / "failed.png")
            ended = "" if program.poll() is None else f"\nit ended with {program.returncode}"
            return _say(f"{error}{ended}\n{screen.log_of_programs()}", 1)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.look")
    parser.add_argument("out", type=Path)
    parser.add_argument("steps", nargs="*", metavar="STEP")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x900")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--wait", metavar="NAME")
    parser.add_argument("--timeout", type=float, default=30, help="for the first picture, seconds")
    return parser


def do(step: str, screen: Screen, window: Accessible, out: Path) -> None:
    """Take one step, as the module says."""
    verb, _, rest = step.partition(" ")
    name, _, role = rest.partition(" as ")
    match verb:
        case "click":
            window.press(name, role or None)
        case "double":
            element = window.wait_for(name, role or None)
            screen.double_click(*element.middle)
        case "fill":
            field, _, text = rest.partition("=")
            window.fill(field, text)
        case "type":
            screen.type(rest)
        case "key":
            screen.key(*rest.split())
        case "wait":
            window.wait_for(name, role or None)
        case "gone":
            window.wait_gone(name, role or None)
        case "shot":
            screen.screenshot(out / rest)
        case "tree":
            (out / rest).write_text(window.tree())
        case _:
            raise SystemExit(f"unknown step: {step}")


def _say(words: str, code: int) -> int:
    sys.stderr.write(words + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
