"""Public holidays come from the worker, in the window's language where the library has it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.application.running_worker import running_worker
from ucc_client.application.holiday_calendar import holidays_of, places
from ucc_client.application.queries import (
    GetHolidayPlaces,
    GetHolidays,
    HolidayPlaces,
    HolidayRegion,
    Holidays,
)

EPIPHANY = date(2027, 1, 6)


def _name(day: date, country: str, region: str = "", language: str = "en_GB") -> str | None:
    asked = GetHolidays(country=country, region=region, language=language, years=(day.year,))
    return dict(holidays_of(asked).days).get(day)


def test_the_worker_answers_before_anybody_has_signed_in(tmp_path: Path) -> None:
    with running_worker(tmp_path, "--offline") as worker:
        asked = GetHolidays(country="DE", region="BW", language="de_DE", years=(2027, 2028))
        found = worker.ask(asked)
        assert isinstance(found, Holidays)
        assert (EPIPHANY, "Heilige Drei Könige") in found.days
        assert {day.year for day, _name in found.days} == {2027, 2028}
        known = worker.ask(GetHolidayPlaces(country="DE"))
        assert isinstance(known, HolidayPlaces)
        assert HolidayRegion(code="BW", name="Baden-Württemberg") in known.regions


def test_a_holiday_of_a_region_is_none_elsewhere() -> None:
    assert _name(EPIPHANY, "DE", "BW") == "Epiphany"
    assert _name(EPIPHANY, "DE", "BE") is None
    assert _name(EPIPHANY, "DE") is None


@pytest.mark.parametrize(
    ("country", "language", "name"),
    [
        ("DE", "de_DE", "Erster Weihnachtstag"),
        ("DE", "en_GB", "Christmas Day"),
        ("GB", "de_DE", "Christmas Day"),
        ("PL", "de_AT", "Erster Weihnachtstag"),
        ("FR", "de_DE", "Noël"),
    ],
)
def test_names_are_in_the_windows_language_else_in_the_countrys(
    country: str, language: str, name: str
) -> None:
    assert _name(date(2027, 12, 25), country, language=language) == name


@pytest.mark.parametrize(("country", "region"), [("XX", ""), ("", ""), ("DE", "XX")])
def test_a_place_that_is_not_known_has_no_holidays(country: str, region: str) -> None:
    assert _name(date(2027, 12, 25), country, region) is None


def test_years_that_nobody_plans_for_are_left_out() -> None:
    asked = GetHolidays(country="CN", years=(-5, 1, 1899, 2201, 9999))
    assert holidays_of(asked) == Holidays()


def test_regions_are_named_in_words_where_the_library_has_them() -> None:
    austria = places(GetHolidayPlaces(country="AT"))
    assert HolidayRegion(code="1", name="Burgenland") in austria.regions
    assert {"DE", "AT", "CH", "US", "JP"} <= set(austria.countries)
    assert places(GetHolidayPlaces()).regions == ()
    assert all(region.name for region in austria.regions)


def test_the_library_is_not_there_before_somebody_asks() -> None:
    program = "import sys, ucc_client.application.worker; sys.exit('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == 0
