"""UCC Client: phone conferences from the desktop, with a server of its own."""

__version__ = "0.1.0"
