"""Somebody with a browser, as far as HTTP goes: keeps cookies, fills forms in as they are."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Any

import requests

from tests.running_server import Answering

Fields = list[tuple[str, str]]


class Form:
    """A form of a page: where it goes, and what a browser would send without a change."""

    def __init__(self, action: str, method: str, identity: str) -> None:
        self.action, self.method, self.identity = action, method, identity
        self.fields: Fields = []
        self.buttons: Fields = []

    def filled(self, **changes: str | None) -> Fields:
        """Return the fields with some of them changed; None leaves one out."""
        kept = [(name, value) for name, value in self.fields if name not in changes]
        return [*kept, *((name, value) for name, value in changes.items() if value is not None)]


class Forms(HTMLParser):
    """Reads the forms of a page, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self._form: Form | None = None
        self._select = ""
        self._textarea: str | None = None
        self._silent = 0
        self.feed(html)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.attributes |= set(values)
        if tag == "form":
            self._form = Form(
                values.get("action", ""), values.get("method", "get"), values.get("id", "")
            )
            self.forms.append(self._form)
        form = self._form
        if form is None:
            return
        name = values.get("name", "")
        if tag == "input" and name:
            chosen = values.get("type") not in ("checkbox", "radio") or "checked" in values
            if chosen:
                form.fields.append((name, values.get("value", "on")))
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in values:
            form.fields.append((self._select, values.get("value", "")))
        elif tag == "textarea":
            self._textarea = ""
            form.fields.append((name, ""))
        elif tag == "button" and name:
            form.buttons.append((name, values.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._form is not None:
            name, _ = self._form.fields.pop()
            self._form.fields.append((name, (self._textarea or "").removeprefix("\n")))
            self._textarea = None

    def handle_data(self, data: str) -> None:
        if self._textarea is not None:
            self._textarea += data
        self.words.append(data)

    def form(self, action: str) -> Form:
        """Return the form that goes to an address."""
        return next(one for one in self.forms if one.action.partition("?")[0] == action)


class Person:
    """One browser session; `user` is one of the demo's, None for somebody who is not signed in."""

    def __init__(self, server: Answering, user: dict[str, Any] | None = None, language: str = "en"):
        self._url = server.url
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers["Accept-Language"] = language
        if user is not None:
            answer = self.sign_in(user["login"], user["password"])
            assert answer.status_code == 303, answer.text

    def get(self, path: str, **options: Any) -> requests.Response:
        """Load a page; redirects are not followed."""
        return self.session.get(self._url + path, timeout=10, allow_redirects=False, **options)

    def post(
        self, path: str, fields: Iterable[tuple[str, str]], **options: Any
    ) -> requests.Response:
        """Send a form; redirects are not followed."""
        return self.session.post(
            self._url + path, data=list(fields), timeout=10, allow_redirects=False, **options
        )

    def form(self, path: str, action: str = "") -> Form:
        """Load a page and return the form on it that goes to `action`, else to the page itself."""
        answer = self.get(path)
        assert answer.status_code == 200, answer.text
        return Forms(answer.text).form(action or path.partition("?")[0])

    def send(self, path: str, *, action: str = "", **changes: str | None) -> requests.Response:
        """Load a page, change some fields of its form, and send it."""
        form = self.form(path, action)
        return self.post(form.action, form.filled(**changes))

    def sign_in(self, login: str, password: str, page: str = "/sign-in") -> requests.Response:
        """Fill in the sign-in form."""
        return self.send(page, action="/sign-in", login=login, password=password)

    def close(self) -> None:
        """Close the connections."""
        self.session.close()
