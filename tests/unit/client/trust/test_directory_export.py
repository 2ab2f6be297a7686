"""A directory's export (LDIF) holds roots, document signers and revocation lists, all together."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from client.__main__ import main
from client.terminal import DONE, UNREADABLE
from client.trust import csca
from devices.sim import authority

NOW = datetime.now(UTC)


def entry(attribute: str, der: bytes) -> bytes:
    text = base64.b64encode(der)
    lines = [text[at : at + 70] for at in range(0, len(text), 70)]
    return b"dn: o=x\n" + attribute.encode() + b":: " + b"\n ".join(lines) + b"\n\n"


def test_what_can_be_believed_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root, other = (authority.make_csca(f"Root {name}", "UT", NOW) for name in "AB")
    signer = authority.make_signer(root, "Signer", "UT", NOW)
    known = authority.revocation_list(root, signer, NOW)
    unknown = authority.revocation_list(other, signer, NOW)
    export = tmp_path / "export.ldif"
    export.write_bytes(
        entry("certificateRevocationList;binary", unknown)
        + entry("certificateRevocationList;binary", known)
        + entry("userCertificate;binary", signer.certificate)
        + entry("userCertificate;binary", root.certificate)
    )
    place = ["--store", str(tmp_path / "store")]
    assert main(["trust", "import", str(export), *place]) == DONE
    said = capsys.readouterr().out
    assert "1 not taken: The certificate does not prove itself" in said
    assert "1 not taken: The root of its country" in said
    assert main(["trust", "status", "--json", *place]) == DONE
    status = json.loads(capsys.readouterr().out)
    assert (status["certificates"], status["without_revocation_list"]) == (1, [])
    export.write_bytes(entry("userCertificate;binary", signer.certificate) * 2)
    assert main(["trust", "import", str(export), "--store", str(tmp_path / "b")]) == UNREADABLE


def test_an_import_does_not_undo_one_that_ended_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A master list takes seconds to verify; a certificate may come in beside it."""
    place = ["--store", str(tmp_path / "store")]
    files = [tmp_path / f"{name}.cer" for name in "AB"]
    for file in files:
        file.write_bytes(authority.make_csca(f"Root {file.stem}", "UT", NOW).certificate)
    verify, begun = csca.admit, []

    def slowly(*given: object) -> object:
        if not begun:
            begun.append(True)
            assert main(["trust", "import", str(files[1]), *place]) == DONE
        return verify(*given)

    monkeypatch.setattr(csca, "admit", slowly)
    assert main(["trust", "import", str(files[0]), *place]) == DONE
    capsys.readouterr()
    assert main(["trust", "status", "--json", *place]) == DONE
    assert json.loads(capsys.readouterr().out)["certificates"] == 2
