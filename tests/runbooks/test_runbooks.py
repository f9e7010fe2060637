"""The Linux runbooks as data: complete, and in step with the baseline that they serve."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from osiris.core.judge import judge
from osiris.core.match import RuleIndex
from osiris.model.case import Observation, ReadState
from osiris.model.content import Catalogue, Check, Params, Runbook, Undo, Verdict
from osiris.model.site import Platform
from tests.needs import require
from tests.runbooks.hosts import NOW

SCRIPTS = sorted((Path(__file__).parents[2] / "osiris/actions/linux").glob("*.sh"))
IDS = {
    "ACCT": 2, "AUD": 2, "ENC": 1, "FW": 1, "MAC": 1, "PATCH": 1, "PERM": 3, "SSH": 3, "SVC": 4,
}  # fmt: skip


@pytest.fixture(scope="module")
def linux(catalogue: Catalogue) -> dict[str, Runbook]:
    """The Linux runbooks by the end of their ids."""
    books = [book for book in catalogue.runbooks.values() if book.platform is Platform.LINUX]
    return {book.id.removeprefix("RB-LIN-"): book for book in books}


def check(catalogue: Catalogue, id: str) -> Check:
    return next(c for c in catalogue.checks(Platform.LINUX) if c.id == id)


def params(book: Runbook, verb: str) -> Params:
    return next(step.params for step in book.steps if step.verb == verb)


def setting(book: Runbook, keyword: str) -> list[str]:
    (line,) = [one for one in _lines(book) if one.startswith(f"{keyword} ")]
    return line.removeprefix(f"{keyword} ").split(",")


def _lines(book: Runbook) -> tuple[str, ...]:
    found = params(book, "sshd_set")["line"]
    assert isinstance(found, tuple)
    return found


def test_there_are_eighteen(linux: dict[str, Runbook]) -> None:
    expected = [f"{kind}-{n:03}" for kind, count in IDS.items() for n in range(1, count + 1)]
    assert sorted(linux) == expected
    assert len(linux) == 18


def test_every_one_is_found_by_what_it_heals(
    catalogue: Catalogue, linux: dict[str, Runbook]
) -> None:
    index = RuleIndex.of(catalogue)
    for book in linux.values():
        for pattern in book.heals:
            found = index.match(book.platform, pattern.check, ("something",))
            assert found is not None
            assert found.id == book.id


def test_only_encryption_has_no_steps(linux: dict[str, Runbook]) -> None:
    assert [name for name, book in linux.items() if not book.steps] == ["ENC-001"]
    assert linux["ENC-001"].heals[0].check == "encryption_at_rest"
    assert "backup" in linux["ENC-001"].advice


def test_what_reaches_a_person_is_asked_each_time(linux: dict[str, Runbook]) -> None:
    assert {n for n, b in linux.items() if b.approval != "policy"} == {"ACCT-001", "ENC-001"}


def test_only_updates_wait_for_a_window_and_cannot_be_undone_exactly(
    catalogue: Catalogue, linux: dict[str, Runbook]
) -> None:
    verbs = {n: verb for (on, n), verb in catalogue.verbs.items() if on is Platform.LINUX}
    assert {name for name, verb in verbs.items() if verb.disruptive} == {"packages_upgrade"}
    assert {n for n, v in verbs.items() if v.undo is not Undo.EXACT} == {"packages_upgrade"}
    cutting = {n for n, b in linux.items() if any(verbs[s.verb].cuts for s in b.steps)}
    assert cutting == {"SSH-001", "SSH-002", "SSH-003", "FW-001", "ACCT-002"}


def test_every_verb_is_used_and_every_free_slot_is_in_two_hands(
    catalogue: Catalogue, linux: dict[str, Runbook]
) -> None:
    """A step with slots lets its verb run with any parameters, so that its script must look."""
    steps = [step for book in linux.values() for step in book.steps]
    known = {name for on, name in catalogue.verbs if on is Platform.LINUX}
    assert {step.verb for step in steps} == known
    assert {step.verb for step in steps if step.slots} == {"service_state", "account_lock"}


def test_algorithms_are_those_that_the_baseline_allows(
    catalogue: Catalogue, linux: dict[str, Runbook]
) -> None:
    ours = {
        name
        for word in ("Ciphers", "MACs", "KexAlgorithms")
        for name in setting(linux["SSH-003"], word)
    }
    allowed = check(catalogue, "ssh_hardening.crypto").params["allowed"]
    assert isinstance(allowed, tuple)
    assert ours == set(allowed)


def test_numbers_are_those_of_the_baseline(catalogue: Catalogue, linux: dict[str, Runbook]) -> None:
    def bound(id: str) -> object:
        return check(catalogue, id).expect.value

    seconds = int(setting(linux["SSH-003"], "ClientAliveInterval")[0])
    times = int(setting(linux["SSH-003"], "ClientAliveCountMax")[0])
    assert bound("ssh_hardening.idle") == (1, seconds * times)
    policy = linux["ACCT-002"]
    assert policy.steps[0].params["at_most"] == ("PASS_MAX_DAYS 365",)
    assert bound("password_policy.ageing") == (1, 365)
    assert policy.steps[1].params["at_least"] == (f"minlen {bound('password_policy')}",)
    assert bound("account_lockout") == (1, params(policy, "lockout_on")["most"])
    assert params(linux["AUD-002"], "log_retention")["days"] == bound("log_retention.system")


def test_services_of_the_baseline_may_be_started(catalogue: Catalogue) -> None:
    script = catalogue.verbs[Platform.LINUX, "service_state"].script.text
    wanted = check(catalogue, "services_critical").params["service"]
    assert isinstance(wanted, tuple)
    for name in " ".join(wanted).split():
        assert f"running:{name}.service" in script


def test_old_services_that_the_probe_knows_may_be_stopped(catalogue: Catalogue) -> None:
    probe = catalogue.probes[Platform.LINUX, "legacy_services"].script.text
    names = re.search(r"for name in ([a-z\s\\-]+); do", probe)
    assert names
    script = catalogue.verbs[Platform.LINUX, "service_state"].script.text
    for name in re.findall(r"[a-z-]+", names[1]):
        assert f"off:{name}.*" in script


# The audit service by tables: it runs nowhere in the lab. What auditctl prints before and after.
AUDIT = "status enabled {}\nstatus pid {}\nstatus lost 0\n"


def audit(catalogue: Catalogue, id: str, text: str) -> Verdict:
    one = check(catalogue, id)
    watch = one.params.get("watch", ())
    assert isinstance(watch, tuple)
    wanted = "".join(f"watch {path}\n" for path in watch)
    value = catalogue.probes[Platform.LINUX, "audit"].parse(wanted + text)
    seen = Observation(
        target="t1", probe="audit", params=one.params, state=ReadState.OK, value=value, at=NOW
    )
    return judge(one, seen).verdict


def test_audit_rules_are_what_the_baseline_looks_for(
    catalogue: Catalogue, linux: dict[str, Runbook]
) -> None:
    """By tables only: the rules as `auditctl -l` prints them, through the real parser."""
    rules = params(linux["AUD-001"], "audit_rules")["line"]
    assert isinstance(rules, tuple)
    loaded = "".join(f"rule {rule}\n" for rule in rules)
    running = AUDIT.format(1, 412)
    assert audit(catalogue, "logging.audit_rules", running + "rule No rules\n") is Verdict.FAIL
    assert audit(catalogue, "logging.audit_rules", running + loaded) is Verdict.PASS
    without_one = "".join(f"rule {rule}\n" for rule in rules[1:])
    assert audit(catalogue, "logging.audit_rules", running + without_one) is Verdict.FAIL
    assert audit(catalogue, "logging.auditd", AUDIT.format(1, 0) + loaded) is Verdict.FAIL
    assert audit(catalogue, "logging.auditd", running + loaded) is Verdict.PASS


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_scripts_are_plain_posix_shell(script: Path) -> None:
    if shutil.which("shellcheck") is None:
        require("shellcheck", "it is not installed")
    command = ["shellcheck", "--external-sources", str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    text = script.read_text()
    assert not re.search(r"\beval\b|`", text)
    assert text.count('. "${OSIRIS_LIB:?}/lib.sh"') == 1
