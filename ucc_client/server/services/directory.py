"""Accounts, numbers, phones and rights: what every signed-in user may look up."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from ucc_client.contract.directory import Account as ListedAccount
from ucc_client.contract.directory import PermissionInfo, PhoneAssignment, PhoneNumber
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import phone_numbers, phones, users
from ucc_client.server.refusals import InvalidError, NotFoundError
from ucc_client.server.services.accounts import Account

NUMBER_TYPES = ("INVALID", "INTERNAL", "EXTERNAL", "RESERVED", "NT", "DISPLAY", "FXO")

CONFERENCES = PermissionInfo(
    id=1, permission="CONFERENCES", description="Creates and changes conferences of their own"
)
ADMINISTRATOR = PermissionInfo(
    id=2,
    permission="ADMINISTRATOR",
    description="Changes the template of the invitations; manages users and numbers",
)


class Directory:
    """Reads; nothing here is changed by a client."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accounts(self) -> list[ListedAccount]:
        """Return everybody who has an account here, by name."""
        query = select(users).order_by(users.c.family_name, users.c.first_name, users.c.id)
        with self._database.read() as connection:
            return [_to_account(row) for row in connection.execute(query)]

    def permissions(self) -> list[PermissionInfo]:
        """Return the rights that there are."""
        return [CONFERENCES, ADMINISTRATOR]

    def permissions_of(self, account: Account) -> list[PermissionInfo]:
        """Return the rights of who is signed in."""
        return [CONFERENCES, *([ADMINISTRATOR] if account.is_administrator else [])]

    def numbers(self, kind: str | None, assigned: bool | None) -> list[PhoneNumber]:
        """Return the numbers of the block, of one type or all; raises InvalidError."""
        if kind is not None and kind not in NUMBER_TYPES:
            raise InvalidError(f"type is one of {', '.join(NUMBER_TYPES)}.")
        query = select(phone_numbers).order_by(phone_numbers.c.id)
        if kind is not None:
            query = query.where(phone_numbers.c.type == kind)
        if assigned is not None:
            has_user = phone_numbers.c.user_id.is_not(None)
            query = query.where(has_user if assigned else ~has_user)
        with self._database.read() as connection:
            return [_to_number(row) for row in connection.execute(query)]

    def number(self, number_id: int) -> PhoneNumber:
        """Return one number of the block. Raises NotFoundError."""
        query = select(phone_numbers).where(phone_numbers.c.id == number_id)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFoundError("There is no number with this id.")
        return _to_number(row)

    def phones(self, user_id: int) -> list[PhoneAssignment]:
        """Return a user's phones."""
        query = select(phones).where(phones.c.user_id == user_id).order_by(phones.c.id)
        with self._database.read() as connection:
            return [
                PhoneAssignment(
                    phone_id=row.id, phone_name=row.name, active=row.active, user_id=row.user_id
                )
                for row in connection.execute(query)
            ]


def _to_account(row: Row[Any]) -> ListedAccount:
    return ListedAccount(
        account_id=row.id,
        display_information=f"{row.first_name} {row.family_name}".strip(),
        federationname="",
        firstname=row.first_name,
        lastname=row.family_name,
        local=True,
        primary_internal_phone_number=row.internal_number,
        type="USER",
    )


def _to_number(row: Row[Any]) -> PhoneNumber:
    return PhoneNumber(
        id=row.id,
        number=row.number,
        type=row.type,
        national_prefix=row.national_prefix,
        local_prefix=row.local_prefix,
        exit_code=row.exit_code,
        number_block_id=row.block_id,
        assigned_user_account_id=row.user_id,
    )
