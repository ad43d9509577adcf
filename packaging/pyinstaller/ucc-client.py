"""What PyInstaller starts: the client."""

import sys

from ucc_client.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
