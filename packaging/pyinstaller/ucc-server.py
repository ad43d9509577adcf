"""What PyInstaller starts: the server."""

import sys

from ucc_client.server.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
