from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from osiris.core import canon, sweepbook
from osiris.model.case import Finding
from osiris.model.content import Verdict
from osiris.model.site import Platform
from tests.core.makers import NOW, check, target

CHECKS = {Platform.LINUX: [check(f"a{n}") for n in range(6)], Platform.APPLIANCE: [check("b0")]}
TARGETS = [target(), target(id="t2"), target(id="t3", platform=Platform.APPLIANCE)]
BODY = sweepbook.schedule(CHECKS, TARGETS)

looks = st.dictionaries(
    st.tuples(st.sampled_from(["t1", "t2", "t3"]), st.integers(0, 5)),
    st.tuples(st.sampled_from(list(Verdict)), st.sampled_from(["", "timeout", "tool_missing"])),
    min_size=1,
)


@given(looks)
def test_every_verdict_can_be_read_again(found):
    findings = [
        Finding(target=t, check=f"a{n}", verdict=verdict, reason=reason, at=NOW)
        for (t, n), (verdict, reason) in found.items()
    ]
    entry = json.loads(canon.dumps(sweepbook.encode(BODY, findings, {})))
    again = sweepbook.decode(entry, json.loads(canon.dumps(BODY)))
    assert sorted(again) == sorted((f.target, f.check, f.verdict, f.reason) for f in findings)


def test_a_blind_machine_says_why_for_all_its_checks():
    findings = [
        Finding(target="t1", check=f"a{n}", verdict=Verdict.UNKNOWN, reason="unreachable", at=NOW)
        for n in range(6)
    ]
    entry = sweepbook.encode(BODY, findings, {"t1": "unreachable"})
    assert entry["why"] == {}
    assert {row[3] for row in sweepbook.decode(entry, BODY)} == {"unreachable"}


def test_the_box_is_also_a_linux_machine():
    ids = [c for c, _ in sweepbook.scheduled(BODY, "t3")]
    assert ids == ["a0", "a1", "a2", "a3", "a4", "a5", "b0"]
