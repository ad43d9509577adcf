"""What a number is, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.domain.number_plan import NumberDoubt, NumberJudgement, NumberKind
from ucc_client.ui.settings.countries import Countries

_MENDED = frozenset({NumberDoubt.ZERO_AFTER_COUNTRY, NumberDoubt.EXIT_CODE})


def mended(judgement: NumberJudgement) -> str:
    """Return how the number is probably meant, empty when there is nothing to mend."""
    return judgement.reached if judgement.doubt in _MENDED else ""


class NumberWords(QObject):
    """The words for each `NumberKind` and `NumberDoubt`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._countries = Countries(self)

    def doubt(self, judgement: NumberJudgement) -> str:
        """Say what is suspicious about a number, nothing when nothing is."""
        words = {
            NumberDoubt.NONE: "",
            NumberDoubt.IMPOSSIBLE: self.tr(
                "This number cannot be dialled: use digits, with + and the country code."
            ),
            NumberDoubt.ZERO_AFTER_COUNTRY: self.tr(
                "No 0 follows the country code: %1 is probably meant."
            ),
            NumberDoubt.EXIT_CODE: self.tr(
                "The server dials out by itself: without the first 0, %1 is probably meant."
            ),
            NumberDoubt.NO_SUCH_EXTENSION: self.tr("There is no internal number %1."),
            NumberDoubt.TOO_SHORT: self.tr("Too short for a number in %2."),
            NumberDoubt.TOO_LONG: self.tr("Too long for a number in %2."),
            NumberDoubt.NOT_ASSIGNED: self.tr("There are no such numbers in %2."),
            NumberDoubt.EMERGENCY: self.tr("%1 is an emergency number."),
            NumberDoubt.COSTLY: self.tr("Calling %1 costs extra."),
        }[judgement.doubt]
        if "%2" in words and not judgement.region:
            if judgement.doubt is NumberDoubt.TOO_SHORT:
                return self.tr("This number is too short.")
            return self.tr("No such number exists.")
        return self._filled(words, judgement)

    def kind(self, judgement: NumberJudgement) -> str:
        """Say whom a number reaches and what is dialled, nothing where that is not known."""
        is_dialled = bool(judgement.reached)
        words = {
            NumberKind.INTERNAL: self.tr("Internal number"),
            NumberKind.LOCAL: self.tr("Number without area code: %1 is dialled"),
            NumberKind.NATIONAL: self.tr("National number: %1 is dialled")
            if is_dialled
            else self.tr("National number"),
            NumberKind.INTERNATIONAL: self.tr("%2: %1 is dialled")
            if is_dialled
            else self.tr("International number"),
            NumberKind.CODE: self.tr("Code for the telephone system"),
            NumberKind.UNKNOWN: "",
        }[judgement.kind]
        return self._filled(words, judgement)

    def holders(self, judgement: NumberJudgement, name: str) -> str:
        """Say who is known by a number, when it is not the one with this name."""
        others = [one for one in judgement.holders if one.casefold() != name.casefold()]
        if not others or len(others) < len(judgement.holders):
            return ""
        return self.tr("known as %1").replace("%1", ", ".join(others))

    def same(self, name: str, *, by_number: bool) -> str:
        """Say that somebody is in the list already."""
        words = (
            self.tr("%1 in this list has the same number.")
            if by_number
            else self.tr("%1 is in the list twice.")
        )
        return words.replace("%1", name)

    def offer(self, number: str) -> str:
        """Return a button's words that write a number as it is meant."""
        return self.tr("Wr&ite %1").replace("%1", number)

    def _filled(self, words: str, judgement: NumberJudgement) -> str:
        place = self._countries.name(judgement.region) if judgement.region else ""
        return words.replace("%1", judgement.reached).replace("%2", place)
