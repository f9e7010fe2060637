"""Policy by time, earning, and rule packs, as a person meets them; files and keys are real."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from osiris.cli.practice.clinic import desk_at
from osiris.core import chain
from osiris.core import learn as core
from osiris.daemon.house import opened
from osiris.edge.ledger import learned
from osiris.model.case import Source
from osiris.model.learning import Learned, LearnedState, Likeness, Proof
from osiris.model.site import Platform
from osiris.report.learned import proof_line
from tests.cli.conftest import Clinic
from tests.cli.terminal import osiris, untouched

BOOK = "RB-LIN-PERM-003"
OF = Likeness(platform=Platform.LINUX, source=Source.UNIT, key="ssh.service", runbook=BOOK)
PATTERN = core.pattern_id(OF)


@pytest.fixture
def taught(own: Path, clinic: Clinic) -> Path:
    """A box with a rule in force that was learned there."""
    with (
        opened(own, "test", unlock=desk_at(clinic.data).unlock) as house,
        house.box.ledger.commit() as tx,
    ):
        runbook = house.box.catalogue.runbooks[BOOK]
        learned.put(
            tx,
            Learned(
                pattern=PATTERN,
                platform=OF.platform,
                source=OF.source,
                key=OF.key,
                runbook=BOOK,
                state=LearnedState.PROMOTED,
                digest=runbook.digest,
                bad=0,
                bad_runs=0,
                who="ann",
                changed=house.box.utc(),
            ),
        )
    return own


@pytest.fixture
def other(clinic: Clinic, tmp_path: Path) -> Path:
    """Another box."""
    return Path(shutil.copytree(clinic.data, tmp_path / "other"))


@pytest.fixture
def pack(taught: Path, tmp_path: Path) -> tuple[Path, str]:
    """A pack of the first box, and the fingerprint that was told with it."""
    file = tmp_path / "rules.pack"
    ran = osiris(taught, "learn", "export", str(file), "--json")
    assert ran.code == 0, ran
    assert ran.json["rules"][0]["key"] == "ssh.service"
    return file, ran.json["signer"]


def test_a_rule_goes_from_one_box_to_another(pack: tuple[Path, str], other: Path):
    file, key = pack
    ran = osiris(other, "learn", "import", str(file), "--key", key)
    assert ran.code == 0
    assert f"proposed  linux unit ssh.service -> {BOOK}" in ran.out
    (asked,) = [
        t
        for t in osiris(other, "tickets", "--json").json["tickets"]
        if t["title"] == "Something was learned"
    ]
    shown = osiris(other, "ticket", "show", str(asked["id"]))
    assert "brings rules as proposals: 1" in " ".join(shown.out.split())
    assert "Something was learned" in osiris(other, "status").out
    (candidate,) = osiris(other, "learn", "candidates", "--json").json["candidates"]
    assert (candidate["pattern"], candidate["state"]) == (PATTERN, "proposed")
    assert osiris(other, "learn", "promote", PATTERN).code == 0
    assert osiris(other, "learn", "candidates").out == "None.\n"
    (row,) = osiris(other, "learn", "packs", "--json").json["packs"]
    assert (row["signer"], row["version"], row["rules"], row["in_force"]) == (key, 1, 1, 1)
    assert PATTERN in osiris(other, "learn", "status").out
    assert osiris(other, "learn", "remove", row["name"]).code == 0
    assert osiris(other, "learn", "packs").out == "None.\n"


def test_a_record_says_how_sure_it_is():
    shown = Proof(good=34, bad=1, row=12, hosts=3, days=8, low_ppm=853_900, high_ppm=995_001)
    says = "34 of 35 lasted (95 % interval: 85 to 100 %); last 12 in a row: 3 hosts, 8 days"
    assert proof_line(shown) == says


def test_promoted_at_once(pack: tuple[Path, str], other: Path):
    ran = osiris(other, "learn", "import", str(pack[0]), "--key", pack[1].upper(), "--promote")
    assert f"in force  linux unit ssh.service -> {BOOK}" in ran.out
    assert osiris(other, "learn", "reject", PATTERN).code == 0
    status = osiris(other, "learn", "status", "--json").json
    assert status["rules"]["rejected"] == 1


def test_a_replay_and_another_key_are_refused(pack: tuple[Path, str], other: Path):
    file, key = pack
    assert osiris(other, "learn", "import", str(file), "--key", key).code == 0
    for wrong, says in ((key, "is not newer"), ("0" * 64, "Another key signed this pack")):
        with untouched(other, entries_more=1):
            ran = osiris(other, "learn", "import", str(file), "--key", wrong)
        assert ran.code == 2
        assert says in ran.err


@pytest.mark.parametrize("how", ["cut", "changed", "not text", "empty", "too long"])
def test_a_damaged_file_is_refused(pack: tuple[Path, str], other: Path, how: str):
    file, key = pack
    data = file.read_bytes()
    outer = json.loads(data)
    inner = base64.b64decode(outer["payload"]).replace(b"ssh.service", b"ssx.service")
    changed = json.dumps({**outer, "payload": base64.b64encode(inner).decode()}).encode()
    spoiled = {
        "cut": data[:200],
        "changed": changed,
        "not text": b"\xff\xfe",
        "empty": b"",
        "too long": data.ljust(300_000),
    }
    file.write_bytes(spoiled[how])
    with untouched(other, entries_more=how != "not text"):
        ran = osiris(other, "learn", "import", str(file), "--key", key)
    assert ran.code == 2, ran
    assert osiris(other, "learn", "candidates").out == "None.\n"


def pem(seed: bytes) -> str:
    """What openssl genpkey -algorithm ed25519 writes."""
    der = bytes.fromhex("302e020100300506032b657004220420") + seed
    body = base64.b64encode(der).decode()
    return f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n"


def test_a_partner_signs_with_a_key_of_their_own(taught: Path, other: Path, tmp_path: Path):
    key, file = tmp_path / "partner.pem", tmp_path / "rules.pack"
    key.touch(mode=0o600)
    key.write_text(pem(bytes(range(32))), encoding="ascii")
    words = ("learn", "export", str(file), "--sign-with", str(key), "--name", "partner", "--json")
    told = osiris(taught, *words).json
    assert told["signer"] == chain.key_id(bytes(SigningKey(bytes(range(32))).verify_key))
    assert told["pack"] == "partner"
    ran = osiris(other, "learn", "import", str(file), "--key", told["signer"])
    assert ran.code == 0
    secret = key.read_bytes().splitlines()[1]
    assert not any(secret in kept.read_bytes() for kept in taught.glob("ledger.db*"))


@pytest.mark.parametrize("what", ["shared", "no key", "another kind"])
def test_a_key_that_is_none(taught: Path, tmp_path: Path, what: str):
    key, file = tmp_path / "partner.pem", tmp_path / "rules.pack"
    key.touch(mode=0o644 if what == "shared" else 0o600)
    text = {"shared": pem(bytes(32)), "no key": "hello", "another kind": pem(bytes(20))}[what]
    key.write_text(text, encoding="ascii")
    ran = osiris(taught, "learn", "export", str(file), "--sign-with", str(key))
    assert ran.code == 2
    assert ("read or written by others" if what == "shared" else "openssl genpkey") in ran.err
    assert not file.exists()


def test_a_file_that_is_there_is_never_written_over(taught: Path, tmp_path: Path):
    file = tmp_path / "rules.pack"
    file.write_text("mine", encoding="ascii")
    with untouched(taught):
        ran = osiris(taught, "learn", "export", str(file))
    assert ran.code == 2
    assert file.read_text(encoding="ascii") == "mine"


def test_each_export_is_a_version_higher(taught: Path, tmp_path: Path):
    versions = [
        osiris(taught, "learn", "export", str(tmp_path / f"p{n}"), "--json").json["version"]
        for n in range(3)
    ]
    assert versions == [1, 2, 3]


def test_a_word_for_a_time_and_taking_it_back(own: Path):
    ran = osiris(own, "policy", "set", "observe", "--when", "clinic", "--class", "server")
    assert "machines of class server, in clinic hours: observe." in ran.out
    shown = osiris(own, "policy", "show", "--json").json
    word = {"runbook": "*", "class": "server", "when": "clinic", "autonomy": "observe"}
    assert word in shown["autonomy"]
    back = ("policy", "set", "default", "--when", "clinic", "--class", "server")
    assert osiris(own, *back).code == 0
    assert word not in osiris(own, "policy", "show", "--json").json["autonomy"]
    ran = osiris(own, *back)
    assert (ran.code, "No word stands there" in ran.err) == (2, True)


def test_earning_is_off_until_a_person_says_on(own: Path):
    assert "Earning by proof: off" in osiris(own, "policy", "show").out
    assert osiris(own, "policy", "earn", "on").code == 0
    assert osiris(own, "policy", "earn", "off", "--runbook", BOOK).code == 0
    assert osiris(own, "policy", "show", "--json").json["earning"] == {"*": True, BOOK: False}
    assert f"every runbook on, {BOOK} off" in osiris(own, "policy", "show").out
    assert "A practice clinic: nothing" in osiris(own, "learn", "status").out
