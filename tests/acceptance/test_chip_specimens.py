"""Specimen documents and published lists, end to end."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from client.__main__ import main
from client.station.chip_folder import load
from client.trust.csca import Store, admit
from client.trust.given import view_of
from client.trust.master_list import verify_certificates
from client.trust.trust_files import Kind, Material, materials
from mrz.checks import Outcome
from mrz.chip.chain import chain_of
from mrz.chip.cms import certificate_of, signer_holds
from mrz.chip.details import details, displayed_images, listed_tags
from mrz.chip.errors import Malformed
from mrz.chip.evidence import ChipEvidence
from mrz.chip.portrait import portrait
from mrz.chip.security_infos import card_security_infos, security_infos
from mrz.chip.sod import security_object
from mrz.chip.trust import TrustView
from mrz.chip.trust_lists import master_list
from mrz.chip.verify import verify

pytestmark = pytest.mark.shared
TODAY = date(2026, 11, 21)
GOOD, BAD, OPEN = Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED


@pytest.fixture(scope="module")
def emrtd(shared: Path) -> Path:
    return shared / "data" / "emrtd"


def judged(folder: Path, trust: TrustView, files: dict[str, bytes] | None = None):
    evidence = load(folder)
    if files:
        evidence = ChipEvidence(files=tuple({**dict(evidence.files), **files}.items()))
    return {check.name: check for check in verify(evidence, None, trust, TODAY)}


def test_rfcard_with_its_roots(emrtd: Path) -> None:
    trust, refused = view_of(emrtd / "rfcard", TODAY)
    assert refused == ("DSC.cer",)
    checks = judged(emrtd / "rfcard", trust)
    good = ("sod_signature", "hashes", "chain", "validity", "com_sod", "files")
    assert all(checks[f"chip.{name}"].outcome is GOOD for name in good)
    assert checks["agreement.issuer"].outcome is GOOD
    assert checks["chip.revocation"].code == "chip.revocation.no_list"


@pytest.mark.parametrize("name", ["bsi2008", "loes2006", "tsemrtd"])
def test_specimens_without_their_roots(emrtd: Path, name: str) -> None:
    checks = judged(emrtd / name, TrustView(list_date=date(2026, 11, 4)))
    assert checks["chip.sod_signature"].outcome is GOOD
    assert checks["chip.hashes"].outcome is GOOD
    assert checks["chip.chain"].code == "chip.chain.unknown_csca"
    assert checks["chip.chain"].outcome is OPEN
    assert dict(checks["chip.chain"].detail)["days"] == "17"
    assert checks["agreement.issuer"].outcome is GOOD
    assert not any(check.outcome is BAD for check in checks.values())


@pytest.mark.parametrize("group", ["DG1", "DG2", "DG14"])
def test_one_altered_bit_in_a_group(emrtd: Path, group: str) -> None:
    data = bytearray(load(emrtd / "bsi2008").file(group))
    data[len(data) // 2] ^= 4
    checks = judged(emrtd / "bsi2008", TrustView(), {group: bytes(data)})
    assert checks["chip.hashes"].outcome is BAD
    assert dict(checks["chip.hashes"].detail)["groups"] == group


@pytest.mark.parametrize("name", ["rfcard", "bsi2008", "loes2006"])
def test_no_altered_security_object_passes(emrtd: Path, name: str) -> None:
    trust, _ = view_of(emrtd / "rfcard", TODAY)
    whole = load(emrtd / name).file("SOD")
    signed = security_object(whole).signed
    signer = signed.signers[0]
    for covered in (signed.content, signer.attributes, signer.signature):
        start = whole.index(covered)
        for place in range(start, start + len(covered), 1 + len(covered) // 40):
            data = bytearray(whole)
            data[place] ^= 1 << place % 8
            checks = judged(emrtd / name, trust, {"SOD": bytes(data)})
            assert checks["chip.sod_signature"].outcome is BAD, place


def test_no_altered_signer_passes(emrtd: Path) -> None:
    """Its certificate is not under the signature of EF.SOD: only the chain covers it."""
    trust, _ = view_of(emrtd / "rfcard", TODAY)
    whole = load(emrtd / "rfcard").file("SOD")
    raw = security_object(whole).signed.certificates[0].raw
    for place in range(whole.index(raw), whole.index(raw) + len(raw), 37):
        data = bytearray(whole)
        data[place] ^= 1 << place % 8
        checks = judged(emrtd / "rfcard", trust, {"SOD": bytes(data)})
        assert {checks["chip.sod_signature"].outcome, checks["chip.chain"].outcome} != {GOOD}


SODS = {
    "jmrtd/NZ2013_EF_SOD.BIN": True,
    "bsi2008/EF_SOD.bin": True,
    "loes2006/ef011D.bin": True,
    "rfcard/EF.SOD.bin": True,
    "pymrtd/sod_00.bin": True,
    "pymrtd/sod_04.bin": True,
    "pymrtd/sod_08.bin": False,
}


@pytest.mark.parametrize("name", SODS)
def test_signatures(emrtd: Path, name: str) -> None:
    signed = security_object((emrtd / name).read_bytes()).signed
    signer = signed.signers[0]
    one = certificate_of(signer, signed.certificates)
    assert one is not None
    assert signer_holds(signed, signer, one.key) is SODS[name]


def test_files_that_are_no_security_object(emrtd: Path) -> None:
    for number in (1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13):
        with pytest.raises(Malformed):
            security_object((emrtd / "pymrtd" / f"sod_{number:02}.bin").read_bytes())


def test_odd_security_objects_of_others_are_judged(emrtd: Path) -> None:
    for path in sorted((emrtd / "zkpassport").glob("*.sod")):
        checks = verify(ChipEvidence(files=(("SOD", path.read_bytes()),)), None, TrustView(), TODAY)
        found = {check.name: check for check in checks}
        assert found["chip.sod_signature"].outcome is not GOOD


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("jmrtd/dg2_silver_all_fields.bin", ("JP2", 413, 531)),
        ("jmrtd/dg2_silver_mandatory_fields.bin", ("JP2", 413, 531)),
        ("bsi2008/Datagroup2.bin", ("JP2", 413, 531)),
        ("loes2006/ef0102.bin", ("JP2", 449, 598)),
        ("rfcard/EF.DG2.bin", ("JPEG", 480, 600)),
    ],
)
def test_portraits(emrtd: Path, name: str, shape: tuple[str, int, int]) -> None:
    found = portrait((emrtd / name).read_bytes())
    assert (found.format, found.width, found.height) == shape
    if "all_fields" in name:
        assert found.date == date(2024, 1, 20)


def test_smaller_data_groups(emrtd: Path) -> None:
    folder = emrtd / "tsemrtd"
    personal = dict(details((folder / "EF_DG11.bin").read_bytes()))
    assert personal["full_name"] == "Doe John"
    assert personal["date_of_birth"] == "19700101"
    assert 0x5F16 in listed_tags((folder / "EF_DG11.bin").read_bytes())
    assert dict(details((folder / "EF_DG12.bin").read_bytes()))["issuing_authority"]
    assert displayed_images((folder / "EF_DG5.bin").read_bytes())[0].format == "JP2"
    assert len(displayed_images((folder / "EF_DG7.bin").read_bytes())) <= 1


def test_security_infos(emrtd: Path) -> None:
    for name in ("jmrtd/doc9303_dg14_sample.bin", "bsi2008/Datagroup14.bin", "pymrtd/dg14_00.bin"):
        infos = security_infos((emrtd / name).read_bytes())
        assert infos.chip_keys, name
        assert not infos.unreadable, name
    dump = (emrtd / "jmrtd" / "efcardsecurity.dump").read_bytes()
    assert card_security_infos(dump).unreadable == 0


# certificates, believed, by their own key, links, and why the others are not.
LISTS = {
    "DE_ML_2026-05-28-08-28-45.ml": (588, 576, 375, 201, {"no_issuer": 12}),
    "NL_ML_2026-07-22.ml": (411, 411, 411, 0, {}),
    "ICAO_ml_September2023.ml": (394, 394, 276, 118, {}),
}


@pytest.mark.parametrize("name", LISTS)
def test_master_lists_with_every_certificate_explained(
    emrtd: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = master_list((emrtd / "masterlists" / name).read_bytes())
    verified = verify_certificates(found.certificates)
    reasons: dict[str, int] = {}
    for one in verified.refused:
        reasons[one.reason] = reasons.get(one.reason, 0) + 1
        # Whoever reads the reason can look for the one certificate that is missing.
        assert one.issuer
    with capsys.disabled():
        print(
            f"\n{name}: {len(found.certificates)} certificates, {len(verified.accepted)} believed"
        )
        for one in verified.refused:
            print(f"  {one.country} {one.subject} {one.serial}: {one.reason}, issuer {one.issuer}")
    count = (len(found.certificates), len(verified.accepted), verified.self_signed, verified.links)
    assert (*count, reasons) == LISTS[name]


def test_real_documents_chain_to_a_published_root(emrtd: Path) -> None:
    data = (emrtd / "masterlists" / "ICAO_ml_September2023.ml").read_bytes()
    store, source = admit(Store(), next(iter(materials(data))), "ICAO", TODAY)
    assert source.first_use
    assert store.view().list_date == date(2023, 9, 15)
    signed = security_object((emrtd / "jmrtd" / "NZ2013_EF_SOD.BIN").read_bytes()).signed
    signer = certificate_of(signed.signers[0], signed.certificates)
    assert signer is not None
    chain = chain_of(signer, store.view())
    assert chain.code == ""
    assert chain.root is not None
    assert chain.root.subject.country == "NZ"


def test_import_command(emrtd: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = ["--store", str(tmp_path), "--json"]
    links = sorted(str(path) for path in (emrtd / "csca-idn").glob("*.cer"))
    assert main(["trust", "import", *links, *place]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["links"] for one in told] == [0, 0, 1, 0, 1]
    deviations = emrtd / "deviationlist" / "erpdeviationlist.bin"
    assert main(["trust", "import", str(deviations), *place]) == 0
    assert json.loads(capsys.readouterr().out)["deviations"] == 1
    # Colombia's root is not here: its revocation list cannot be believed.
    assert main(["trust", "import", str(emrtd / "crl" / "COL.crl"), *place]) == 4
    assert main(["trust", "status", *place]) == 0
    status = json.loads(capsys.readouterr().out)
    assert status["countries"] == {"ID": 5}
    assert status["without_revocation_list"] == ["ID"]
    assert "DE" in status["without_root"]
    assert not {"ID", "UT"} & set(status["without_root"])
    assert status["roots_ended"] == []


def test_an_altered_list_is_refused(emrtd: Path) -> None:
    data = bytearray((emrtd / "deviationlist" / "erpdeviationlist.bin").read_bytes())
    data[1000] ^= 1
    with pytest.raises(Exception, match="list_altered"):
        admit(Store(), Material(Kind.DEVIATION_LIST, bytes(data)), "altered", TODAY)


def test_verify_command(emrtd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, trust = str(emrtd / "rfcard"), str(emrtd / "rfcard" / "CSCA.cer")
    assert main(["chip", "verify", folder, "--trust", trust, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) >= {"access", "files", "checks", "dg1", "portrait", "apdus", "bytes", "ms"}
    assert set(told["ms"]) == {"access", "read", "authenticate", "verify", "total"}
    assert told["dg1"]["lines"][0].startswith("P<UTO")
    zone = "\\n".join(told["dg1"]["lines"])
    assert main(["chip", "verify", folder, "--trust", trust, "--mrz", zone, "--json"]) == 0
    checks = {one["name"]: one for one in json.loads(capsys.readouterr().out)["checks"]}
    assert checks["agreement.dg1"]["outcome"] == "successful"
    assert main(["chip", "verify", str(emrtd / "nowhere"), "--trust", trust]) == 3
