"""A program in which somebody types, to be killed: `python -m tests.ui.typing_victim DATA NAME`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ucc_client import bootstrap
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.snapshot import rows_in_pieces
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.start import Start


def main(data: Path, name: str) -> None:
    """Open the dialog, type, and wait for the end."""
    application = QApplication(sys.argv[:1])
    account = Accounts(data).known()[0]
    worker = [sys.executable, "-m", "ucc_client", "--worker", "--data", str(data), "--offline"]
    program = Program(
        application,
        Start(
            data=data,
            resources=bootstrap.resources(),
            worker=tuple(worker),
            account=account,
            rows=lambda: rows_in_pieces(Accounts(data).database_of(account)),
            opening=None,
            language="en",
        ),
    )

    def type_it() -> None:
        program.window.new.trigger()
        dialog = program.window.findChild(ConferenceDialog)
        assert dialog is not None
        QTest.keyClicks(dialog.form.name, name)
        dialog.form.date.type_in("31.2.")
        sys.stdout.write("typed\n")
        sys.stdout.flush()

    program.window.first_painted.connect(lambda: QTimer.singleShot(0, type_it))
    program.complete()
    program.show()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
