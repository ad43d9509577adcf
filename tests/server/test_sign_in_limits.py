"""How often one may be wrong: never more than the contract says, and nobody else pays for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from ucc_client.contract.login import internal_secret, password_hash
from ucc_client.contract.messages import Login, LoginType
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import failed_sign_ins, users
from ucc_client.server.installation import prepare, renew_password
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import (
    NotSignedInError,
    RefusalError,
    TooManyFailuresError,
    WrongSignInError,
)
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.nonces import LIFE_MS
from ucc_client.server.services.sign_in_limits import counted_address

KEYS = Keys(b"k" * 32)
MINUTE = 60_000
OFFICE, HOME, ELSEWHERE = "203.0.113.5", "198.51.100.7", "192.0.2.99"


class Company:
    """Fifty people `p0` to `p49` with the password `right`, and processes that sign them in."""

    def __init__(self, url: str) -> None:
        self.now = 1_800_000_000_000
        self._url = url
        self.databases: list[Database] = []
        self.accounts = self.process()
        upgrade(self.databases[0])
        prepare(
            self.databases[0], KEYS, time_zone=None, default_zone="Europe/Berlin", login_type=None
        )
        verifier = KEYS.encrypt(password_hash("right").encode())
        with self.databases[0].write() as connection:
            for number in range(50):
                connection.execute(insert(users).values(_person(number, verifier)))

    def process(self) -> Accounts:
        """Return what another process of this installation would have."""
        self.databases.append(Database(self._url))
        return Accounts(self.databases[-1], KEYS, lambda: self.now)

    def enter(
        self,
        login: str,
        address: str,
        password: str = "right",
        *,
        through: Accounts | None = None,
        nonce: str = "",
    ) -> str:
        """Sign in by both steps, and return the token."""
        accounts = through or self.accounts
        nonce = nonce or accounts.nonce(address).nonce
        return accounts.sign_in(_attempt(login, nonce, password), address)

    def outcome(
        self,
        login: str,
        address: str,
        password: str = "wrong",
        *,
        through: Accounts | None = None,
        nonce: str = "",
    ) -> str:
        """Sign in, and return `in` or the refusal's code."""
        try:
            self.enter(login, address, password, through=through, nonce=nonce)
        except RefusalError as refusal:
            return refusal.code
        return "in"

    def pause(self, login: str, address: str) -> int:
        """Return for how many minutes the login must wait; 0 when it need not."""
        try:
            self.enter(login, address, "wrong")
        except TooManyFailuresError as refusal:
            return -(-refusal.retry_after // 60)
        except WrongSignInError:
            return 0
        raise AssertionError("a wrong password was right")


def _person(number: int, verifier: bytes) -> dict[str, object]:
    return {
        "login": f"p{number}",
        "first_name": "P",
        "family_name": str(number),
        "email": "",
        "language": "de",
        "internal_number": "",
        "is_administrator": False,
        "verifier": verifier,
    }


def _attempt(login: str, nonce: str, password: str) -> Login:
    proof = internal_secret(login, nonce, password_hash(password))
    return Login(login_type=LoginType.INTERNAL, nonce=nonce, secret=proof)


@pytest.fixture
def company(tmp_path: Path, database_urls: Callable[[Path], str]) -> Iterator[Company]:
    made = Company(database_urls(tmp_path))
    yield made
    for database in made.databases:
        database.close()


def _times(count: int, act: Callable[[int], str]) -> Counter[str]:
    """Do `count` things at the same time, and count how they end."""
    with ThreadPoolExecutor(count) as threads:
        return Counter(threads.map(act, range(count)))


WRONG, STOPPED = WrongSignInError.code, TooManyFailuresError.code


def test_of_many_guesses_at_the_same_time_no_more_than_ten_of_a_login_are_looked_at(
    company: Company,
) -> None:
    processes = [company.accounts, company.process()]
    ends = _times(40, lambda n: company.outcome("p1", f"192.0.2.{n}", through=processes[n % 2]))
    assert ends == {WRONG: 10, STOPPED: 30}


def test_of_many_guesses_at_the_same_time_no_more_than_thirty_of_an_address_are_looked_at(
    company: Company,
) -> None:
    processes = [company.accounts, company.process()]
    ends = _times(45, lambda n: company.outcome(f"p{n}", ELSEWHERE, through=processes[n % 2]))
    assert ends == {WRONG: 30, STOPPED: 15}


def test_a_whole_company_signs_in_for_the_first_time_at_the_same_time(company: Company) -> None:
    processes = [company.accounts, company.process()]
    ends = _times(45, lambda n: company.outcome(f"p{n}", OFFICE, "right", through=processes[n % 2]))
    assert ends == {"in": 45}


def test_behind_an_address_that_guesses_those_who_are_known_there_still_sign_in(
    company: Company,
) -> None:
    company.enter("p1", OFFICE)
    for guess in range(30):
        assert company.outcome(f"guess{guess}", OFFICE) == WRONG
    assert company.outcome("guess30", OFFICE) == STOPPED
    assert company.outcome("p2", OFFICE, "right") == STOPPED
    assert company.outcome("p1", OFFICE, "right") == "in"


def test_the_slips_of_those_who_are_known_do_not_count_for_their_address(company: Company) -> None:
    for number in range(8):
        company.enter(f"p{number}", OFFICE)
    for number in range(8):
        for _ in range(9):
            assert company.outcome(f"p{number}", OFFICE) == WRONG
    assert company.outcome("p20", OFFICE, "right") == "in"


def test_who_is_known_at_an_address_has_ten_guesses_there_like_anybody(company: Company) -> None:
    company.enter("p1", OFFICE)
    for _ in range(10):
        assert company.outcome("p1", OFFICE) == WRONG
    assert company.outcome("p1", OFFICE, "right") == STOPPED
    assert company.outcome("p1", HOME, "right") == STOPPED


def test_who_is_guessed_at_from_elsewhere_still_signs_in_where_they_are_known(
    company: Company,
) -> None:
    company.enter("p1", OFFICE)
    for _ in range(10):
        assert company.outcome("p1", ELSEWHERE) == WRONG
    assert company.outcome("p1", ELSEWHERE) == STOPPED
    assert company.outcome("p1", HOME, "right") == STOPPED
    assert company.outcome("p1", OFFICE, "right") == "in"


def test_an_address_is_known_for_thirty_days_after_the_last_sign_in(company: Company) -> None:
    company.enter("p1", OFFICE)
    company.now += 31 * 24 * 60 * MINUTE
    for guess in range(30):
        assert company.outcome(f"guess{guess}", OFFICE) == WRONG
    with pytest.raises(TooManyFailuresError):
        company.accounts.nonce(OFFICE)


def test_pauses_double_up_to_four_hours_and_are_forgotten_after_a_quiet_day(
    company: Company,
) -> None:
    seen = []
    for _ in range(6):
        for _ in range(10):
            assert company.pause("p1", ELSEWHERE) == 0
        seen.append(company.pause("p1", ELSEWHERE))
        company.now += seen[-1] * MINUTE
    assert seen == [15, 30, 60, 120, 240, 240]
    company.now += 25 * 60 * MINUTE
    company.enter("p2", HOME)
    for _ in range(10):
        assert company.pause("p1", ELSEWHERE) == 0
    assert company.pause("p1", ELSEWHERE) == 15


def test_failures_that_are_spread_over_hours_stop_nobody(company: Company) -> None:
    for _ in range(40):
        assert company.outcome("p1", HOME) == WRONG
        company.now += 2 * MINUTE
    assert company.outcome("p1", HOME, "right") == "in"


def test_attempts_of_a_process_that_died_count_as_failed(company: Company) -> None:
    for _ in range(10):
        assert company.outcome("p1", HOME) == WRONG
    with company.databases[0].write() as connection:
        connection.exec_driver_sql("DELETE FROM sign_in_pauses")
        connection.execute(update(failed_sign_ins).values(is_pending=True))
    company.now += MINUTE
    assert company.outcome("p1", HOME, "right") == STOPPED


def test_a_new_password_ends_every_session_and_every_pause_of_its_owner(company: Company) -> None:
    tokens = [company.enter("p1", place) for place in (OFFICE, HOME)]
    others = company.enter("p2", OFFICE)
    for place in (OFFICE, ELSEWHERE):
        for _ in range(10):
            company.outcome("p1", place)
    with company.databases[0].write() as connection:
        user_id = connection.scalars(select(users.c.id).where(users.c.login == "p1")).one()
        renew_password(connection, KEYS, user_id, "another")
    for token in tokens:
        with pytest.raises(NotSignedInError):
            company.accounts.account_of(token)
    assert company.accounts.account_of(others).login == "p2"
    for place in (OFFICE, ELSEWHERE):
        assert company.outcome("p1", place, "right") == WRONG
        assert company.outcome("p1", place, "another") == "in"


def test_no_login_that_failed_is_kept_in_clear_text(company: Company) -> None:
    company.outcome("my secret by mistake", HOME)
    with company.databases[0].read() as connection:
        assert "secret" not in str(connection.execute(select(failed_sign_ins)).all())


def test_of_one_nonce_used_many_times_at_once_one_use_holds(company: Company) -> None:
    nonce = company.accounts.nonce(HOME).nonce
    processes = [company.accounts, company.process()]
    ends = _times(
        8,
        lambda n: company.outcome("p1", HOME, "right", through=processes[n % 2], nonce=nonce),
    )
    assert ends == {"in": 1, WRONG: 7}


@pytest.mark.parametrize(
    ("later", "end"), [(LIFE_MS, "in"), (LIFE_MS + 1, WRONG), (-MINUTE - 1, WRONG)]
)
def test_a_nonce_lives_for_five_minutes(company: Company, later: int, end: str) -> None:
    nonce = company.accounts.nonce(HOME).nonce
    company.now += later
    assert company.outcome("p1", HOME, "right", nonce=nonce) == end


@pytest.mark.parametrize("nonce", ["", "0" * 64, "é" * 64, "\x00", "f" * 20])
def test_a_nonce_that_nobody_gave_out_does_not_hold(company: Company, nonce: str) -> None:
    with pytest.raises(WrongSignInError):
        company.accounts.sign_in(_attempt("p1", nonce, "right"), HOME)


@pytest.mark.parametrize(
    ("host", "counted"),
    [
        ("203.0.113.5", "203.0.113.5"),
        ("::ffff:203.0.113.5", "203.0.113.5"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("no address", "no address"),
    ],
)
def test_an_address_counts_as_the_network_that_one_line_gets(host: str, counted: str) -> None:
    assert counted_address(host) == counted
