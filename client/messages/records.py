"""Sentences about records, the outbox and the courier."""

from __future__ import annotations

from client.messages.catalogue import Message
from client.messages.upstream import MESSAGES as ANSWERS

_NOTHING_LOST = "Nothing is lost: the records wait, sealed, and are tried again."

MESSAGES: dict[str, Message] = {
    "records.no_register": Message(
        "This station has no signed purpose register, so no record can leave.",
        "The technician imports it with 'halfdoor trust import'.",
    ),
    "records.refused": Message(
        "The record holds something that may not leave; it was not written.",
        "Call the technician before the next traveller.",
    ),
    "records.disk_full": Message(
        "The disk of this station is full.",
        "Free space: until then every decision stands, but none is recorded.",
    ),
    "records.store_busy": Message(
        "Another program holds this station's file.", "Close the other program and try again."
    ),
    "records.store_broken": Message(
        "This station's file is no longer whole.",
        "Stop using this station; 'halfdoor outbox export' saves what can still be read.",
    ),
    "records.store_closed": Message(
        "This station's file cannot be opened.", "Check the permissions of the station's folder."
    ),
    "records.store_newer": Message(
        "This station's file was written by a newer Halfdoor.", "Update this station."
    ),
    "records.purpose_lapsed": Message(
        "The law's entry for this purpose has lapsed in the purpose register: no record left.",
        "The decision stands; ask for a new signed register.",
    ),
    "records.register_form": Message(
        "The purpose register is not written as a register.", "Ask the State for a correct one."
    ),
    "records.register_twice": Message(
        "The purpose register names a field twice for one purpose.",
        "Ask the State for a correct one.",
    ),
    "records.register_field": Message(
        "The purpose register names a field that no record can have.",
        "Ask the State for a correct one.",
    ),
    "records.day_destroyed": Message(
        "The key of that day was destroyed at the day's end, as it should be.",
        "Sizes, hashes and receipts remain.",
    ),
    "records.key_unknown": Message(
        "The receipt is signed with a key that this station does not know.",
        "Ask the State for its present receipt key.",
    ),
    "records.key_file": Message(
        "A key file of this station cannot be read.", "Put the station's keys in place again."
    ),
    "records.signature_wrong": Message(
        "The receipt's signature does not hold.", "Ask the State's operator; the records wait."
    ),
    "records.signature_kind": Message(
        "The answer is signed, but it is no receipt.", "Ask the State's operator; the records wait."
    ),
    "records.signature_form": Message(
        "The receipt is not written as a receipt.", "Ask the State's operator; the records wait."
    ),
    "records.receipt_form": Message(
        "The receipt is not written as a receipt.", "Ask the State's operator; the records wait."
    ),
    "records.receipt_bytes": Message(
        "The State confirms other bytes than this station sent.",
        "Tell the State's operator and the technician; the record waits.",
    ),
    "records.receipt_head": Message(
        "The State's receipt tells another number or log head than this station's.",
        "Tell the auditor: the log of one side was changed. The record waits.",
    ),
    "records.number_missing": Message(
        "A number is missing in this station's series of records.",
        "Tell the auditor; the State sees the same gap.",
    ),
    "records.log_broken": Message(
        "The entries of this station's log no longer give its head.",
        "Tell the auditor: an entry was changed or the disk is failing.",
    ),
    "records.seal_rotten": Message(
        "A waiting record's sealed bytes changed on the disk.",
        "'halfdoor outbox repair' seals it again while the day's key stands.",
    ),
    "records.entry_rotten": Message(
        "An entry of the ledger changed on the disk.", "Replace the disk; the sent record is whole."
    ),
    "records.receipt_script": Message(
        "The receipt printer's font has no letters of this language.",
        "Print the receipt from the window.",
    ),
    "records.envelope_form": Message(
        "The State found something else than a sealed record.", "Tell the State's operator."
    ),
    "records.suite_unknown": Message(
        "The seal uses an algorithm that this version does not know.", "Update both sides."
    ),
    "records.seal_key": Message(
        "The record is sealed to another key than the State's present one.",
        "Ask the State for its present key; keep the old one there until the queue is empty.",
    ),
    "records.seal_broken": Message(
        "The State cannot open the seal: the bytes changed.", "Run 'halfdoor outbox repair'."
    ),
    "courier.not_configured": Message(
        "This station has no courier.toml.", "Write it as docs/topology.md shows."
    ),
    "courier.config_unreadable": Message(
        "The file courier.toml cannot be read ({detail}).", "Correct it as docs/topology.md shows."
    ),
    "courier.config_keys": Message(
        "The file courier.toml has unknown or missing keys: {detail}.",
        "Correct it as docs/topology.md shows.",
    ),
    "courier.config_value": Message(
        "A value in courier.toml is out of its range ({detail}).",
        "Correct it as docs/topology.md shows.",
    ),
    "courier.config_url": Message(
        "The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.",
        "Correct the url.",
    ),
    "courier.tls_files": Message(
        "The certificate, key or CA file of courier.toml cannot be used.",
        "Check that the three files are there and belong together.",
    ),
    "courier.renew": Message(
        "This station's certificate ends in {detail} days.",
        "Ask for a new one: 'halfdoor courier --request FILE'.",
    ),
    "courier.certificate_form": Message(
        "The file {place} holds no certificate.", "Take the file that the CA gave (PEM)."
    ),
    "courier.certificate_other": Message(
        "The certificate in {place} is not this CA's answer to this station's last request.",
        "Ask again: 'halfdoor courier --request FILE'.",
    ),
    "courier.no_service_manager": Message(
        "No service manager of Windows started this program ({detail}).",
        "Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.",
    ),
    "courier.no_est": Message(
        "The file courier.toml names no CA that signs over the network.",
        "Add est = \"https://...\", or use 'halfdoor courier --request FILE'.",
    ),
    "courier.no_secret": Message(
        "The State's enrolment secret is not in {detail}.",
        "Put it there, or use 'halfdoor courier --request FILE'.",
    ),
    "courier.est_refused": Message(
        "The State's CA does not sign this station's request (HTTP {detail}).",
        "Tell the State's operator. The present certificate holds until its end.",
    ),
    "courier.est_waits": Message(
        "The State's CA keeps this station's request until a person approves it.",
        "Nothing to do: asked again by itself.",
    ),
    "courier.est_answer": Message(
        "The State's CA answered with something else than a certificate.",
        "Tell the State's operator. The present certificate holds until its end.",
    ),
    "courier.refused": Message(
        "The upstream's machine answers, but nothing listens at {place}.",
        f"Start the upstream or correct the url. {_NOTHING_LOST}",
    ),
    "courier.name_unknown": Message(
        "The upstream's name cannot be found: {place}.",
        f"Check the network cable, or the url in courier.toml. {_NOTHING_LOST}",
    ),
    "courier.timeout": Message(
        "The upstream at {place} does not answer in time.", f"Check the network. {_NOTHING_LOST}"
    ),
    "courier.interrupted": Message(
        "The connection to {place} was cut.", f"Check the network. {_NOTHING_LOST}"
    ),
    "courier.tls_refused": Message(
        "The upstream at {place} and this station do not accept each other's TLS 1.3.",
        f"Check that this station's certificate is still valid there. {_NOTHING_LOST}",
    ),
    "courier.server_expired": Message(
        "The upstream's certificate has expired by this station's clock.",
        f"Compare this station's clock first; then tell the State's operator. {_NOTHING_LOST}",
    ),
    "courier.server_not_yet": Message(
        "The upstream's certificate begins in the future by this station's clock.",
        f"Set this station's clock. {_NOTHING_LOST}",
    ),
    "courier.clock_behind": Message(
        "This station's clock stands at least {detail} behind: its certificate has not begun.",
        f"Set this station's clock. {_NOTHING_LOST}",
    ),
    "courier.own_expired": Message(
        "This station's certificate ended on {detail} by its clock.",
        "Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'."
        f" {_NOTHING_LOST}",
    ),
    "courier.proxy_away": Message(
        "The proxy {detail} does not answer.",
        f"Check the network, or the proxy in courier.toml. {_NOTHING_LOST}",
    ),
    "courier.proxy_refused": Message(
        "The proxy does not let this station through ({detail}).",
        f"Tell whoever runs the proxy. {_NOTHING_LOST}",
    ),
    "courier.clock": Message(
        "This station's clock and the upstream's differ by {detail}.", "Set this station's clock."
    ),
    "courier.server_name": Message(
        "What answers at {place} shows a certificate for another name.",
        f"Correct the url, or tell the technician. {_NOTHING_LOST}",
    ),
    "courier.server_unknown": Message(
        "What answers at {place} is not vouched for by this State's CA.",
        f"Nothing was sent to it. Tell the technician. {_NOTHING_LOST}",
    ),
    "courier.nats_missing": Message(
        "This station delivers through a NATS hub, and the NATS client is not installed.",
        "Install it: pip install 'halfdoor[nats]'.",
    ),
    "courier.hub_silent": Message(
        "The hub at {place} took the records, and no receipt of the State came back in time.",
        f"Tell the State's operator if it lasts. {_NOTHING_LOST}",
    ),
    "courier.hub_refused": Message(
        "The hub at {place} does not take records now ({detail}).",
        f"Tell the State's operator if it lasts. {_NOTHING_LOST}",
    ),
    "courier.busy": Message(
        "The upstream is busy and asks to wait.", "Nothing to do: tried again by itself."
    ),
    "courier.status": Message(
        "The upstream answers with HTTP status {detail}.",
        f"Tell the State's operator. {_NOTHING_LOST}",
    ),
    "courier.answer_form": Message(
        "What answers at {place} does not speak as a Halfdoor upstream.",
        f"Correct the url. {_NOTHING_LOST}",
    ),
    "courier.no_receipts": Message(
        "The upstream gave no receipts.", f"Tell the State's operator. {_NOTHING_LOST}"
    ),
    "courier.bundle_target": Message(
        "The bundle cannot be written to {place} ({detail}).", "Check the stick and its space."
    ),
    "courier.bundle_other": Message(
        "{place} is another file, and stays as it is.",
        "Write the bundle under a name that is free.",
    ),
    "courier.bundle_source": Message(
        "The file {place} cannot be read ({detail}).", "Check the stick and the name."
    ),
    "courier.bundle_form": Message(
        "The file {place} is not an answer of an upstream.",
        "Take the file that the upstream wrote with --answer.",
    ),
}


def sentence(code: str, **detail: str) -> str:
    """Return the English sentence and next step of a code, for a terminal."""
    message = MESSAGES.get(code) or ANSWERS.get(code)
    if message is None:
        return f"The other side answers '{code}'. Tell the State's operator; the records wait."
    return f"{message.sentence} {message.next_step}".strip().format_map({"detail": "", **detail})
