"""How the calls of a conference go, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.domain.conference import Conference


class CallingWords(QObject):
    """Says only what is so."""

    def sentences(self, conference: Conference) -> str:
        """Return a sentence for each choice, empty for none."""
        said = []
        if conference.starts_by_itself:
            said.append(self._start(conference))
        if conference.wait_for_moderator:
            said.append(self.tr("The others wait with music until a moderator is in."))
        if conference.announce_names:
            said.append(self.tr("Whoever enters says a name, which all hear."))
        return " ".join(said)

    def _start(self, conference: Conference) -> str:
        called = sum(one.call_on_start for one in conference.participants)
        if not called:
            return self.tr("It starts by itself at its time, but calls nobody.")
        return self.tr("It starts by itself at its time and calls %n people.", None, called)
