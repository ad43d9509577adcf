"""Admin ▸ Conferences: the numbers, the address and the text of all invitations."""

from __future__ import annotations

from typing import Any, cast, get_args

import msgspec
from babel import Locale
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery

from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.mail_state import TrialMail
from ucc_client.contract.messages import ConferenceConfiguration, Language
from ucc_client.domain.mail_template_check import check_template
from ucc_client.server.clock import Clock
from ucc_client.server.mail.message import Renderer
from ucc_client.server.portal import places
from ucc_client.server.portal.conference_words import Said
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.template_words import said_of, sample
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.refusals import RefusalError, TryLaterError
from ucc_client.server.services.configuration import Configuration, Template, written
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.once import Answer
from ucc_client.server.services.transactions import Transaction, Transactions
from ucc_client.server.services.trial_mail import TrialMails

_LANGUAGES: tuple[str, ...] = get_args(Language)


class TypedTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """The fields as text; numbers are named by their ids."""

    internal: str = ""
    external: str = ""
    address: str = ""
    language: str = "en"
    subject: str = ""
    body: str = ""


class TemplatePage:
    """Shows the template, what is doubtful about it, and what it will look like."""

    def __init__(
        self,
        frame: Frame,
        *,
        configuration: Configuration,
        directory: Directory,
        renderer: Renderer,
        trials: TrialMails,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self.frame = frame
        self._trials, self._transactions = trials, transactions
        self._configuration, self._directory = configuration, directory
        self._renderer, self._clock = renderer, clock

    def saved(self, visitor: Visitor) -> TypedTemplate:
        """Return the fields as they are; without a template the texts of the reader's language."""
        found = self._configuration.get()
        if not self._configuration.is_saved():
            texts = self._configuration.defaults(visitor.language)
            found = msgspec.structs.replace(
                found,
                language=cast("Language", visitor.language),
                e_mail_subject=texts.e_mail_subject,
                e_mail_body=texts.e_mail_body,
            )
        return TypedTemplate(
            internal=str(found.internal_number_id or ""),
            external=str(found.external_number_id or ""),
            address=found.server_address or "",
            language=found.language,
            subject=found.e_mail_subject,
            body=found.e_mail_body,
        )

    def page(
        self,
        visitor: Visitor,
        typed: TypedTemplate,
        *,
        form: Form | None = None,
        status: int = 200,
        problems: tuple[Said, ...] = (),
        done: str = "",
    ) -> Page:
        """Return the page; `form` is what was sent."""
        _ = self.frame.gettext(visitor)
        internal, external = self._free("INTERNAL"), self._free("EXTERNAL")
        template = _template(typed, internal, external)
        called = (form or Form()).text("reader") == "called"
        facts = sample(template, now=self._clock(), zone=visitor.zone, called=called, _=_)
        subject, text = self._renderer.texts(
            facts, self._clock(), self._renderer.hidden_link(facts)
        )
        said = self._said(visitor, typed)
        return self.frame.show(
            visitor,
            "template.html",
            status,
            typed=typed,
            problems=problems,
            doubts=[one for one in said if not one.is_error],
            faults=[one for one in said if one.is_error],
            internal=[(str(one.id), written(one)) for one in internal],
            external=[(str(one.id), written(one)) for one in external],
            languages=[(one, _named(one, visitor)) for one in _LANGUAGES],
            variables=self._configuration.variables(visitor.language),
            subject=subject,
            text=text,
            reader="called" if called else "dials",
            done=self.frame.done(visitor, done),
        )

    def sent(self, visitor: Visitor, form: Form) -> Response[Any]:
        """Return what follows from the form."""
        typed, action = read_template(form), form.text("action")
        if action == "default":
            texts = self._configuration.defaults(typed.language)
            typed = msgspec.structs.replace(
                typed, subject=texts.e_mail_subject, body=texts.e_mail_body
            )
        if action not in ("save", "test"):
            return self.page(visitor, typed, form=form)
        problems = tuple(one for one in self._said(visitor, typed) if one.is_error)
        if problems:
            return self.page(visitor, typed, form=form, status=422, problems=problems)
        wanted = ConferenceConfiguration(
            language=cast("Language", typed.language),
            e_mail_subject=typed.subject,
            e_mail_body=typed.body,
            server_address=typed.address,
            internal_number_id=_id(typed.internal),
            external_number_id=_id(typed.external),
        )
        try:
            if action == "test":
                self._try(visitor, wanted)
                return self.page(visitor, typed, form=form, done="sent")
            self._configuration.put(visitor.account, None, wanted)
        except RefusalError as refusal:
            return self._refused(visitor, typed, form, refusal)
        return go(places.TEMPLATE, done="template")

    def _try(self, visitor: Visitor, wanted: ConferenceConfiguration) -> None:
        """Send who is signed in an invitation by a template that is not saved."""
        asked = TrialMail(configuration=wanted)

        def act(change: Transaction) -> Answer:
            self._trials.send(change, visitor.account, asked)
            return Answer(status=204)

        self._transactions.run(act)

    def _refused(
        self, visitor: Visitor, typed: TypedTemplate, form: Form, refusal: RefusalError
    ) -> Page:
        _ = self.frame.gettext(visitor)
        text = _("The server refuses this: {why}").format(why=refusal.message)
        if isinstance(refusal, TryLaterError):
            text = _("That is enough test mails for now. Try again later.")
        elif form.text("action") == "test" and not visitor.user.email:
            text = _("Your account has no e-mail address for a test mail to go to.")
        said = (Said(text=text),)
        return self.page(visitor, typed, form=form, status=refusal.status, problems=said)

    def again(self, visitor: Visitor, place: str, form: Form) -> Page | None:
        """Return the form with what was typed; None for other places, and for other people."""
        if place.partition("?")[0] != places.TEMPLATE or not visitor.account.is_administrator:
            return None
        return self.page(visitor, read_template(form), form=form)

    def _free(self, kind: str) -> list[PhoneNumber]:
        return self._directory.numbers(kind, assigned=False)

    def _said(self, visitor: Visitor, typed: TypedTemplate) -> list[Said]:
        _ = self.frame.gettext(visitor)
        found = check_template(
            subject=typed.subject,
            body=typed.body,
            server_address=typed.address,
            numbers_chosen=bool(typed.internal and typed.external),
            placeholders=[one.placeholder for one in self._configuration.get().variables],
        )
        return [said for one in found if (said := said_of(one, _)) is not None]


def read_template(form: Form) -> TypedTemplate:
    """Return what was typed."""
    language = form.text("language")
    return TypedTemplate(
        internal=form.line("internal"),
        external=form.line("external"),
        address=form.line("address"),
        language=language if language in _LANGUAGES else "en",
        subject=form.line("subject"),
        body=form.text("body").strip(),
    )


def template_routes(page: TemplatePage) -> list[HTTPRouteHandler]:
    """Return the handlers of the page."""

    @get(places.ADMIN, sync_to_thread=False, opt={"administrator": True})
    def admin(visitor: NamedDependency[Visitor]) -> Response[Any]:
        return go(places.TEMPLATE)

    @get(places.TEMPLATE, sync_to_thread=True, opt={"administrator": True})
    def template(visitor: NamedDependency[Visitor], done: FromQuery[str] = "") -> Page:
        return page.page(visitor, page.saved(visitor), done=done)

    @post(places.TEMPLATE, status_code=200, sync_to_thread=True, opt={"administrator": True})
    def change(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return page.sent(visitor, form)

    return [admin, template, change]


def _template(
    typed: TypedTemplate, internal: list[PhoneNumber], external: list[PhoneNumber]
) -> Template:
    """Return the template that is typed, with its numbers as one dials them."""
    numbers = {str(one.id): written(one) for one in (*internal, *external)}
    return Template(
        language=cast("Language", typed.language),
        subject=typed.subject,
        body=typed.body,
        server_address=typed.address,
        internal_number=numbers.get(typed.internal, ""),
        external_number=numbers.get(typed.external, ""),
    )


def _id(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _named(language: str, visitor: Visitor) -> str:
    name = Locale.parse(language).get_language_name(visitor.language) or language
    return name[:1].upper() + name[1:]
