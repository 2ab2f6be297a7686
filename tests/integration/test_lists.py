"""Lists as files and the gateway over its socket, with everything that can go wrong."""

from __future__ import annotations

import json
import socket
import threading
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from client.lists import gateway, national
from client.lists import training as training_lists
from client.lists.desk import ListDesk, open_desk
from client.lists.document_key import DocumentKey
from client.lists.gateway import Answer, Found
from client.lists.gateway_server import GatewayServer, decode_question
from client.lists.national import ListKind
from client.trust import training
from client.trust.errors import TrustError
from mrz.checks import Check, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from client.trust.training import TrainingTrust

TODAY = date(2026, 11, 21)
STRANGER = DocumentKey("L898902C3", "P", "UTO")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> TrainingTrust:
    made = training.prepare(tmp_path_factory.mktemp("station"), today=TODAY)
    training_lists.prepare(made, today=TODAY)
    return made


@pytest.fixture
def desk(world: TrainingTrust, tmp_path: Path) -> Iterator[ListDesk]:
    server = training_lists.serve_gateway(tmp_path, lambda: TODAY, lambda: 0.0)
    yield open_desk(world.trust, tmp_path, limit_hours=lambda: 48)
    server.close()


def asked(desk: ListDesk, document: DocumentKey, today: date = TODAY) -> dict[str, Check]:
    told: dict[str, Check] = {}
    lasts = []

    def tell(checks: tuple[Check, ...], last: bool) -> None:
        told.update({check.name: check for check in checks})
        lasts.append(last)

    desk.ask(document, today, threading.Event(), tell)
    assert lasts == [False, True]
    return told


@pytest.mark.parametrize(
    ("document", "name", "code"),
    [
        (training_lists.LISTED_NATIONAL, "lists.national", "lists.national.possible"),
        (training_lists.LISTED_LOST, "lists.documents", "lists.documents.possible"),
        (training_lists.LISTED_NOTICE, "lists.notices", "lists.notices.refer"),
    ],
)
def test_a_listed_document_is_a_possible_record(
    desk: ListDesk, document: DocumentKey, name: str, code: str
) -> None:
    told = asked(desk, document)
    assert (told[name].outcome, told[name].code) == (Outcome.FAILED, code)
    others = [check for check in told.values() if check.name not in {name, "lists.visa"}]
    assert {check.outcome for check in others} == {Outcome.SUCCESSFUL}


def test_nothing_found_in_a_stale_list_is_undetermined(desk: ListDesk) -> None:
    late = TODAY + timedelta(days=3)
    told = asked(desk, STRANGER, late)
    assert told["lists.national"].code == "lists.national.stale"
    assert told["lists.documents"].code == "lists.documents.stale"
    assert told["lists.national"].outcome is Outcome.UNDETERMINED
    listed = asked(desk, training_lists.LISTED_NATIONAL, late)
    assert listed["lists.national"].outcome is Outcome.FAILED
    early = asked(desk, STRANGER, TODAY - timedelta(days=1))
    assert early["lists.national"].code == "lists.national.future"


def test_without_lists_or_courier_nothing_is_claimed(tmp_path: Path) -> None:
    told = asked(open_desk(tmp_path, tmp_path, limit_hours=lambda: 48), STRANGER)
    assert told["lists.national"].code == "lists.national.no_list"
    assert told["lists.documents"].code == "lists.documents.not_checked"
    assert told["lists.visa"].outcome is Outcome.NOT_PERFORMED


def test_nothing_readable_stands_in_a_list(world: TrainingTrust) -> None:
    content = (world.trust / "national.list").read_bytes()
    assert training_lists.LISTED_NATIONAL.number.encode() not in content
    assert len(content) < 40_000


def test_a_changed_list_is_not_used(world: TrainingTrust, tmp_path: Path) -> None:
    content = bytearray((world.trust / "national.list").read_bytes())
    key = (world.trust / "lists.key").read_bytes()
    path = tmp_path / "national.list"

    def code(changed: bytes, key: bytes = key) -> str:
        path.write_bytes(changed)
        with pytest.raises(TrustError) as caught:
            national.open_list(path, world.authority, key)
        return caught.value.code

    assert code(bytes(content), b"another key") == "lists.other_key"
    assert code(bytes(content[:-1])) == "lists.damaged"
    assert code(b"") == "lists.damaged"
    assert code(b"HDLIST1\n\xff\xff\xff\xff") == "lists.damaged"
    content[-1] ^= 1
    assert code(bytes(content)) == "lists.damaged"
    content[-1] ^= 1
    content[40] ^= 1
    assert code(bytes(content)).startswith("trust.")


def test_a_late_gateway_is_not_waited_for(tmp_path: Path) -> None:
    server = training_lists.serve_gateway(tmp_path, lambda: TODAY, lambda: 30.0)
    begun = time.monotonic()
    answer = gateway.ask(STRANGER, tmp_path / "gateway.sock", threading.Event(), seconds=0.3)
    assert answer == gateway.NOT_CHECKED
    assert time.monotonic() - begun < 15, "the gateway's own half minute was waited for"
    cancel = threading.Event()
    cancel.set()
    assert gateway.ask(STRANGER, tmp_path / "gateway.sock", cancel) == gateway.NOT_CHECKED
    server.close()
    assert not (tmp_path / "gateway.sock").exists()


def test_a_question_holds_number_type_and_issuer_and_no_more() -> None:
    question = json.loads(gateway.encode_question(STRANGER))
    assert question == {"number": "L898902C3", "type": "P", "issuer": "UTO"}
    assert decode_question(gateway.encode_question(STRANGER)) == STRANGER
    for wrong in (
        b"",
        b"[]",
        json.dumps(question | {"name": "X"}).encode(),
        json.dumps({"number": "1", "type": "P"}).encode(),
        json.dumps(question | {"number": 7}).encode(),
        json.dumps(question | {"number": "7" * 99}).encode(),
        json.dumps(question | {"issuer": ""}).encode(),
    ):
        assert decode_question(wrong) is None


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}\n",
        b"nonsense\n",
        b'{"documents":"refer","notices":"nothing","dated":""}\n',
        b'{"documents":"nothing","notices":"nothing","dated":"soon"}\n',
        b'{"documents":"nothing","notices":"nothing"}\n',
        b"x" * 100_000,
    ],
)
def test_an_answer_that_does_not_fit_is_not_checked(tmp_path: Path, line: bytes) -> None:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "gateway.sock"))
    listener.listen(1)

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(512)
            try:
                connection.sendall(line)
            except OSError:
                return

    thread = threading.Thread(target=serve)
    thread.start()
    answer = gateway.ask(STRANGER, tmp_path / "gateway.sock", threading.Event(), seconds=20)
    thread.join()
    listener.close()
    assert answer == gateway.NOT_CHECKED


def test_the_socket_is_the_owners_alone_and_survives_rude_callers(tmp_path: Path) -> None:
    server = GatewayServer(tmp_path / "s", lambda _document, _stop: Answer(Found.NOTHING))
    assert (tmp_path / "s").stat().st_mode & 0o077 == 0
    for rude in (b"", b"nonsense\n", b"\xff" * 5000):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(tmp_path / "s"))
            line.sendall(rude)
    answer = gateway.ask(STRANGER, tmp_path / "s", threading.Event())
    assert answer.documents is Found.NOTHING
    server.close()


def test_an_older_list_is_not_taken_back(world: TrainingTrust, tmp_path: Path) -> None:
    folder = tmp_path / "trust"
    other = training.prepare(tmp_path, today=TODAY)
    training_lists.prepare(other, today=TODAY)
    first = (folder / "national.list").read_bytes()
    training_lists.prepare(other, today=TODAY + timedelta(days=1))
    assert open_desk(folder, tmp_path, limit_hours=lambda: 48).troubles == ()
    (folder / "national.list").write_bytes(first)
    opened = open_desk(folder, tmp_path, limit_hours=lambda: 48)
    assert opened.troubles == ("trust.rollback",)
    assert [each.header.kind for each in opened.lists] == [ListKind.NOTICES]
