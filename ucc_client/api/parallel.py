"""Asking several things at once, and leaving off without waiting for an answer."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from typing import Generic, TypeVar

from ucc_client.contract.errors import AbandonedError, ServerError

_Item = TypeVar("_Item")
_Found = TypeVar("_Found")

_LOOK_S = 0.1


def in_parallel(
    ask: Callable[[_Item], _Found],
    items: Sequence[_Item],
    *,
    at_once: int,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[_Item, _Found | ServerError]]:
    """Yield each item with its answer, or what went wrong, as they come, about in order.

    Raises AbandonedError soon after `cancelled` turns true; questions that are under way are left
    to themselves, so `ask` must only read. Other exceptions than ServerError are raised.
    """
    answers: queue.SimpleQueue[tuple[_Item, _Found | ServerError | _Broken]] = queue.SimpleQueue()
    rest = iter(items)
    taking = threading.Lock()
    enough = threading.Event()

    def work() -> None:
        while not enough.is_set():
            with taking:
                try:
                    item = next(rest)
                except StopIteration:
                    return
            try:
                answers.put((item, ask(item)))
            except ServerError as error:
                answers.put((item, error))
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                answers.put((item, _Broken(error)))

    for number in range(min(at_once, len(items))):
        # Daemons: a question that hangs does not keep the process from ending.
        threading.Thread(target=work, name=f"asking {number}", daemon=True).start()
    try:
        for _ in items:
            item, answer = _next(answers, cancelled)
            if isinstance(answer, _Broken):
                raise answer.error
            yield item, answer
    finally:
        enough.set()


def patiently(ask: Callable[[], _Found], cancelled: Callable[[], bool]) -> _Found:
    """Return the answer to one question; raises what `ask` raises, or AbandonedError."""
    for _, answer in in_parallel(lambda _: ask(), (None,), at_once=1, cancelled=cancelled):
        if isinstance(answer, ServerError):
            raise answer
        return answer
    raise AssertionError("one question has one answer")  # pragma: no cover


class LongQuestion(Generic[_Found]):
    """One question whose answer takes long: who leaves off and comes back waits for the same one.

    Asked anew each time it would take a connection each time, and the server's time.
    """

    def __init__(self, ask: Callable[[], _Found]) -> None:
        self._ask = ask
        self._answer: Future[_Found] | None = None

    def answer(self, cancelled: Callable[[], bool]) -> _Found:
        """Return the answer as `patiently` does, and forget it; to be used on one thread."""
        answer = self._answer
        if answer is None or (answer.done() and answer.exception() is not None):
            answer = self._answer = Future()
            threading.Thread(
                target=self._run, args=(answer,), name="asking long", daemon=True
            ).start()
        found = patiently(answer.result, cancelled)
        self._answer = None
        return found

    def _run(self, answer: Future[_Found]) -> None:
        try:
            answer.set_result(self._ask())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            answer.set_exception(error)


class _Broken:
    """A mistake of ours on its way to who waits."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


_Answer = TypeVar("_Answer")


def _next(answers: queue.SimpleQueue[_Answer], cancelled: Callable[[], bool]) -> _Answer:
    while True:
        if cancelled():
            raise AbandonedError("nobody waits for this any more")
        try:
            return answers.get(timeout=_LOOK_S)
        except queue.Empty:
            continue
