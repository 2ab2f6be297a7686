"""What a person reads when a device cannot do its work; keys are devices.errors.Fault's values.

"{device}" is the label that the person knows the device by.
"""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "device.absent": Message(
        "Nothing answers on {device}.",
        "Lay the document on the reader and keep it still.",
    ),
    "device.unplugged": Message(
        "{device} was unplugged.",
        "Plug it in: the work continues by itself.",
    ),
    "device.busy": Message(
        "Another program is using {device}.",
        "Close that program; Halfdoor tries again at once.",
    ),
    "device.permission": Message(
        "This account may not use {device}.",
        "Ask the technician: halfdoor doctor shows the rule that is missing.",
    ),
    "device.service": Message(
        "The reader service of this station is not running.",
        "Ask the technician to start it: halfdoor doctor shows the command.",
    ),
    "device.protocol": Message(
        "{device} answered in a way that this program does not know.",
        "Unplug it, plug it in again, and start once more.",
    ),
    "device.timeout": Message(
        "{device} did not answer in time.",
        "Start once more; if it stays silent, unplug it and plug it in again.",
    ),
    "device.unsupported": Message(
        "{device} cannot be used by this program.",
        "Ask the technician: halfdoor devices gives the reason.",
    ),
    "device.chip_lifted": Message(
        "Reading stopped at {percent} %: the document moved.",
        "Put it back: reading resumes.",
    ),
    "device.camera_unplugged": Message(
        "The camera was unplugged at {time}.",
        "Plug it in: continues by itself.",
    ),
}
