<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Admit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admit with a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{check}: please look at this yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {required} checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every required check was done and is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CAN</name>
        <message>
            <source>Card Access Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six digits, usually on the front, below the portrait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six digits, then Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter: read the chip with this number.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) left</source>
            <translation>
                <numerusform>%Ln digit left</numerusform>
                <numerusform>%Ln digits left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>You compare first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document present and complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zone readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zone consistent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infrared ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ultraviolet paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a specimen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chip answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access to the chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strongest access used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data unaltered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a copied chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known defects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed zone and chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer and certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page portrait and chip portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visa or seal and passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A live person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age of the portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A live finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost and stolen documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visa or expected passenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age of the trust list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age of the lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age of the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program unaltered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{check}: {outcome}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare by eye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at ears, nose, chin and marks before the whole face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot tell</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Will leave: 1 record, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held in memory only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing will leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason of the decision, key {key}. At most three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide with key {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time until all is wiped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is wiped in {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Admitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred to second line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admitted with a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Egress</name>
        <message>
            <source>What leaves this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The exact bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record as it leaves, character for character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never leaves: names, dates of birth, document numbers, the zone, portraits, fingers, templates, scores, exact times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record, {size}, is sealed in the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each field, and why it leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning, law, recipient and last day; up and down scroll.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of that day is destroyed; nobody can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you decide now, this record leaves: {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leaves before a person decides about a traveller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This State's law lets the fields in amber leave until the day that is named. Never leaves: portraits, fingers, templates, scores, exact times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{law} · for {recipient} · lapses {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The walls were never tried here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records today: {records}; confirmed: {confirmed}; {size} kB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying to reach the network…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried {moment}: this program reaches no network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried {moment}: the wall is not whole. Lock this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down choose a record; its bytes stand below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left this machine today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record {number} · {size} sealed · waits in the outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record {number} · {size} sealed · left, with a signed receipt</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Finger</name>
        <message>
            <source>Live print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attack detection: not performed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be given now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finger}: try {attempt} of {most}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fingers</name>
        <message>
            <source>Right thumb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right index finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right middle finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right ring finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right little finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left thumb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left index finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left middle finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left ring finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left little finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger on the card</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>First start</name>
        <message>
            <source>Welcome to this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These devices were found. Plug in what is missing: it appears by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, palette and size: lock with Ctrl+L, then Station settings. Every key that does something stands at the foot of the window. Space begins.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Printed page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page and chip agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrolls with the arrows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys that do something now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This check is as it should be.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>compare with the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expires</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this record or today's ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>traveller's language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>portraits or steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare by eye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next traveller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key {key}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Page reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chip reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lamps</name>
        <message>
            <source>working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A lamp in front of the traveller helps; a window behind the traveller makes it worse. No dark picture ever speaks against a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admitting is armed one second after the advice reached the screen, so that no habit of the hand runs ahead of the eye. Referring and stopping are never delayed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between the two calibrated thresholds the machine says neither yes nor no, and shows no number. Compare by eye: ears, nose, chin and marks before the whole face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check digits catch one misread character. Compare the character with the document; F3 opens the zone with what was read, so that only the wrong one is typed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the eyes need not take them off for the machine: the officer compares by eye (F6), and that is a comparison like any other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each section is one message: what the window says, what to do next, and what lies behind it. F1 opens the section of the highlighted check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every file of the chip has a fingerprint in the signed list. Here a file no longer fits its own. Wear cannot do this; a changed portrait or changed data can. The advice is *refer*, and a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F7 changes between the lights that a page reader delivers. This one delivers one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger scanners behind a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a small share of inspections, chosen by chance, the officer judges first and sees the machine's view afterwards. It keeps the eye in practice, and shows whether people follow the machine blindly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many documents have no such key at all. Nothing follows from that; the check is left grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and secrets are kept hashed, and an attempt takes the same time for a known and an unknown name. Three people can help: the colleague who knows the spelling, the technician who renews a secret, the keyboard layout.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old portraits, children, injuries, veils and bad light do this too. It is never red by itself: a person compares first (F6).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records and their way out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refusing is a second-line act. It takes two people who sign in separately, and a reason of the closed catalogue. The first line cannot refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in and comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip was asked to prove that it holds the secret key that its issuer put in. It could not. The data may be genuine and still lie on a copied chip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's data are whole and signed. What is missing is the certificate with which the issuing State vouches for its signers; this station's list does not hold it. That is a gap of the list, never a mark against the document or the traveller: the check is *open*, not *failed*. A newer master list usually closes it (`halfdoor trust import FILE`).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The course of an inspection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line admits, refers or stops. The second line also admits with a condition, defers, refuses or hands over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer packed the portrait into one or two kilobytes, or copied a small or blurred picture. It may still match; it never speaks against a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model pack that came with the program may help but not count in production: its licence or its measured error rates do not carry a decision. In the training world it counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printed page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that held this traveller's data has ended before its time, and took everything with it. Nothing was recorded. A machine short of memory does so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The room is a process of its own that holds everything about one traveller. It ends at the decision or after two minutes; its end is the wipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window's process must not be able to open a network connection, and the traveller's room must not be able to open anything. When that wall cannot be put up, the station locks itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three reasons fit into the record. There is no free text, so that no personal remark can leave the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible digital seals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the State answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was read so far is kept for half a minute. The reading resumes at the same byte.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A decision carries at most three reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A face model pack of this station is not used; another one compares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A face or a finger is amber until a person has compared: lower the effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of the chip begins like another kind of file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of the chip does not have the shape that the standard asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file holds no P-256 key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file of this station cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link certificate needs its older root first; other certificates do not belong here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model of the pack cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A notice asks that this document goes to the second line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is missing in this station's series of records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the zone lies outside the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passenger list of today expects this document here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A portrait can be a mix of two faces, which no comparison shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A refusal needs a second person with their own sign-in, and at least one reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value in courier.toml is out of its range ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A waiting record's sealed bytes changed on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add est = "https://...", or use 'halfdoor courier --request FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to [required].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry of the ledger changed on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another number of fingers lies on the glass than was asked for ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds this station's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is using {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again with F5, or go on without the finger and note a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again: 'halfdoor courier --request FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a new one: 'halfdoor courier --request FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a newer version of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for another document with a portrait, or refer, F9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the document that it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask its maker for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the State for a correct one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the State for its present key; keep the old one there until the queue is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the State for its present receipt key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the State's operator to register the station; the records wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the State's operator; the records wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the authority whether its key has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the office that keeps the lists for the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the office that sent it for the list of this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the office that sent the file to send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the file again; nothing of it was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the technician to run 'halfdoor doctor'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the technician to start it: halfdoor doctor shows the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the technician whose file it is, and whether the disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the technician: halfdoor devices gives the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the technician: halfdoor doctor shows the rule that is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it again with 'halfdoor trust import'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it from the authority on a medium that you trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring one with 'halfdoor trust import FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the document closer to the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the key again from the authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the technician before the next traveller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the technician; the station must be set up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its resolution, or cut one finger out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the three files are there and belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that this station's certificate is still valid there. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network cable, or the url in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network, or the proxy in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the permissions of the station's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the stick and its space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the stick and the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this station's clock, then refer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this station's clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which finger was placed, and take it again, F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a reason with 1 to 9, then ask a colleague to sign in beside you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another set of fingers, or note which are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose dates at which somebody looks at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the decisions in the bar below; F9 hands over to second line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program; Halfdoor tries again at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by eye with F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by eye, F6, where the machine is unsure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by eye, F6; a portrait may be old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by eye, F6; then 'halfdoor models install embedded'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the page, F3 to correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare its name and dates with the document yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare page and chip by eye.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the clock of this station with your own, and tell the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the document by eye, and refer if in doubt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the document by eye; the technician can import a newer list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the face instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the face instead; tell the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the face instead; the traveller can ask the card's issuer for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the traveller with the document by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct, or F4 for the card access number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct; refer if the page really differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare them by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare them by eye, F6; feel the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare these letters with the page, F3 to correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare this station's clock first; then tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare what it says with what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the document, F3 to correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the page by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}), which may only assist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continues by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or take it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it as docs/topology.md shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the url, or tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by the document, or ask the second line to check it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by the document; the technician can bring a new list with 'halfdoor trust import'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by what you see, and ask for the new policy file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by what you see; the technician can bring new ones with 'halfdoor trust import'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprints on the chip cannot be read here: they need a right that this station lacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow your instruction for known defects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give more light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on as usual until they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the printed page alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on without the finger and note a reason; compare the face instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have the second line look at the document that carries it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold the document still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the chip was opened is not recorded with these files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it with 'halfdoor trust import FILE', or compare the document by eye.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import that root certificate or a master list that holds it, first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the country's list with 'halfdoor trust import FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the training world every document is a specimen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this inspection your own view of the faces comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it again: halfdoor models install FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it: pip install 'halfdoor[nats]'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install one: halfdoor models install embedded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the pack again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is started again: wait a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it in mind when comparing by eye.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known limits: it takes strangers of some groups of people for one person far more often; not tried on children or on aged portraits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known limits: not tried on children, on portraits years old or on real chips; its rates for single groups of people are rough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay it flat and press F5, or type the zone with F3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay only the travel document on the reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the document down once more and let it rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the document on the page reader, or look at it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the document on the reader and keep it still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the page down again, or type the zone with F3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the page with the zone flat on the reader, or type the zone with F3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the finger and place it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light is mirrored on the zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock it and call the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at eyes, hairline and iris edges of the portrait for doubled outlines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the date on the page, and for a stamp that extends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the document and the traveller yourself, and tell the technician the code under F8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the document and the traveller yourself; F8 shows the check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the finger on the glass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the printing under light, and compare the chip with the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at this station's clock, then at the date on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for it on the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the visa in the document, if one is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the visa in the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look yourself, and tell the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is no date of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is not in the list of codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend this line and check the file again with 'halfdoor policy check FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one face is in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the document on the reader; some documents have no chip: look at the page closely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the document until all of the zone is in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and secret do not fit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No authority that this station believes vouches for the scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No chip answers from this document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No data group was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face is in the picture yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face was found in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finger came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finger was placed in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No machine readable zone was found on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model pack can be used here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model pack is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No passenger list at this station names this document; nothing follows from that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture of the page is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture was good enough for a comparison.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No portrait was found on the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No print is in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printed zone was read to compare with the chip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scanner is plugged in at '{device}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seal was found in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service manager of Windows started this program ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No silent bell answers at this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing answers on {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: asked again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Fetch the file again from its publisher.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Import a newer list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Import the new root certificate from a medium that you trust, first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent to it. Tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person at a time, please.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person at a time; take it again, F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the face is darker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a part of the finger is on the glass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the face cannot be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please centre the fingertip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please come a little closer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please face the light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please hold still for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please hold your head upright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please keep your finger still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please lay all fingers flat, a little apart; or note which are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please lay the whole fingertip flat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please lift your finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please look straight at the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please move to the middle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please place the next finger: {finger}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please place the {finger} on the glass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please place your finger on the glass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please point the finger straight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please press a little less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please press a little more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in: continues by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in: reading continues by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in: the work continues by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in; 'halfdoor devices' lists them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in; the work continues by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press F3 to type it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press F6 and compare; then decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Space to begin again with the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Space to begin again with the document; if it happens twice, tell the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Space to begin again; if it happens twice, tell the technician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the receipt from the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back: reading resumes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it there, or use 'halfdoor courier --request FILE'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the station's keys in place again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the effect of that outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it; then F10 admits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the chip itself to know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the printed zone, or press F3 to type it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read what is printed, and compare it with the document yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading ended before all files were there; missing: {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading stopped at {percent} %: the document moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading stopped: the document moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer to second line, F9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer to second line, and keep the document with the traveller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer with F9 as for any other question, and tell your colleague in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer, and have the second line confirm it with the office that keeps the list; ask first whether the person may need protection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer; what the notice says is shown there and not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the file and import the lists again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the disk; the sent record is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart the scanner's service, then start the capture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run 'halfdoor outbox repair'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the check of the security object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a smaller batch in courier.toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set this station's clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set this station's clock. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it: what is left out has the default effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sizes, hashes and receipts remain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start once more; if it stays silent, unplug it and plug it in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the capture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the program as 'halfdoor'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the upstream or correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop using this station; 'halfdoor outbox export' saves what can still be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swipe straight down the sensor again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swipe the whole fingertip again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take another picture, F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it again at 600 dots per inch or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it again, F5; or by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it again, as JPEG, PNG, BMP or TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it again, straight from above, with the whole bar code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of [optional_when].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of use and tell the technician; go on without the finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one away with its number before choosing another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file that the CA gave (PEM).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file that the upstream wrote with --answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the finger again, F5, or compare the face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the finger again, F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the finger again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the fingers one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the line out; advice rests on checks of the document alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the live picture again, F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the rule out: what is in order never counts against a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the State's operator and the technician; the record waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the State's operator if it lasts. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the State's operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the State's operator. The present certificate holds until its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the auditor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the auditor: an entry was changed or the disk is failing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the auditor: the log of one side was changed. The record waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the auditor; the State sees the same gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the auditor; the record waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the technician the code under F8; go on without the finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the technician; 'halfdoor doctor' says what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell whoever runs the proxy. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State cannot open the seal: the bytes changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State confirms other bytes than this station sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State does not know this station's signing key, or knows it no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State does not understand the delivery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State finds that a record's signature does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State found something else than a sealed record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State serves other stations now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's CA answered with something else than a certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's CA does not sign this station's request (HTTP {detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's CA keeps this station's request until a person approves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's database does not answer now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's enrolment secret is not in {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State's receipt tells another number or log head than this station's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The WSQ picture cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The advice has been on the screen for less than a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The age of the portrait is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is signed, but it is no receipt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bundle cannot be written to {place} ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The camera was unplugged at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate does not prove itself ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate in {place} is not this CA's answer to this station's last request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of the seal's signer ({signer}) is not on this station. Not a fault of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of the seal's signer was not issued by the root that it names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of the seal's signer was revoked by its country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate, key or CA file of courier.toml cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificates are dated in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificates of States are {days} days old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check {check} came to no result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check {check} found something that does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check {check} has not come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check {check} stopped before its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check {check} was not made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip announces a file larger than any document needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip answers, and it is not the chip of a travel document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip could not prove that it is the original one ({method}): it may be a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip did not begin the access that it offers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip did not give the proof that its issuer announces ({method}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip did not take the key from the printed zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip differs from the page only where the page was hard to read: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip does not have or does not give: {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip ended the protected session again and again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip gave an answer that ends the reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip gave its data without asking for a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip gave only a part of a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip has no list of contents to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip holds no portrait that can be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's file of fingers holds no finger that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison of the finger stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country's root certificate is not in this station's list ({days} days old).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data of a document of {country} were signed under another country's root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delivery is larger than the State takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entries of this station's log no longer give its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The faces could not be compared by the machine ({place}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file courier.toml names no CA that signs over the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is neither a picture nor a finger record that is read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is neither a picture nor the content of a seal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {place} cannot be read ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {place} holds no certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {place} is not an answer of an upstream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger that the traveller carries cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fingers lie turned or upside down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub at {place} does not take records now ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub at {place} took the records, and no receipt of the State came back in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law asks for a finger (try {attempt} of 3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is signed under a root of {country} that the earlier list does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is signed with a certificate of {country} that may not sign lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack's licence does not cover its use at a post ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passenger list breaks off or counts its own lines wrongly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portrait may be up to {years} years old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portrait shows few details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protected room for this traveller ended early: everything was wiped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy does not let this station through ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy {detail} does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt printer's font has no letters of this language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is sealed to another key than the State's present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner answered something that was not asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner belongs to another environment than this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner cannot leave out these fingers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner cannot take that number of fingers at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner cannot take that number of fingers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner does not know a finger by that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is busy with another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is not ready yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is not registered with its maker's system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is set up for another purpose than this capture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is set up for registration, and was asked for an authentication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner saw no finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner says that somebody has tampered with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner seals its fingers for a key that this station does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's answer is not signed as it should be, and was thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's answers do not follow one another, and were thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's certificate is out of date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's picture cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service answered in a way that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service could not list its devices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service could not start the live view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service did not understand the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service does not take fingers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service has a fault that it does not name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service knows no finger scanners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service refused the request's number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal bears the date {signed}, which is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal has no date, and its signer's certificate holds from {from} to {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is correct and names another document than the one that was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is correct and names no document number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is larger than any bar code holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is not what its signer signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is of a version that is not read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is signed in a way that this version does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal is what its signer signed, and the signer's root is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal names {country} as its issuer; its signer belongs to another country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal uses an algorithm that this version does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal's content breaks off or is out of shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal's signature is correct; its signer's certificate was made for something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal's signature is correct; the root certificate of its country ({country}) is not in this station's list. Not a fault of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service named another scanner than the chosen one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed data name the stronger access (PACE); the chip did not offer it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site's configuration cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The technician imports it with 'halfdoor trust import'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for this traveller's data is over: everything was wiped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone cannot be read in either light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone is not seen in infrared light, as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {device} works again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page reader delivers one light only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station delivers through a NATS hub, and the NATS client is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no chip reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no document reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no fingerprint scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no signed purpose register, so no record can leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's certificate ended on {detail} by its clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's certificate ends in {detail} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's clock stands at least {detail} behind: its certificate has not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update both sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update this station or the upstream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another pack, or add the maker's licence for operation to the pack's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is another file, and stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip offers the stronger access (PACE) and was opened with the older one (BAC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'halfdoor devices' lists what is plugged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'halfdoor outbox repair' seals it again while the day's key stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{device}' is not a fingerprint scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A capture is under way already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A character without a check digit was hard to read (MRZ line {line}, column {column}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague has been called, silently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A turn of the head is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a new disk: 'halfdoor outbox explain --because disk-lost'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another scanner answered than the one that was opened; its answer was thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again, Ctrl+H, or look at the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the fingers, flat and straight, and start the capture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free space: until then every decision stands, but none is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the checks that are open, and compare by eye.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the person, not the screen; Ctrl+H asks for a turn of the head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the printed page; the chip stays unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step of this inspection could not be done ({place}); the others go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please keep your face free, if you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please step out of the strong light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please turn towards the light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please turn your head to your left, then look back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please turn your head to your right, then look back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it again, F5; or compare by eye, F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip proved a key ({method}), and that key is not proven to be its issuer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip proves itself with a method that this program does not know ({method}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip reader was unplugged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's copy of the zone has an unknown shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's copy of the zone was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's list of contents and the signed list differ: {groups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's own proof is not recorded with these files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's security object does not carry its signer's certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's security object does not have the shape that the standard asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chip's signature is correct; the country's root certificate is not in this station's list ({days} days old). Not a fault of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this station stands before {latest}, the date of something it holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {place} was cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of expiry cannot be told from the zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision stands; ask for a new signed register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of this station is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document carries no finger that this station may read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document could not be read as it lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is signed with a method that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document uses a cryptographic method that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document's date of expiry is {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The eyes and the nose could not be placed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is at the edge of the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is very bright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file courier.toml cannot be read ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file courier.toml has unknown or missing keys: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has version {version}; this station has already used version {newest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has {bytes} bytes, more than a {kind} can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a signed {found}, not a {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no certificate, master list, revocation list or deviation list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is signed by the key {key}, which this station does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is signed with a method that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {detail} of the model pack is not the one that was signed for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger is moving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger lies slanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger moved sideways.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finger record cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head is tilted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head is turned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head was not seen to turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer has published a known defect of such documents ({kind}). {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer signed a key for proving the chip, and the chip does not show it ({groups}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of that day was destroyed at the day's end, as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law's entry for this purpose has lapsed in the purpose register: no record left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters of the zone are small in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The likeness is neither clear nor clearly absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The likeness of the fingers is neither clear nor clearly absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list begins on {stated}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list carries no signer that could be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is from {stated}; this station already has the one from {newest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of notices is dated in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of notices is old; nothing was found, and that may have changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was altered after it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was not asked, because the document number is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list {file} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list {file} is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list {file} was made for another key than this station's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lists are dated in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lists are {days} days old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live face is not like the portrait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live finger is not like the one that the document carries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine sees a likeness; this station's model may only assist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The middle of the fingertip is not on the glass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model pack lacks {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model pack's description cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model runtime would send telemetry from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The national list is dated in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The national list is {days} days old; nothing was found, and that may have changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The national list may know this document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notices gave no answer within two seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notices were not asked, because the document number is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The officer cannot tell whether it is the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The officer compares the faces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The officer sees another person than the portrait shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack's detector and recogniser do not fit together ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page's picture could not be read to its end ({place}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page's portrait and the chip's are not clearly alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page's portrait is not like the chip's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is blurred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is in a format that is not read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is larger than a finger or a hand can be ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is larger than a page needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is larger than this program opens ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is not one of grey values ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is too small for a finger ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture looks like a print, a screen or a mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of the zone is not sharp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture was taken by hand; it is not good enough to be relied on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture's resolution is out of range ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy does not require {check}, without which green means nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy has a key that no policy has: '{key}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy has a rule on a successful {check}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy has {bytes} bytes; at most 65,536 are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not TOML: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy lifts {check}, which every document and every station can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy makes {check} red by the machine's view alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy names a check that is not known: '{check}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy names {count} codes; at most {most} fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy of this station begins on {day}, so no advice can be green.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy of this station ended on {day}, so no advice can be green.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy of this station ended on {expired}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy says '{word}', which speaks of {notion}: no policy can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy would live for {days} days; it may live for 0 to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy's '{key}' must be {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portrait shows a child, whose face changes quickly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print is hard to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print is of low quality; the comparison may be unsure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print is very dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print is very light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printed zone and the chip differ: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The purpose register is not written as a register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The purpose register names a field that no record can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The purpose register names a field twice for one purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reader service of this station is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt is not written as a receipt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt is signed with a key that this station does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt's signature does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds something that may not leave; it was not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register of lost and stolen documents answered from an old copy; nothing was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register of lost and stolen documents gave no answer within two seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The revocation list of {country} is from {date} and no longer current.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ridges are hard to see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The root of {country} that this file was signed under is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service broke the capture off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service could not use the picture it took.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service does not find its scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service does not reach its maker's system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanner's service lacks the certificate that fingers are sealed for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file has a key that is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file is not TOML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature over the chip's data does not hold: the data were altered or replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signer's certificate begins only on {from}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signer's certificate ended on {until}, and the signature carries no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signer's certificate names a root of {country}, and that root did not sign it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signer's certificate was made outside the time of its root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smart card service of this computer ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station cannot make a protected room for a traveller's data ({place}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's memory of versions, {file}, is not readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store of country certificates ({file}) is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The swipe was short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The technician can import a newer one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The technician can import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The traveller's finger is left out, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two pictures were read with different model packs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream already holds another record at this place of the station's log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream already holds other bytes under this record's number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream answers with HTTP status {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream at {place} and this station do not accept each other's TLS 1.3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream at {place} does not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream does not know the records that this station sent before, and waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream found another number inside the seal than outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream gave no receipts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream is busy and asks to wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream knows this station from before and waits for a word on why it begins anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream misses earlier records of this station and waits for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream refuses a record made with a simulated device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream refuses this station's class of key (training or production).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream's certificate begins in the future by this station's clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream's certificate has expired by this station's clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream's copy of this station's log does not lead to this record's head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream's machine answers, but nothing listens at {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The upstream's name cannot be found: {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone is pale in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone names {issuer} as issuer; the data were signed by {country}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no portrait to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no security object to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no security object to follow to its root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no signer that could be looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no signer whose country could be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no signer whose validity could be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account may not use {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chip opens with the printed zone, not with the card access number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This decision cannot be taken here and now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document may be registered as lost or stolen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document's chip has no way to prove that it is the original one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This finger is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This finger was taken already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This inspection ended early ({place}); everything was wiped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a specimen document (issuer {issuer}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of document carries no date of expiry in its zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of document prints no key for a chip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program has no rule for the check {check}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This scanner cannot look for artificial fingers; attack detection was not performed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station cannot wall itself off from the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no certificates of States.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no courier.toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no key for its lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no list of known document defects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no list of notices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no national list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no policy ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no revocation list of {country}. Not a fault of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no sentence for what it found here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no source of visas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station holds no key of the authority ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's clock and the upstream's differ by {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's file cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's file is no longer whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's file was written by a newer Halfdoor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station's model cannot look for masks, screens or prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three tries gave no print that can be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tilt the document a little.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training records go to a training upstream only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type both again; the technician can renew a secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the zone with F3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unplug it, plug it in again, and start once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unplug simulated devices from a production station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use JPEG, JPEG 2000, PNG, BMP or TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a lamp for ultraviolet and infrared features.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a picture of 200 to 2000 pixels per inch, 500 if you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a picture of the whole fingertip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an 8-bit grey picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it for training and tests only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the newest file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the scanner's registration service, or go on without the finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it to end, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at {place} does not speak as a Halfdoor upstream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at {place} is not vouched for by this State's CA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at {place} shows a certificate for another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What its maker says of its limits: F8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the chip offered at the door differs from what its issuer signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe finger and glass; breathe on a dry finger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With '{deviation}' the advice would be better than {least}, the least that is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the chip's security object its data cannot be proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as docs/topology.md shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the bundle under a name that is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} has revoked the signer of this document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} answered in a way that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} cannot be used by this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} was unplugged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{groups}: stands on the chip, and the issuer did not sign it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{groups}: the content differs from what the issuer signed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>broken off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infrared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ultraviolet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the portrait's edge, the fine lines and the type of the zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone stays black here; most other print fades, as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper stays dull; only fibres and patterns of the issuer shine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page, light by light</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Portraits</name>
        <message>
            <source>A portrait is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No portrait yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traveller, now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Ready for the next traveller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the document on the reader and press Space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appeal code for the traveller, shown once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wiping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wiped in {milliseconds} ms. Nothing of the last traveller remains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down choose, Space starts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Checked by eye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document worn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reader trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document in doubt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question from a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traveller needs help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traveller withdrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other duty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Decision: entry refused, by two officers together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may ask now for this decision in writing, for an interpreter, and for it to be reviewed. If you fear to go back, say so: you must be heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt for the traveller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down scroll.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has no printer: hand over the code as it stands.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>version of the record's form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>random number of this record; says nothing of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossing point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date of the crossing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hour of the crossing, none at quiet posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>direction: in, out or transit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purpose that the law names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date on which the receiver must delete it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>class of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>issuer, only where the law asks for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyed document reference, only where the law asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>policy that gave the advice, so that it can be contested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advice: g in order, a please look, r refer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reasons of the advice, at most three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one letter for each group of checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decision of the officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reasons of the decision, at most three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>officer's handle of the day, not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first-line record, at second line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fingerprint of the appeal code on the receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>surname, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given names, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document number, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date of birth, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nationality, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sex, by this State's law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number in this station's row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head of this station's log, against tampering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a device was simulated; production refuses it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>field of the purpose register</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Scenarios</name>
        <message>
            <source>Passport in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person's passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country certificate not on the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signer revoked by its State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portrait in the chip altered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged digit in the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chip stays silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document without a chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child with an old portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people before the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody before the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera unplugged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger on a card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person's finger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger that leaves no print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visa with a seal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visa of another passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visa whose signer is unknown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finger in the seal of a visa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list answers late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document lifted while reading</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Second line</name>
        <message>
            <source>The traveller knows why they are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A language they understand is spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection needs were asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document looked at under magnification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reasons of the advice were gone through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is still here until you decide or the time ends: F9 shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of the checklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down choose, Enter decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refusing takes a second person and at least one reason (1-9).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second person's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second person's secret</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, for a room by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark, for a dim room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sun, strongest contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Night, keeps the eyes used to the dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No display for the traveller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second screen, or a window of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One that types like a keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the test card: swipe the specimen of ICAO 9303-4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reader's keys are known now. Enter takes over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size, from the next start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traveller's display</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station, from the next start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sign in</name>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your sign-in name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your PIN or pass phrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, palette and text size of this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training world: rendered travellers, nothing here is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your name, then press Enter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wiped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Station</name>
        <message>
            <source>At another counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also at this counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crossing point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country's letters, a dash, letters and digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held at most after advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Officer compares first in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent bell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full path of the program that F11 starts; empty for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of 100 inspections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} (not found)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first that is found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Your view first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the faces before the machine's view is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F6 compares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the page and the chip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the document where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checks run; nothing to do yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is being sealed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded; all is wiped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the last traveller remains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room of its own is made ready for this traveller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything on this station works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in use: {names}. These checks stay grey; the rest goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Top bar</name>
        <message>
            <source>Border check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Officer</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln day(s) old</source>
            <translation>
                <numerusform>%Ln day old</numerusform>
                <numerusform>%Ln days old</numerusform>
            </translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Traveller</name>
        <message>
            <source>This counter is closed for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome. Please give your document to the officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your document is read and your face is compared with its picture. An officer decides. The picture is deleted at once. You may refuse the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture is taken, compared with your document, and deleted. If you do not want it, tell the officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you. Please wait for the officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. Your picture has been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this code you can ask or object later, without saying who you are:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Traveller's language</name>
        <message>
            <source>The traveller reads {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+T goes on to the next language.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Halfdoor, border check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>document number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date of expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optional data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: read {read}, expected {expected}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the lines at the foot of the page. Space types the filler &lt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {number} of the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters, digits and the filler &lt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every check digit holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the marked part with the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Machine readable zone</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
