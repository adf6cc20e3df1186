"""Registers applicants with a generated client, pages through all of them, and shows what a refusal looks like."""

import os
from collections.abc import Iterator
from uuid import uuid4

from homeward_client import AuthenticatedClient
from homeward_client.api.persons import person_list, person_register
from homeward_client.models import Person, PersonPage, Problem, Receipt, RegisterPerson, Sex

client = AuthenticatedClient(base_url=os.environ["HOMEWARD_URL"], token=os.environ["HOMEWARD_TOKEN"])


def register(name: str, key: str) -> Receipt | Problem | None:
    body = RegisterPerson(
        native_name="王小明", family_name=name, birth_date="1990-05-17", sex=Sex.M, nationality="CN", languages=["zh"]
    )
    return person_register.sync(client=client, body=body, idempotency_key=key)


def everybody() -> Iterator[Person]:
    page = person_list.sync(client=client, limit=2)
    while isinstance(page, PersonPage) and page.next_:
        yield from page.items
        page = person_list.sync(client=client, limit=2, cursor=page.next_)
    assert isinstance(page, PersonPage), page
    yield from page.items


keys = {name: str(uuid4()) for name in ("WANG", "LI", "ZHANG", "LIU", "CHEN")}
receipts = [register(name, key) for name, key in keys.items()]
again = [register(name, key) for name, key in keys.items()]  # As after a lost answer: nobody is made twice.
made = {receipt.id for receipt in receipts if isinstance(receipt, Receipt)}
listed = {person.id for person in everybody()}
assert receipts == again and len(made) == len(keys) and made <= listed, (receipts, again, listed)
print(f"{len(made)} registered, {len(listed)} listed")
refusal = register("王", str(uuid4()))
assert isinstance(refusal, Problem) and refusal.errors, refusal
print(f"{refusal.status} {refusal.title}: {[f'{fault.pointer} {fault.detail}' for fault in refusal.errors]}")
