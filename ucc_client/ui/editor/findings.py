"""What to do about a problem, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.domain.conference_check import Finding


class Findings(QObject):
    """The words for each finding of `domain.conference_check`."""

    def sentence(self, finding: Finding) -> str:
        """Say what is wrong and what to do."""
        return {
            Finding.NAME_EMPTY: self.tr("Give the conference a name."),
            Finding.NO_PARTICIPANT: self.tr("Add at least one participant."),
            Finding.NUMBER_IMPOSSIBLE: self.tr(
                "This number cannot be dialled: use digits, with + and the country code."
            ),
            Finding.NUMBER_MISSING: self.tr(
                "Type a number, or do not have this person called at the start."
            ),
            Finding.EMAIL_IMPOSSIBLE: self.tr("This is no e-mail address. Check it."),
            Finding.START_PAST: self.tr("This time is past. Choose a later one."),
            Finding.NO_MODERATOR: self.tr("Nobody moderates. Give somebody the star."),
            Finding.NO_WAY_IN: self.tr(
                "This person has no way in: add an address for the invitation, or have them called."
            ),
            Finding.SAME_PERSON_TWICE: self.tr("This person is in the list twice."),
            Finding.TEXT_WITHOUT_PIN: self.tr(
                "The invitation's text has no PIN: nobody could get in by it."
            ),
            Finding.TEXT_WITHOUT_NUMBER: self.tr("The invitation's text has no number to dial."),
            Finding.NOBODY_CALLED: self.tr(
                "It starts by itself, but nobody is called: have somebody called at the start."
            ),
        }[finding]
