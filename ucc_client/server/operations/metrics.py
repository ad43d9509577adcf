"""What the server counts, in the words of Prometheus; no label holds an id or a secret."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from ucc_client import __version__
from ucc_client.server.refusals import TooManyFailuresError, WrongSignInError

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# From an answer out of the cache to a password check by Argon2, or a database that is stuck.
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Answered(NamedTuple):
    """What an answer is counted by. `route` is a template such as `/rest/users/{userId}`."""

    method: str
    route: str
    status: int


class Observed(NamedTuple):
    """What others keep count of, read when somebody asks: name, help, kind, and the numbers.

    `read` returns a number for each value of `label`; without a label there is one, for "".
    """

    name: str
    help: str
    counter: bool
    label: str
    read: Callable[[], dict[str, float]]


class Metrics:
    """Counts requests as they are answered, and collects the rest when it is read."""

    def __init__(self, observed: list[Observed], database: str) -> None:
        # When each series began would double the text, and Prometheus does not read it from here.
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = Counter(
            "ucc_requests",
            "Requests answered",
            ["method", "route", "status"],
            registry=self._registry,
        )
        self._durations = Histogram(
            "ucc_request_duration_seconds",
            "From a request to the end of its answer (of an event stream: to its beginning)",
            ["method", "route"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._in_hand = Gauge(
            "ucc_requests_in_progress", "Requests in hand", registry=self._registry
        )
        self._listeners = Gauge(
            "ucc_event_listeners", "Event streams that are open", registry=self._registry
        )
        self._failed_sign_ins = Counter(
            "ucc_failed_sign_ins",
            "Sign-ins refused: wrong, or limited after too many wrong ones",
            ["reason"],
            registry=self._registry,
        )
        # They are told from the start: a missing series looks like a broken one.
        for reason in ("wrong", "limited"):
            self._failed_sign_ins.labels(reason)
        Info("ucc_server", "This server", registry=self._registry).info(
            {
                "version": __version__,
                "python": platform.python_version(),
                "database": database,
            }
        )
        self._registry.register(_Observations(observed))
        self._known: dict[Answered, tuple[Any, Any]] = {}

    def begin(self) -> None:
        """Count a request that comes in."""
        self._in_hand.inc()

    def end(self, answered: Answered, seconds: float) -> None:
        """Count a request that was answered."""
        self._in_hand.dec()
        self.count(answered, seconds)

    def count(self, answered: Answered, seconds: float) -> None:
        """Count a request that was answered as soon as it came in."""
        known = self._known.get(answered)
        if known is None:
            # Looking up by labels costs more than counting.
            known = self._known[answered] = (
                self._requests.labels(answered.method, answered.route, str(answered.status)),
                self._durations.labels(answered.method, answered.route),
            )
        known[0].inc()
        known[1].observe(seconds)

    def listens(self, more: int) -> None:
        """Count an event stream that begins (1) or ends (-1)."""
        self._listeners.inc(more)

    def failed(self, error: Exception) -> None:
        """Count a refused sign-in; other errors are none of this."""
        if isinstance(error, WrongSignInError):
            self._failed_sign_ins.labels("wrong").inc()
        elif isinstance(error, TooManyFailuresError):
            self._failed_sign_ins.labels("limited").inc()

    def text(self) -> bytes:
        """Return everything in Prometheus' text format; it may ask the database."""
        return generate_latest(self._registry)


class _Observations(Collector):
    def __init__(self, observed: list[Observed]) -> None:
        self._observed = observed

    def describe(self) -> list[Metric]:
        """Tell that nothing is known before it is asked for."""
        return []

    def collect(self) -> Iterator[Metric]:
        for one in self._observed:
            kind = CounterMetricFamily if one.counter else GaugeMetricFamily
            family = kind(one.name, one.help, labels=[one.label] if one.label else [])
            for value, number in one.read().items():
                family.add_metric([value] if one.label else [], number)
            yield family
