"""Address book, numbers, phones, rights and accounts, as employee and as administrator."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.running_server import Api
from ucc_client.contract.directory import ContactList, people_of


@pytest.fixture(params=["employee", "administrator"])
def api(request: pytest.FixtureRequest, anna: Api, admin: Api) -> Api:
    return anna if request.param == "employee" else admin


def _get(api: Api, path: str, **query: Any) -> Any:
    answer = api.call("GET", path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def _names(page: dict[str, Any]) -> list[str]:
    return [contact["summaryValues"][1] for contact in page["contacts"]]


def test_the_demo_book_has_about_sixty_people_here_and_abroad(api: Api) -> None:
    book = _get(api, "/contacts", pagesize=1000)
    numbers = [n for c in book["contacts"] for n in c["phoneNumberValues"] if n]
    assert 55 <= len(book["contacts"]) <= 65
    assert {n[:3] for n in numbers} >= {"+49", "+44", "+33", "+46", "+61", "+1 "}
    assert len(set(numbers)) == len(numbers)


def test_the_values_of_a_page_are_read_through_its_scheme(api: Api) -> None:
    answer = api.call("GET", "/contacts", params={"searchTerms": "walsh"})
    page = msgspec.json.decode(answer.content, type=ContactList)
    scheme = page.scheme()
    assert scheme is not None
    (contact,) = page.contacts
    (person,) = people_of(contact, scheme)
    assert (person.name, person.email) == ("Katie Walsh", "katie.walsh@inkwell.example")
    assert person.number.startswith("+44 20 7946")


def test_the_book_is_paged(api: Api) -> None:
    whole = _get(api, "/contacts", pagesize=1000)["contacts"]
    assert len(_get(api, "/contacts")["contacts"]) == 20
    pages = [_get(api, "/contacts", page=n, pagesize=25) for n in range(4)]
    assert [c for page in pages for c in page["contacts"]] == whole
    assert pages[3]["contacts"] == []
    assert pages[1]["metadata"] == {
        "page": 1,
        "pagesize": 25,
        "sort": "surname",
        "sortdirection": "ASC",
        "totalPages": 3,
    }


def test_umlauts_sort_beside_their_letters_and_are_found_without_them(api: Api) -> None:
    names = _names(_get(api, "/contacts", pagesize=1000))
    assert names.index("Öberg") < names.index("Papadopoulos")
    assert names.index("Änderson") < names.index("Bachmaier")
    assert "Öztürk" in _names(_get(api, "/contacts", searchTerms="OZTURK"))
    assert "Öztürk" in _names(_get(api, "/contacts", searchTerms="öztürk kanzlei"))
    assert _names(_get(api, "/contacts", searchTerms="öztürk hafenbuch")) == []


def test_a_number_is_found_however_it_is_spaced(api: Api) -> None:
    assert _names(_get(api, "/contacts", searchTerms="+498999998110")) == ["Aumüller"]


def test_the_book_is_sorted_as_asked(api: Api) -> None:
    there = _get(api, "/contacts", pagesize=1000, sort="company")["contacts"]
    back = _get(api, "/contacts", pagesize=1000, sort="COMPANY", sortdirection="DESC")["contacts"]
    assert back == there[::-1]
    assert there[0]["summaryValues"][2] == "Bokhuset"


@pytest.mark.parametrize(
    "query",
    [{"sort": "shoe size"}, {"sortdirection": "UP"}, {"page": -1}, {"pagesize": 0}],
)
def test_a_page_that_cannot_be_is_400(api: Api, query: dict[str, Any]) -> None:
    assert api.call("GET", "/contacts", params=query).status_code == 400
    assert api.call("GET", "/contacts/tags", params=query).status_code == 400


def test_tags_choose_contacts_by_name_or_id(api: Api) -> None:
    tags = {tag["name"]: tag["id"] for tag in _get(api, "/contacts/tags")}
    assert len(tags) >= 5
    printers = _names(_get(api, "/contacts", tags="Druckereien"))
    assert set(printers) == {"Schmitz", "Faßbender", "Nießen", "Pütz"}
    assert _names(_get(api, "/contacts", tags=tags["Druckereien"])) == printers
    both = _names(_get(api, "/contacts", tags="Druckereien,Beratung", pagesize=1000))
    assert set(both) > set(printers)
    assert _names(_get(api, "/contacts", tags="Nobody")) == []


def test_one_contact_has_all_its_values_with_names(api: Api) -> None:
    found = _get(api, "/contacts", searchTerms="schmitz")["contacts"][0]
    contact = _get(api, f"/contacts/{found['id']}")
    values = {
        a["displayKey"]: a["value"] for block in contact["blocks"] for a in block["attributes"]
    }
    assert values["SURNAME"] == "Schmitz"
    assert values["CITY"] == "Köln"
    assert {tag["name"] for tag in contact["tags"]} == {"Druckereien", "Lieferanten"}
    for unknown in ("987654", "abc", str(2**70), "٣"):
        assert api.call("GET", f"/contacts/{unknown}").status_code == 404


def test_the_scheme_speaks_the_readers_language(api: Api) -> None:
    def labels(lang: str) -> list[str]:
        block = _get(api, "/contacts/scheme", lang=lang)["summaryBlock"]
        return [attribute["i18nDisplayName"] for attribute in block["attributes"]]

    assert labels("de-DE") == ["Vorname", "Nachname", "Firma", "E-Mail"]
    assert labels("xx") == labels("en") == ["First name", "Surname", "Company", "E-mail"]


def test_only_administrators_look_on_behalf_of_others(anna: Api, admin: Api) -> None:
    for path in ("/contacts", "/contacts/tags"):
        other = {"userId": str(admin.user_id)}
        assert anna.call("GET", path, params=other).status_code == 403
        assert _get(anna, path, userId=str(anna.user_id)) == _get(
            admin, path, userId=str(anna.user_id)
        )


def test_free_numbers_are_those_of_the_block_that_nobody_has(api: Api) -> None:
    everything = _get(api, "/phonenumbers")
    free = _get(api, "/phonenumbers", assigned="false")
    taken = _get(api, "/phonenumbers", assigned="true")
    assert free
    assert taken
    assert sorted(n["id"] for n in (*free, *taken)) == [n["id"] for n in everything]
    assert not any("assignedUserAccountId" in number for number in free)
    assert all("assignedUserAccountId" in number for number in taken)
    inside = _get(api, "/phonenumbers", type="INTERNAL", assigned="false")
    assert {n["type"] for n in inside} == {"INTERNAL"}
    assert _get(api, f"/phonenumbers/{inside[0]['id']}") == inside[0]
    assert _get(api, "/phonenumbers", type="FXO") == []
    assert api.call("GET", "/phonenumbers", params={"type": "ODD"}).status_code == 400
    assert api.call("GET", "/phonenumbers", params={"assigned": "often"}).status_code == 400
    for unknown in (987_654, 0, 2**70):
        assert api.call("GET", f"/phonenumbers/{unknown}").status_code == 404


def test_a_free_number_of_each_kind_can_become_the_conferences_number(admin: Api) -> None:
    before = _get(admin, "/conferenceConfiguration")
    chosen = {
        field: _get(admin, "/phonenumbers", type=kind, assigned="false")[-1]["id"]
        for field, kind in (("internalNumberId", "INTERNAL"), ("externalNumberId", "EXTERNAL"))
    }
    for template in ({**before, **chosen}, before):
        answer = admin.call("PUT", "/conferenceConfiguration", json=template)
        assert answer.status_code == 200, answer.text


def test_everybody_reads_the_own_rights_only(anna: Api, admin: Api) -> None:
    every = {right["permission"] for right in _get(anna, "/permissions")}
    own = {right["permission"] for right in _get(anna, f"/permissions/users/{anna.user_id}")}
    all_of_them = {
        right["permission"] for right in _get(admin, f"/permissions/users/{admin.user_id}")
    }
    assert own < all_of_them == every
    assert all_of_them - own == {"ADMINISTRATOR"}
    for one, other in ((anna, admin), (admin, anna)):
        path = f"/permissions/users/{other.user_id}"
        assert one.call("GET", path).status_code == 404


def test_the_accounts_are_the_users(api: Api) -> None:
    accounts = {a["accountId"]: a for a in _get(api, "/accounts")}
    people = _get(api, "/users")
    assert set(accounts) == {user["id"] for user in people}
    for user in people:
        account = accounts[user["id"]]
        assert (account["firstname"], account["lastname"]) == (
            user["firstName"],
            user["familyName"],
        )
        assert account["type"] == "USER"


def test_everybody_reads_the_own_phones_only(anna: Api, ben: Api, admin: Api) -> None:
    phones = _get(anna, f"/users/{anna.user_id}/phoneconfig/phones")
    assert [phone["active"] for phone in phones] == [True, False]
    assert {phone["userId"] for phone in phones} == {anna.user_id}
    own = _get(admin, f"/users/{admin.user_id}/phoneconfig/phones")
    assert [phone["phoneName"] for phone in own] == ["Softphone"]
    for other in (ben, admin):
        path = f"/users/{anna.user_id}/phoneconfig/phones"
        assert other.call("GET", path).status_code == 404
