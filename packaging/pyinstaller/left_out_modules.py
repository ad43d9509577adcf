"""Which modules stay out of the bundles, by their names: PyInstaller would take them along."""

_TOOLS = [
    # Python's own, and those that install.
    *("_pytest", "doctest", "lib2to3", "pydoc", "pydoc_data", "pytest", "tkinter", "unittest"),
    *("setuptools", "pkg_resources", "pip", "wheel"),
]
_OTHERS_CHOICES = [
    # What SQLAlchemy, Requests and icalendar can take instead of what we have.
    *("MySQLdb", "asyncpg", "aiosqlite", "chardet", "psycopg2", "pysqlite2", "pytz", "rich"),
    # From where a number is, and whose: both are many megabytes.
    *("phonenumbers.carrierdata", "phonenumbers.geodata"),
]

NOT_IN_THE_CLIENT = [
    # The server has a bundle of its own.
    *("ucc_client.server", "aiohttp", "alembic", "argon2", "babel", "jinja2", "ldap3", "litestar"),
    *("prometheus_client", "psycopg", "psycopg_binary", "swagger_ui", "uvicorn", "yaml"),
    "phonenumbers.tzdata",
    *_OTHERS_CHOICES,
    *_TOOLS,
]

NOT_IN_THE_SERVER = [
    *("PySide6", "shiboken6", "keyring", "holidays", "segno", "vobject", "truststore"),
    *("ucc_client.ui", "ucc_client.cache", "ucc_client.sync", "ucc_client.api"),
    # Examples in an OpenAPI document; ours is written by hand.
    *("faker", "polyfactory"),
    *_OTHERS_CHOICES,
    *_TOOLS,
]
