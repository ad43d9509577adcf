"""The demo company's address book and the phones on its desks."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, insert, select

from ucc_client.server.database.engine import inserted_id
from ucc_client.server.database.tables import contact_tags, contacts, phones, tags, users


class Company(msgspec.Struct, frozen=True, kw_only=True):
    """A company that the bookshops know.

    `office` and `mobile` begin numbers that are set apart for examples; two digits follow.
    `people` are name, surname and position, in lines.
    """

    name: str
    domain: str
    city: str
    country: str
    office: str
    mobile: str
    tags: tuple[str, ...]
    people: str


_PUBLISHER, _PRINTER, _AUTHOR, _SUPPLIER = "Verlage", "Druckereien", "Autoren", "Lieferanten"
_ADVICE, _ABROAD, _PRESS = "Beratung", "Ausland", "Presse"

COMPANIES = (
    Company(
        name="Verlag Isar",
        domain="verlag-isar.example",
        city="München",
        country="Deutschland",
        office="+49 89 99998 1",
        mobile="+49 171 39200 ",
        tags=(_PUBLISHER,),
        people="""Ines;Aumüller;Vertrieb
Thomas;Bachmaier;Verlagsleitung
Sophie;Dürr;Lektorat
Maximilian;Eder;Presse
Veronika;Huber;Lizenzen
Ludwig;Zöllner;Herstellung""",
    ),
    Company(
        name="Hafenbuch Logistik",
        domain="hafenbuch.example",
        city="Hamburg",
        country="Deutschland",
        office="+49 40 66969 2",
        mobile="+49 176 040690 ",
        tags=(_SUPPLIER,),
        people="""Jörg;Petersen;Disposition
Wiebke;Clausen;Lager
Hauke;Jansen;Fuhrpark
Silke;Thomsen;Abrechnung
Özgür;Aydın;Zoll""",
    ),
    Company(
        name="Kanzlei am Main",
        domain="kanzlei-main.example",
        city="Frankfurt am Main",
        country="Deutschland",
        office="+49 69 90009 5",
        mobile="+49 171 39201 ",
        tags=(_ADVICE,),
        people="""Miriam;Öztürk;Rechtsanwältin
Georg;Sauer;Notar
Patricia;Weiß;Sekretariat""",
    ),
    Company(
        name="Domdruck",
        domain="domdruck.example",
        city="Köln",
        country="Deutschland",
        office="+49 221 4710 3",
        mobile="+49 176 040691 ",
        tags=(_PRINTER, _SUPPLIER),
        people="""Bernd;Schmitz;Werkleitung
Jutta;Faßbender;Angebote
Ralf;Nießen;Druckvorstufe
Marie;Pütz;Versand""",
    ),
    Company(
        name="Spreefeder",
        domain="spreefeder.example",
        city="Berlin",
        country="Deutschland",
        office="+49 30 23125 6",
        mobile="+49 171 39202 ",
        tags=(_AUTHOR,),
        people="""Karla;Änderson;Krimis
Paul;Übelacker;Reiseführer
Nele;Ostermann;Kinderbücher
Jonas;Weidlich;Lyrik
Ayşe;Şahin;Romane
Friedrich;von der Heide;Sachbücher
Theresa;Goldmann;Kochbücher""",
    ),
    Company(
        name="Kiezblatt",
        domain="kiezblatt.example",
        city="Berlin",
        country="Deutschland",
        office="+49 30 23125 7",
        mobile="+49 176 040692 ",
        tags=(_PRESS,),
        people="""Sabine;Krüger;Kultur
Oliver;Prinz;Lokales
Hülya;Demir;Fotografie
Jan;Lüders;Anzeigen""",
    ),
    Company(
        name="Ladenbau Wedding",
        domain="ladenbau.example",
        city="Berlin",
        country="Deutschland",
        office="+49 30 23125 8",
        mobile="+49 171 39203 ",
        tags=(_SUPPLIER,),
        people="""Detlef;Kühn;Montage
Anja;Schröder;Planung
Marek;Nowak;Elektrik""",
    ),
    Company(
        name="Steuerbüro Lindner",
        domain="steuer-lindner.example",
        city="Berlin",
        country="Deutschland",
        office="+49 30 23125 9",
        mobile="+49 176 040693 ",
        tags=(_ADVICE,),
        people="""Eva;Lindner;Steuerberaterin
Holger;Böttcher;Lohn
Nadine;Groß;Buchhaltung""",
    ),
    Company(
        name="Inkwell Press",
        domain="inkwell.example",
        city="London",
        country="Vereinigtes Königreich",
        office="+44 20 7946 00",
        mobile="+44 7700 9000",
        tags=(_PUBLISHER, _ABROAD),
        people="""Katie;Walsh;Rights
Oliver;Bennett;Sales
Priya;Sharma;Editorial
Gareth;Llewellyn;Production
Siobhán;O'Neill;Publicity""",
    ),
    Company(
        name="Cartiera Moretti",
        domain="cartiera.example",
        city="Turin",
        country="Italien",
        office="",
        mobile="",
        tags=(_SUPPLIER, _ABROAD),
        people="""Luca;Moretti;Inhaber
Chiara;De Luca;Verkauf""",
    ),
    Company(
        name="Éditions du Canal",
        domain="canal.example",
        city="Paris",
        country="Frankreich",
        office="+33 1 99 00 12 ",
        mobile="+33 6 39 98 12 ",
        tags=(_PUBLISHER, _ABROAD),
        people="""Amélie;Lefèvre;Droits
Étienne;Garçon;Ventes
Hélène;Dubois;Presse
François;Noël;Fabrication""",
    ),
    Company(
        name="Hudson Book Fair",
        domain="hudson-fair.example",
        city="New York",
        country="USA",
        office="+1 212 555 01",
        mobile="+1 646 555 01",
        tags=(_ABROAD, _PRESS),
        people="""Grace;Whitfield;Exhibitors
Marcus;Reyes;Programme
Dana;Kowalski;Press
Tyrone;Banks;Logistics""",
    ),
    Company(
        name="Bokhuset",
        domain="bokhuset.example",
        city="Stockholm",
        country="Schweden",
        office="+46 8 465 004 ",
        mobile="+46 70 174 06 ",
        tags=(_PUBLISHER, _ABROAD),
        people="""Åsa;Lindström;Rättigheter
Björn;Sjöberg;Försäljning
Linnéa;Öberg;Redaktion""",
    ),
    Company(
        name="Harbour Pages",
        domain="harbourpages.example",
        city="Sydney",
        country="Australien",
        office="+61 2 5550 12",
        mobile="+61 491 570 1",
        tags=(_PUBLISHER, _ABROAD),
        people="""Matilda;Hughes;Sales
Liam;Nguyen;Rights
Ruby;Campbell;Events
Noah;Patel;Shipping
Zoe;Papadopoulos;Accounts
Jack;Sullivan;Direction
Isla;Murray;Marketing""",
    ),
)

_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ş": "s", "å": "a", "á": "a"}
    | {"é": "e", "è": "e", "ë": "e", "ê": "e", "ç": "c", " ": "", "'": ""}
)


def fill(connection: Connection) -> None:
    """Write address book and phones where there are none yet."""
    if connection.execute(select(contacts.c.id)).first() is None:
        _insert_contacts(connection)
    if connection.execute(select(phones.c.id)).first() is None:
        for user in connection.execute(select(users).order_by(users.c.id)).all():
            desk = [(f"SIP-{user.internal_number}", True)] if user.internal_number else []
            for name, active in (*desk, ("Softphone", not desk)):
                connection.execute(insert(phones).values(user_id=user.id, name=name, active=active))


def _insert_contacts(connection: Connection) -> None:
    names = sorted({tag for company in COMPANIES for tag in company.tags})
    tag_ids = {
        name: inserted_id(connection.execute(insert(tags).values(name=name))) for name in names
    }
    for company in COMPANIES:
        for position, line in enumerate(company.people.splitlines(), start=10):
            made = connection.execute(insert(contacts).values(_contact(company, position, line)))
            for tag in company.tags:
                connection.execute(
                    insert(contact_tags).values(contact_id=inserted_id(made), tag_id=tag_ids[tag])
                )


def _contact(company: Company, position: int, line: str) -> dict[str, str]:
    name, surname, job_title = line.split(";")
    return {
        "name": name,
        "surname": surname,
        "company": company.name,
        "email": f"{name}.{surname}@{company.domain}".lower().translate(_LETTERS),
        "job_title": job_title,
        "city": company.city,
        "country": company.country,
        "office_number": f"{company.office}{position}" if company.office else "",
        # Not everybody has told a mobile number; the first of a company has the fax.
        "mobile_number": f"{company.mobile}{position}" if company.mobile and position % 2 else "",
        "private_number": "",
        "fax_number": f"{company.office}99" if company.office and position == 10 else "",
    }
