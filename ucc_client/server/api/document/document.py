"""The OpenAPI 3.1 document of this server, made from its handlers and the contract's types.

The framework writes what signatures and types say. What they cannot say is laid over it here:
limits, headers, extensions and their marks, links, examples, and that answers leave out what
is not known where requests may say null.
"""

from __future__ import annotations

from typing import Any

from litestar import Litestar, Router
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme

from ucc_client import __version__
from ucc_client.contract.extensions import Extension, Extensions, announcement
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server import limits
from ucc_client.server.api.document.field_facts import MARK
from ucc_client.server.api.document.operations import OF_EXTENSIONS, OPERATIONS, TOKEN_SCHEME
from ucc_client.server.api.document.parameters import header_parameters, parameter
from ucc_client.server.api.document.response_headers import answer_headers
from ucc_client.server.api.document.schemas import finish_schemas

Json = dict[str, Any]

_METHODS = ("get", "post", "put", "delete")


def openapi_document(rest: Router, extensions: Extensions) -> Json:
    """Return the document of the paths of `rest`, for a server with these extensions."""
    raw = Litestar([rest], openapi_config=_config()).openapi_schema.to_schema()
    paths: Json = {}
    for path, methods in raw["paths"].items():
        told = _path(path)
        paths[told] = {
            method: _operation(methods[method], extensions)
            for method in _METHODS
            if method in methods
        }
    document = {
        **raw,
        "servers": [{"url": "/rest"}],
        "paths": paths,
        "x-ucc-extensions": announcement(extensions),
    }
    finish_schemas(document, extensions)
    return document


def _config() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="ucc-server",
        version=__version__,
        description=_DESCRIPTION,
        components=Components(
            security_schemes={
                TOKEN_SCHEME: SecurityScheme(
                    type="apiKey",
                    name=TOKEN_HEADER,
                    security_scheme_in="header",
                    description="The token of `POST /login`, valid for four hours.",
                )
            }
        ),
    )


def _path(path: str) -> str:
    """Return a path below `/rest` with the contract's names for its parameters."""
    names = {
        "{user_id}": "{userId}",
        "{conference_id}": "{conferenceId}",
        "{number_id}": "{phoneNumberId}",
        "{contact_id}": "{contactId}",
    }
    told = path.removeprefix("/rest")
    for name, wire in names.items():
        told = told.replace(name, wire)
    return told


def _operation(raw: Json, extensions: Extensions) -> Json:
    told = OPERATIONS[raw["operationId"]]
    operation = {**raw}
    operation["parameters"] = [
        *(parameter(raw["operationId"], one) for one in raw.get("parameters", ())),
        *header_parameters(told.sends, extensions),
    ]
    operation["responses"] = {
        status: _response(int(status), answer, raw["operationId"], extensions)
        for status, answer in sorted(raw["responses"].items())
        if OF_EXTENSIONS.get(int(status)) in (None, *extensions)
    }
    if told.extension is not None:
        operation[MARK] = told.extension.value
        operation["description"] = _marked(told.description, told.extension)
    return operation


def _response(status: int, raw: Json, operation_id: str, extensions: Extensions) -> Json:
    told = OPERATIONS[operation_id]
    answer = {**raw, "headers": answer_headers(status, told, extensions)}
    if status in OF_EXTENSIONS:
        answer[MARK] = OF_EXTENSIONS[status].value
        answer["description"] = _marked(raw["description"], OF_EXTENSIONS[status])
    if status == told.status and told.links:
        answer["links"] = {
            target: {"operationId": target, "parameters": parameters}
            for target, parameters in told.links.items()
            if OPERATIONS[target].extension in (None, *extensions)
        }
    return answer


def _marked(text: str, extension: Extension) -> str:
    return f"{text} An extension (`{extension.value}`), not in the vendor's description.".strip()


_DESCRIPTION = f"""\
The conference server of UCC Client. It answers as a STARFACE (6.7 or newer) does in the part of \
its REST interface that is needed for conferences; what has the key `{MARK}` is additional, and \
announced in the header `X-UCC-Extensions` of every answer.

Every refusal has a body with a `code` for programs and a `message` for people. A method that a \
path does not have is 405, with `Allow`.

Limits: a body has at most {limits.BODY_BYTES} bytes, a sign-in {limits.SIGN_IN_BODY_BYTES}; a \
conference has at most {limits.PARTICIPANTS} participants; a page has at most \
{limits.PAGE_SIZE} lines; a user may make {limits.REQUESTS_PER_SECOND} requests in a second unless \
the administrator says otherwise, and never fewer than {limits.FEWEST_REQUESTS_PER_SECOND} \
(each process counts for itself). Beyond them: 413, 400, or 429 with `Retry-After`."""
