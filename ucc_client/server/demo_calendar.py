"""Who works in the demo company, whom they talk to, and what stands in their calendar."""

from __future__ import annotations

import msgspec

from ucc_client.domain.recurrence import Occurrence

EMPLOYEES = {
    "10": "Anna Berg",
    "11": "Benedikt Köhler",
    "12": "Clara Voß",
    "21": "David Yılmaz",
    "22": "Emma Grünwald",
    "31": "Felix Brandt",
    "32": "Greta Sommer",
    "41": "Hannes Möller",
}
"""Internal numbers, which are the logins too, and names; the first is the demo's user."""


class Outside(msgspec.Struct, frozen=True):
    """Somebody of another company. The numbers are set apart for examples."""

    number: str
    email: str


OUTSIDE = {
    "Ines Aumüller": Outside("+49 89 99998 120", "ines.aumueller@verlag-isar.example"),
    "Jörg Petersen": Outside("+49 40 66969 210", "joerg.petersen@hafenbuch.example"),
    "Katie Walsh": Outside("+44 1632 960014", "katie.walsh@inkwell.example"),
    "Luca Moretti": Outside("", "luca.moretti@cartiera.example"),
    "Dr. Miriam Öztürk": Outside("+49 69 90009 510", "miriam.oeztuerk@kanzlei-main.example"),
}


class DemoConference(msgspec.Struct, frozen=True, kw_only=True):
    """A conference `days` from today at a time of day in Berlin; the owner moderates.

    `running` was started a while ago, `ahead` is still to come however late the day is, and
    `workday` moves off a weekend.
    """

    name: str
    days: int
    at: tuple[int, int]
    people: tuple[str, ...]
    owner: str = "10"
    occurrence: Occurrence = Occurrence.ONCE
    moderators: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    running: bool = False
    ahead: bool = False
    workday: bool = True


_DAILY, _WEEKLY, _MONTHLY = Occurrence.EVERYDAY, Occurrence.EVERYWEEK, Occurrence.EVERYMONTH

CALENDAR = (
    DemoConference(
        name="Support-Brücke Onlineshop",
        days=0,
        at=(0, 0),
        people=("21", "31", "Jörg Petersen"),
        called=("10", "21", "31"),
        running=True,
    ),
    DemoConference(
        name="Morgenrunde Filialen",
        days=-30,
        at=(8, 45),
        people=("11", "12", "22", "32"),
        occurrence=_DAILY,
        moderators=("11",),
        workday=False,
    ),
    DemoConference(
        name="Jour fixe Vertrieb",
        days=-28,
        at=(9, 30),
        people=("11", "21", "31", "Jörg Petersen"),
        occurrence=_WEEKLY,
        moderators=("11",),
        called=("10", "11"),
        workday=False,
    ),
    DemoConference(
        name="Budgetrunde 1. Quartal",
        days=0,
        at=(14, 0),
        people=("10", "12", "22", "31", "32", "41"),
        owner="11",
        workday=False,
    ),
    DemoConference(
        name="Übergabe Spätschicht",
        days=0,
        at=(18, 15),
        people=("32", "41"),
        called=("32",),
        ahead=True,
        workday=False,
    ),
    DemoConference(
        name="Lesung mit Katie Walsh: Ablauf",
        days=1,
        at=(10, 0),
        people=("22", "Katie Walsh"),
        called=("22",),
    ),
    DemoConference(
        name="Vorstellungsgespräch, zweite Runde",
        days=1,
        at=(15, 0),
        people=("12", "Luca Moretti"),
        moderators=("12",),
    ),
    DemoConference(
        name="Standortleiter-Runde",
        days=-21 + 1,
        at=(8, 30),
        people=("10", "21", "22", "31", "41"),
        owner="12",
        moderators=("10",),
        occurrence=_WEEKLY,
        workday=False,
    ),
    DemoConference(
        name="Abstimmung neuer Katalog",
        days=2,
        at=(11, 0),
        people=("22", "32", "Ines Aumüller"),
    ),
    DemoConference(
        name="Kickoff neue Webseite",
        days=3,
        at=(13, 30),
        people=("10", "21", "Luca Moretti"),
        owner="31",
    ),
    DemoConference(
        name="Lieferantenrunde Papier",
        days=-60,
        at=(16, 0),
        people=("11", "12", "Ines Aumüller", "Jörg Petersen", "Luca Moretti"),
        occurrence=_MONTHLY,
        called=("Ines Aumüller",),
    ),
    DemoConference(
        name="Mietvertrag Filiale Nord",
        days=4,
        at=(9, 0),
        people=("12", "Dr. Miriam Öztürk"),
        called=("12", "Dr. Miriam Öztürk"),
    ),
    DemoConference(
        name="Jahresabschluss Vorbereitung",
        days=9,
        at=(10, 30),
        people=("11", "41", "Dr. Miriam Öztürk"),
    ),
    DemoConference(
        name="Planung Sommerfest",
        days=16,
        at=(14, 30),
        people=("22", "31", "32", "41"),
    ),
    DemoConference(
        name="Verlagsvorschau Frühjahr",
        days=23,
        at=(10, 0),
        people=("10", "12", "22"),
        owner="32",
        moderators=("10",),
    ),
    DemoConference(
        name="Betriebsversammlung",
        days=40,
        at=(17, 0),
        people=("11", "12", "21", "22", "31", "32", "41"),
    ),
    DemoConference(
        name="Nachbesprechung Buchmesse",
        days=-2,
        at=(11, 0),
        people=("22", "32", "Ines Aumüller"),
    ),
    DemoConference(
        name="Störung Kassensystem",
        days=-5,
        at=(7, 45),
        people=("21", "31", "41"),
        called=("21", "31", "41"),
    ),
    DemoConference(
        name="Rahmenvertrag Logistik",
        days=-9,
        at=(15, 30),
        people=("10", "Jörg Petersen"),
        owner="11",
    ),
    DemoConference(
        name="Schulung neue Telefonanlage",
        days=-15,
        at=(13, 0),
        people=("11", "12", "21", "22", "31", "32", "41"),
    ),
)
