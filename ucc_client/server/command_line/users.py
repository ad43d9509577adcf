"""`ucc-server user`: accounts, one at a time."""

from __future__ import annotations

import argparse

import msgspec

from ucc_client.server.clock import system_clock
from ucc_client.server.command_line.opening import Opened, opened
from ucc_client.server.command_line.passwords import new_password
from ucc_client.server.command_line.saying import in_words, say
from ucc_client.server.language import N_
from ucc_client.server.services.user_administration import ListedUser, UserAdministration
from ucc_client.server.services.user_fields import UserFields


def add_user(options: argparse.Namespace) -> int:
    """Make an account. Raises AdministrationError or CommandError."""
    wanted = UserFields(
        login=options.login,
        first_name=options.first_name.strip(),
        family_name=options.family_name.strip(),
        email=options.email.strip(),
        number=options.number.strip(),
        language=options.language,
        is_administrator=options.administrator,
        time_zone=options.user_time_zone.strip(),
    )
    with opened(options) as here:
        users = _users(here)
        # Before anybody types a password.
        users.check_new(wanted)
        password = new_password(from_standard_input=options.password_stdin)
        users.add(wanted, password)
    say(N_("“{login}” can sign in now."), login=wanted.login)
    return 0


def list_users(options: argparse.Namespace) -> int:
    """Show all accounts, a line each or as JSON."""
    with opened(options) as here:
        found = _users(here).users()
    if options.json:
        content = msgspec.json.format(msgspec.json.encode([_told(user) for user in found]))
        print(content.decode())  # noqa: T201 - the answer
        return 0
    for user in found:
        fields = user.fields
        notes = [
            *([in_words(N_("administrator"))] if fields.is_administrator else []),
            *([in_words(N_("disabled"))] if user.is_disabled else []),
        ]
        name = f"{fields.first_name} {fields.family_name}".strip()
        columns = [fields.login, name, fields.email, fields.number, ", ".join(notes)]
        print("\t".join(columns).rstrip())  # noqa: T201 - the answer
    return 0


def change_password(options: argparse.Namespace) -> int:
    """Give a user a new password. Raises AdministrationError or CommandError."""
    with opened(options) as here:
        users = _users(here)
        users.check_known(options.login)
        users.set_password(options.login, new_password(from_standard_input=options.password_stdin))
    say(
        N_("“{login}” has a new password and is signed out everywhere."),
        login=options.login,
    )
    return 0


def disable_user(options: argparse.Namespace) -> int:
    """Let a user in no more. Raises AdministrationError."""
    with opened(options) as here:
        _users(here).disable(options.login)
    say(
        N_("“{login}” is signed out and can sign in no more. Conferences and account are kept."),
        login=options.login,
    )
    return 0


def enable_user(options: argparse.Namespace) -> int:
    """Let a user in again. Raises AdministrationError."""
    with opened(options) as here:
        _users(here).enable(options.login)
    say(N_("“{login}” can sign in again."), login=options.login)
    return 0


def change_time_zone(options: argparse.Namespace) -> int:
    """Say where a user lives. Raises AdministrationError."""
    zone = options.user_time_zone.strip()
    with opened(options) as here:
        _users(here).set_time_zone(options.login, zone)
    if zone:
        say(N_("Mails to “{login}” say the time in {zone}, too."), login=options.login, zone=zone)
    else:
        say(N_("Mails to “{login}” say the conference's time alone."), login=options.login)
    return 0


def remove_user(options: argparse.Namespace) -> int:
    """Remove an account for good. Raises AdministrationError."""
    with opened(options) as here:
        removal = _users(here).remove(options.login, options.hand_over_to)
    say(
        N_(
            "“{login}” is removed. Conferences handed over: {handed_over}; deleted, as they were "
            "over: {deleted}; places in conferences removed: {places}."
        ),
        login=options.login,
        handed_over=removal.handed_over,
        deleted=removal.deleted,
        places=removal.places_removed,
    )
    return 0


def _users(here: Opened) -> UserAdministration:
    return UserAdministration(here.database, here.keys, system_clock)


def _told(user: ListedUser) -> dict[str, object]:
    fields = user.fields
    return {
        "id": user.user_id,
        "login": fields.login,
        "firstName": fields.first_name,
        "familyName": fields.family_name,
        "email": fields.email,
        "number": fields.number,
        "language": fields.language,
        "administrator": fields.is_administrator,
        "disabled": user.is_disabled,
        "timeZone": fields.time_zone,
    }
