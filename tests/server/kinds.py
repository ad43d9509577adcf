"""The kinds of server that a test can ask for in place of both kinds of contract."""

from __future__ import annotations

import pytest

BUNDLED = pytest.mark.parametrize("demo", ["bundled", "postgres"], indirect=True)
"""With all extensions, on each database."""

PLAIN = pytest.mark.parametrize("demo", ["plain"], indirect=True)
"""As a STARFACE is, without any."""

BEFORE_BOTH = pytest.mark.parametrize("demo", ["bundled"], indirect=True)
"""One is enough for what neither a database nor the contract has a say in."""

ON_SQLITE = pytest.mark.parametrize("database_urls", ["sqlite"], indirect=True)
"""One's own servers, on one database, for the same."""

ON_POSTGRES = pytest.mark.parametrize("database_urls", ["postgres"], indirect=True)
