"""The template's variables, and the marks of its parts, with their names for people."""

from __future__ import annotations

import gettext

from ucc_client.contract.messages import MailBodyVariable
from ucc_client.domain.mail_template import PartMark, Variable


def variables(texts: gettext.NullTranslations) -> tuple[MailBodyVariable, ...]:
    """Return the template's variables and the marks of its parts, with their names for people."""
    _ = texts.gettext
    names: dict[Variable | PartMark, str] = {
        Variable.CONFERENCE_NAME: _("Conference name"),
        Variable.PARTICIPANT_NAME: _("Participant's name"),
        Variable.DATE: _("Date"),
        Variable.TIME: _("Time"),
        Variable.PIN: _("PIN"),
        Variable.EXTERNAL_NUMBER: _("External number"),
        Variable.INTERNAL_NUMBER: _("Internal number"),
        Variable.WEB_LINK: _("Web link"),
        Variable.CALL_NOTE: _("Who calls whom"),
        PartMark.IF_CALLED: _("Only if called"),
        PartMark.IF_DIALS_IN: _("Only if dialling in"),
        PartMark.END: _("End of “only if”"),
    }
    return tuple(
        MailBodyVariable(name=name, placeholder=variable.placeholder)
        for variable, name in names.items()
    )
