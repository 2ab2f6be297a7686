"""Sentences for the answers of scanners behind the MOSIP Secure Biometric Interface.

Keys are "finger.sbi." and the service's own code, or a word of ours.
"""

from __future__ import annotations

from client.messages.catalogue import Message

_TECHNICIAN = "Tell the technician the code under F8; go on without the finger."
_AGAIN = "Start the capture again."
_PLACE = "Ask for the fingers, flat and straight, and start the capture again."
_PLUG = "Plug it in; the work continues by itself."
_FEWER = "Choose another set of fingers, or note which are missing."
_ONE_BY_ONE = "Take the fingers one by one."
_SERVICE = "Restart the scanner's service, then start the capture again."

MESSAGES: dict[str, Message] = {
    "finger.sbi.100": Message(
        "The scanner is not registered with its maker's system.", _TECHNICIAN
    ),
    "finger.sbi.101": Message("The scanner saw no finger.", _PLACE),
    "finger.sbi.102": Message("The scanner's service could not use the picture it took.", _AGAIN),
    "finger.sbi.103": Message(
        "The scanner says that somebody has tampered with it.",
        "Take it out of use and tell the technician; go on without the finger.",
    ),
    "finger.sbi.104": Message(
        "The scanner's service does not reach its maker's system.", _TECHNICIAN
    ),
    "finger.sbi.105": Message("The fingers lie turned or upside down.", _PLACE),
    "finger.sbi.106": Message("The scanner's service does not find its scanner.", _PLUG),
    "finger.sbi.107": Message("The scanner's certificate is out of date.", _TECHNICIAN),
    "finger.sbi.108": Message(
        "The scanner's service lacks the certificate that fingers are sealed for.", _TECHNICIAN
    ),
    "finger.sbi.109": Message("The scanner cannot take that number of fingers at once.", _FEWER),
    "finger.sbi.110": Message("The scanner is not ready yet.", "Wait a moment, then start again."),
    "finger.sbi.111": Message(
        "The scanner is busy with another program.", "Close that program, then start again."
    ),
    "finger.sbi.112": Message("The scanner's service refused the request's number.", _AGAIN),
    "finger.sbi.113": Message("The scanner cannot take that number of fingers.", _FEWER),
    "finger.sbi.114": Message("The scanner's service does not take fingers.", _TECHNICIAN),
    "finger.sbi.115": Message(
        "The scanner belongs to another environment than this station.", _TECHNICIAN
    ),
    "finger.sbi.116": Message("The scanner cannot take that number of fingers.", _FEWER),
    "finger.sbi.117": Message("The scanner cannot leave out these fingers.", _ONE_BY_ONE),
    "finger.sbi.118": Message("The scanner cannot leave out these fingers.", _ONE_BY_ONE),
    "finger.sbi.119": Message("The scanner does not know a finger by that name.", _TECHNICIAN),
    "finger.sbi.120": Message("The service named another scanner than the chosen one.", _SERVICE),
    "finger.sbi.121": Message(
        "The scanner is set up for another purpose than this capture.", _TECHNICIAN
    ),
    "finger.sbi.122": Message("The scanner cannot leave out these fingers.", _ONE_BY_ONE),
    "finger.sbi.123": Message("The scanner's service did not understand the request.", _TECHNICIAN),
    "finger.sbi.502": Message("The scanner's service knows no finger scanners.", _TECHNICIAN),
    "finger.sbi.503": Message("The scanner's service could not list its devices.", _SERVICE),
    "finger.sbi.601": Message("The scanner's service could not start the live view.", _SERVICE),
    "finger.sbi.700": Message("The scanner's service broke the capture off.", _AGAIN),
    "finger.sbi.701": Message("No finger came in time.", _PLACE),
    "finger.sbi.703": Message(
        "A capture is under way already.", "Wait for it to end, then start again."
    ),
    "finger.sbi.705": Message("The scanner is no longer there.", _PLUG),
    "finger.sbi.801": Message("No finger came in time.", _PLACE),
    "finger.sbi.803": Message(
        "A capture is under way already.", "Wait for it to end, then start again."
    ),
    "finger.sbi.805": Message("The scanner is no longer there.", _PLUG),
    "finger.sbi.809": Message(
        "The scanner is set up for registration, and was asked for an authentication.", _TECHNICIAN
    ),
    "finger.sbi.999": Message("The scanner's service has a fault that it does not name.", _SERVICE),
    "finger.sbi.silent": Message("The scanner's service does not answer.", _SERVICE),
    "finger.sbi.signature": Message(
        "The scanner's answer is not signed as it should be, and was thrown away.", _TECHNICIAN
    ),
    "finger.sbi.identity": Message(
        "Another scanner answered than the one that was opened; its answer was thrown away.",
        _TECHNICIAN,
    ),
    "finger.sbi.untrusted": Message(
        "No authority that this station believes vouches for the scanner.", _TECHNICIAN
    ),
    "finger.sbi.encrypted": Message(
        "The scanner seals its fingers for a key that this station does not hold.",
        "Use the scanner's registration service, or go on without the finger.",
    ),
    "finger.sbi.chain": Message(
        "The scanner's answers do not follow one another, and were thrown away.", _AGAIN
    ),
    "finger.sbi.answer": Message("The scanner answered something that was not asked.", _AGAIN),
    "finger.sbi.format": Message(
        "The scanner's service answered in a way that this program does not know.", _TECHNICIAN
    ),
    "finger.sbi.record": Message("The scanner's picture cannot be read.", _AGAIN),
}
