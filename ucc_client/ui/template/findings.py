"""What to do about a doubt in the template, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.domain.mail_template import PartMark
from ucc_client.domain.mail_template_check import TemplateFinding, TemplateProblem


class TemplateFindings(QObject):
    """The words for each finding of `domain.mail_template_check`."""

    def sentence(self, problem: TemplateProblem) -> str:
        """Say what is wrong and what to do."""
        return {
            TemplateFinding.SUBJECT_EMPTY: self.tr("The mail needs a subject."),
            TemplateFinding.TEXT_EMPTY: self.tr("The mail needs a text."),
            TemplateFinding.ADDRESS_WRONG: self.tr(
                "The web server address is a host name, with or without https://."
            ),
            TemplateFinding.NO_NUMBER_CHOSEN: self.tr(
                "Choose both numbers, else people cannot dial in from outside or inside."
            ),
            TemplateFinding.NO_PIN: self.tr(
                "The text has no PIN: nobody could get in. Insert its variable."
            ),
            TemplateFinding.NO_NUMBER: self.tr(
                "The text has no number to dial. Insert its variable."
            ),
            TemplateFinding.UNKNOWN_PLACEHOLDER: self.tr(
                "The server does not know %1; it would be mailed as it stands."
            ).replace("%1", problem.words),
            TemplateFinding.REFUSED_PLACEHOLDER: self.tr(
                "The server does not know %1. Insert a variable from the list, or remove it."
            ).replace("%1", problem.words),
            TemplateFinding.PART_UNCLOSED: self.tr(
                "The part that begins with %1 has no end. Insert “%2” where it ends."
            )
            .replace("%1", problem.words)
            .replace("%2", PartMark.END.placeholder),
            TemplateFinding.PART_UNOPENED: self.tr(
                "%1 ends a part that has no beginning. Remove it, or insert the beginning."
            ).replace("%1", problem.words),
            TemplateFinding.PART_REPEATED: self.tr(
                "%1 stands within such a part already. Insert “%2” before it."
            )
            .replace("%1", problem.words)
            .replace("%2", PartMark.END.placeholder),
            TemplateFinding.PORT_IN_ADDRESS: self.tr(
                "The address has a port; a STARFACE allows none."
            ),
        }[problem.finding]
