"""A box whose catalogue is small and its own: two systems, one id twice, a role, a policy's owner.

The machines are practice folders. The scripts are the shell's, whatever platform they say, so that
the real runner, ledger and vault carry the flow; what Windows itself does is shown elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from osiris.core.match import RuleIndex
from osiris.daemon.house import House, opened
from osiris.edge.ledger import entries, targets
from osiris.errors import AuthRefused
from osiris.model.case import Autonomy
from osiris.model.content import (
    Baseline,
    Catalogue,
    Check,
    Expect,
    Need,
    Op,
    Pattern,
    Priority,
    Probe,
    Rule,
    RuleOrigin,
    Runbook,
    Script,
    Step,
    Undo,
    Value,
    Verb,
    Verdict,
)
from osiris.model.proof import Kind
from osiris.model.site import (
    Credential,
    MachineRole,
    Platform,
    Target,
    TargetClass,
    TransportKind,
)
from tests.core.makers import TEXT
from tests.flow.tree import Box

UUID = "4c4c4544-0042-3510-8052-b4c04f4a5931"
OTHER_UUID = "4c4c4544-0042-3510-8052-b4c04f4a5932"
_LIB = '. "${OSIRIS_LIB:?}/lib.sh"\n'
_THING = """\
keep /thing
case $1 in
state) printf 'thing %s\\n' "$(cat "$R/thing")" ;;
apply) printf good >"$R/thing" ;;
undo) put_back /thing ;;
esac
"""
# What only an administrator may know stands in the file `secret`: told at the second look.
_OWNER = """\
if [ -e "$R/secret" ] && [ ! -e "$R/asked" ]; then : >"$R/asked"; echo '{"owner":null}'; exit; fi
printf '{"owner":"%s"}' "$(cat "$R/secret" "$R/owner" 2>/dev/null || true)"
"""


def _parse(text: str) -> dict[str, Value]:
    found: dict[str, Value] = json.loads(text)
    return found


def _words(text: str) -> dict[str, Value]:
    return {"is": text.strip()}


def _probe(name: str, platform: Platform, text: str) -> Probe:
    script = Script(name=name, text=_LIB + text)
    parse = _words if name == "thing" else _parse
    return Probe(name=name, platform=platform, script=script, parse=parse)


def _check(id_: str, platform: Platform, *roles: MachineRole) -> Check:
    return Check(
        id=id_,
        title=f"{id_} of {platform}",
        platform=platform,
        probe="thing",
        params={},
        field="is",
        expect=Expect(op=Op.IS, value="good"),
        warn=None,
        missing=Verdict.UNKNOWN,
        cadence=600,
        priority=Priority.HIGH,
        text=TEXT,
        roles=roles,
    )


def _runbook() -> Runbook:
    need = Need(
        probe="policy_owner",
        params={},
        field="owner",
        expect=Expect(op=Op.IS, value=""),
        why="Change it there.",
    )
    return Runbook(
        id="RB-WIN-T-001",
        version=1,
        title="Make it good",
        platform=Platform.WINDOWS,
        digest="d" * 64,
        heals=(Pattern(check="guest_account"),),
        needs=(need,),
        steps=(Step(verb="thing_good", params={}, slots={}),),
        approval="policy",
        settle_s=0,
        advice="Look.",
        examples=(),
    )


def _baseline(platform: Platform, *checks: Check) -> Baseline:
    return Baseline(
        name=platform.value, version="1", platform=platform, checks=checks, not_covered={}
    )


def _catalogue() -> Catalogue:
    both = (Platform.LINUX, Platform.WINDOWS)
    book = _runbook()
    verb = Verb(
        name="thing_good",
        platform=Platform.WINDOWS,
        script=Script(name="thing_good", text=_LIB + _THING),
        params={},
        undo=Undo.EXACT,
    )
    probes = [
        *(_probe("thing", p, 'cat "$R/thing"\n') for p in both),
        _probe("machine", Platform.WINDOWS, 'cat "$R/machine"\n'),
        _probe("rights", Platform.WINDOWS, 'cat "$R/rights" 2>/dev/null || echo "{}"\n'),
        _probe("policy_owner", Platform.WINDOWS, _OWNER),
        _probe("config_managers", Platform.WINDOWS, 'cat "$R/managers"\n'),
    ]
    return Catalogue(
        digest="c" * 64,
        baselines=(
            _baseline(Platform.LINUX, _check("firewall", Platform.LINUX)),
            _baseline(
                Platform.WINDOWS,
                _check("firewall", Platform.WINDOWS),
                _check("guest_account", Platform.WINDOWS),
                _check("ad_health", Platform.WINDOWS, MachineRole.DOMAIN_CONTROLLER),
            ),
        ),
        probes={(p.platform, p.name): p for p in probes},
        verbs={(verb.platform, verb.name): verb},
        runbooks={book.id: book},
        rules=(Rule(pattern=book.heals[0], runbook=book.id, origin=RuleOrigin.BUILTIN),),
        frameworks={},
    )


CATALOGUE = _catalogue()


class Office:
    """An opened House over machines of this clinic.

    `signed_in`: who did, and whether an intent was the newest entry then. `minutes` puts the clock
    forward; `wrong_password`: the healer is not let in.
    """

    def __init__(self, house: House) -> None:
        self.signed_in: list[tuple[bool, bool]] = []
        self.minutes = 0
        self.wrong_password = False
        self.house = house
        clock = house.box.clock

        def credential(target: Target, healer: bool) -> Credential | None:
            self.signed_in.append((healer, self._intent_stands()))
            if healer and self.wrong_password:
                raise AuthRefused(target.name, "the password is wrong", retry=False)
            return None

        def now() -> object:
            instant = clock()
            return replace(instant, utc=instant.utc + timedelta(minutes=self.minutes))

        self.folder = house.folder.parent
        self.box = replace(house.box, catalogue=CATALOGUE, credential=credential, clock=now)  # type: ignore[arg-type]
        self.index = RuleIndex.of(CATALOGUE)

    def machine(
        self,
        name: str,
        platform: Platform = Platform.WINDOWS,
        *,
        role: str = "workstation",
        klass: TargetClass = TargetClass.SERVER,
    ) -> Path:
        """Enrol a folder in which the thing is good, as a machine of this platform and role."""
        root = self.folder / name
        root.mkdir()
        (root / "thing").write_text("good")
        self.says(root, identity=UUID, role=role)
        with self.box.ledger.commit() as tx:
            target = Target(
                id=targets.next_id(tx),
                name=name,
                platform=platform,
                klass=klass,
                transport=TransportKind.LOCAL,
                root=str(root),
                added=self.box.utc(),
            )
            targets.add(tx, target)
        return root

    def rewrite(self, **changes: object) -> None:
        """Use a catalogue whose runbook is changed so."""
        books = {
            id_: replace(book, **changes)  # type: ignore[arg-type]
            for id_, book in CATALOGUE.runbooks.items()
        }
        catalogue = replace(CATALOGUE, runbooks=books)
        self.box = replace(self.box, catalogue=catalogue)
        self.index = RuleIndex.of(catalogue)

    @staticmethod
    def says(root: Path, *, identity: str = UUID, role: str) -> None:
        """What the machine answers when it is asked who it is."""
        (root / "machine").write_text(json.dumps({"identity": identity, "role": role}))

    def target(self, name: str) -> Target:
        """The machine as the box knows it."""
        with self.box.ledger.read() as tx:
            found = targets.get(tx, name)
        assert found is not None
        return found

    def _intent_stands(self) -> bool:
        with self.box.ledger.read() as tx:
            kinds = [entry.kind for entry in entries.walk(tx)]
        return bool(kinds) and kinds[-1] is Kind.INTENT


@contextmanager
def office(folder: Path, autonomy: Autonomy = Autonomy.ACT) -> Iterator[Office]:
    """A box in `folder` without the machine of the practice tree."""
    box = Box(folder)
    box.ask("target.remove", name="practice-tree")
    box.ask("policy.set", autonomy=autonomy.value)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        yield Office(house)
