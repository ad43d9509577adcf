"""The kinds of server that a test can ask for in place of both kinds of contract."""

from __future__ import annotations

import pytest

BUNDLED = pytest.mark.parametrize("demo", ["bundled", "postgres"], indirect=True)
"""With all extensions, on each database."""

PLAIN = pytest.mark.parametrize("demo", ["plain"], indirect=True)
"""As a STARFACE is, without any."""
