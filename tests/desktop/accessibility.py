"""The accessibility tree of a running program, as a screen reader sees it.

What one has to know:

- Names are accessible names; whatever has none here has none for a blind person either. A name
  that ends with `*` means "begins with": `Save*` finds "Save and invite".
- Roles are the toolkit's words: `push button`, `text`, `check box`, `combo box`, `spin button`,
  `list`, `list item`, `dialog`, `frame`, `menu item`, `label`.
- On Linux Qt says a combo box's *value* as its name, whatever `setAccessibleName` was told; its
  label (a `QLabel` with this buddy) is what people hear. So a combo box is found by either.
- Only what is showing is found, unless `hidden=True` is asked for; and of each node's children
  the first 400. A question costs some 0.5 ms per node.
- A view's rows are children of the list; their name is the model's `AccessibleTextRole`, else
  its `DisplayRole`. What a delegate only paints does not exist here.
- The tree lags behind the window by some milliseconds: use `wait_for`, `press` and `fill`, which
  poll for the condition, and `find` only for what is known to be there already.
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import msgspec

from tests.waiting import wait_until

DEBIAN_PYTHON = Path("/usr/bin/python3")
_AGENT = Path(__file__).with_name("accessibility_agent.py")
_ANSWER_TIMEOUT = 60


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """A node as it was a moment ago; `extents` are x, y, width, height on the screen."""

    path: tuple[int, ...]
    name: str
    label: str
    role: str
    description: str
    states: frozenset[str]
    extents: tuple[int, int, int, int] | None
    text: str

    @property
    def middle(self) -> tuple[int, int]:
        """Where a click on it goes."""
        assert self.extents is not None, f"{self.role} {self.name!r} has no place on the screen"
        x, y, width, height = self.extents
        return x + width // 2, y + height // 2

    @property
    def is_enabled(self) -> bool:
        """Tell whether it takes input."""
        return "enabled" in self.states

    @property
    def is_checked(self) -> bool:
        """Tell whether a check box or a star is on."""
        return "checked" in self.states

    @property
    def is_focused(self) -> bool:
        """Tell whether the keyboard goes there."""
        return "focused" in self.states


class Hands(Protocol):
    """Mouse and keyboard."""

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place of the screen."""

    def key(self, *names: str) -> None:
        """Press keys, such as `ctrl+a`."""

    def type(self, text: str) -> None:
        """Type a text."""


class Agent:
    """The process that reads the tree; one for all programs of a screen."""

    def __init__(self, environment: Mapping[str, str], log: Path) -> None:
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [str(DEBIAN_PYTHON), str(_AGENT)],
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        self._log = log
        self.ask(do="hello")

    def ask(self, **question: Any) -> Any:
        """Return the answer; raises LookupError when the tree changed under the agent."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps(question).encode() + b"\n")
        stdin.flush()
        answer = json.loads(self._line(stdout.fileno()))
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["ok"]

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _line(self, handle: int) -> bytes:
        end = time.monotonic() + _ANSWER_TIMEOUT
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(handle, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if not selector.select(max(0.0, end - time.monotonic())):
                    raise TimeoutError("the accessibility agent does not answer")
                part = os.read(handle, 65536)
                if not part:
                    raise RuntimeError(f"the accessibility agent ended: {self._log.read_text()}")
                line += part
        return line


class Accessible:
    """One program's tree, with the hands to work on it."""

    def __init__(self, agent: Agent, hands: Hands, pid: int) -> None:
        self._agent = agent
        self._hands = hands
        self._pid = pid

    def find(
        self,
        name: str | None = None,
        role: str | None = None,
        *,
        within: Element | None = None,
        hidden: bool = False,
    ) -> list[Element]:
        """Return all elements that fit, in the order of the tree, mere labels last.

        A field and the label beside it mostly have the same name; the field is what is meant.
        """
        try:
            found = self._agent.ask(
                do="find",
                pid=self._pid,
                name=name,
                role=role,
                within=within.path if within else (),
                hidden=hidden,
            )
        except LookupError:
            # The window changed while it was read; who waits asks again.
            return []
        elements = msgspec.convert(found, list[Element])
        return sorted(elements, key=lambda element: element.role == "label")

    def wait_for(
        self,
        name: str | None = None,
        role: str | None = None,
        *,
        within: Element | None = None,
        text: str | None = None,
        states: frozenset[str] | set[str] = frozenset(),
        timeout: float = 10,
    ) -> Element:
        """Return the first element that fits and has this text and these states."""

        def there() -> Element | None:
            for element in self.find(name, role, within=within):
                if text in (None, element.text) and states <= element.states:
                    return element
            return None

        what = f"{role or 'an element'} named {name!r}"
        what += f" with the text {text!r}" if text is not None else ""
        what += f" being {', '.join(sorted(states))}" if states else ""
        return wait_until(there, timeout=timeout, what=what, dump=self.tree)

    def wait_gone(self, name: str, role: str | None = None, *, timeout: float = 10) -> None:
        """Wait until nothing of this name is showing, while the program still answers."""
        wait_until(
            lambda: bool(self.find(hidden=True)) and not self.find(name, role),
            timeout=timeout,
            what=f"{name!r} gone",
            dump=self.tree,
        )

    def press(
        self,
        name: str,
        role: str | None = None,
        *,
        within: Element | None = None,
        timeout: float = 10,
    ) -> Element:
        """Click into the middle of an element, once it is enabled and stands still."""
        before: list[Element] = []

        def at_rest() -> Element | None:
            ready = [e for e in self.find(name, role, within=within) if e.is_enabled and e.extents]
            previous = before[0] if before else None
            before[:] = ready[:1]
            if ready and previous and ready[0].extents == previous.extents:
                return ready[0]
            return None

        element = wait_until(
            at_rest, timeout=timeout, what=f"{name!r} ready for a click", dump=self.tree
        )
        self._hands.click(*element.middle)
        return element

    def act(
        self,
        name: str,
        role: str | None = None,
        *,
        within: Element | None = None,
        last: bool = False,
        timeout: float = 10,
    ) -> Element:
        """Do an element's action, as a screen reader does; of several the first, or the `last`.

        No mouse and no key is involved.
        """

        def done() -> Element | None:
            ready = [e for e in self.find(name, role, within=within) if e.is_enabled]
            if not ready:
                return None
            element = ready[-1 if last else 0]
            try:
                self._agent.ask(do="act", pid=self._pid, path=element.path)
            except LookupError:
                return None
            return element

        what = f"{role or 'an element'} named {name!r} with an action"
        return wait_until(done, timeout=timeout, what=what, dump=self.tree)

    def write(
        self,
        name: str,
        text: str,
        *,
        within: Element | None = None,
        last: bool = False,
        timeout: float = 10,
    ) -> None:
        """Put a text into a field by its accessible name, without mouse or keys."""

        def done() -> bool:
            fields = [e for e in self.find(name, "text", within=within) if e.is_enabled]
            fields += [e for e in self.find(name, "password text", within=within) if e.is_enabled]
            if not fields:
                return False
            path = fields[-1 if last else 0].path
            try:
                return bool(self._agent.ask(do="write", pid=self._pid, path=path, text=text))
            except LookupError:
                return False

        wait_until(done, timeout=timeout, what=f"text into {name!r}", dump=self.tree)

    def announced(self) -> list[str]:
        """Return what any program had read out since the last time."""
        return msgspec.convert(self._agent.ask(do="said"), list[str])

    def fill(
        self,
        name: str,
        text: str,
        role: str | None = None,
        *,
        within: Element | None = None,
        timeout: float = 10,
    ) -> None:
        """Click into a field, put `text` in place of its contents, and wait until it shows.

        Without a role it is a field that can be read, whatever else has its name.
        """
        role = role or "text"
        self.press(name, role, within=within, timeout=timeout)
        self.wait_for(name, role, within=within, states={"focused"}, timeout=timeout)
        self._hands.key("ctrl+a")
        self._hands.type(text)
        self.wait_for(name, role, within=within, text=text, timeout=timeout)

    def tree(self) -> str:
        """Return the whole tree as indented text, for reading."""
        try:
            return str(self._agent.ask(do="tree", pid=self._pid))
        except LookupError as error:
            return f"(the tree cannot be read: {error})"
