"""Sentences about what the State answers to a delivery."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "upstream.key_class": Message(
        "The upstream refuses this station's class of key (training or production).",
        "Training records go to a training upstream only.",
    ),
    "upstream.station_unknown": Message(
        "The State does not know this station's signing key, or knows it no longer.",
        "Ask the State's operator to register the station; the records wait.",
    ),
    "upstream.signature": Message(
        "The State finds that a record's signature does not hold.",
        "Tell the auditor; the record waits.",
    ),
    "upstream.simulated": Message(
        "The upstream refuses a record made with a simulated device.",
        "Unplug simulated devices from a production station.",
    ),
    "upstream.other_bytes": Message(
        "The upstream already holds other bytes under this record's number.",
        "Tell the auditor; the record waits.",
    ),
    "upstream.place_taken": Message(
        "The upstream already holds another record at this place of the station's log.",
        "If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.",
    ),
    "upstream.gap": Message(
        "The upstream misses earlier records of this station and waits for them.",
        "Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.",
    ),
    "upstream.log_differs": Message(
        "The upstream's copy of this station's log does not lead to this record's head.",
        "Tell the auditor: the log of one side was changed. The record waits.",
    ),
    "upstream.begins_late": Message(
        "The upstream does not know the records that this station sent before, and waits.",
        "'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.",
    ),
    "upstream.new_series": Message(
        "The upstream knows this station from before and waits for a word on why it begins anew.",
        "After a new disk: 'halfdoor outbox explain --because disk-lost'.",
    ),
    "upstream.form": Message(
        "The State does not understand the delivery.", "Update this station or the upstream."
    ),
    "upstream.too_much": Message(
        "The delivery is larger than the State takes.", "Set a smaller batch in courier.toml."
    ),
    "upstream.busy": Message(
        "The State serves other stations now.", "Nothing to do: tried again by itself."
    ),
    "upstream.store": Message(
        "The State's database does not answer now.", "Nothing to do: tried again by itself."
    ),
    "upstream.other_id": Message(
        "The upstream found another number inside the seal than outside.", "Tell the auditor."
    ),
}
