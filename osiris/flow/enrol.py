"""Try the way in to a machine, and say in plain words what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from osiris.core import machine
from osiris.edge.remote import connect, observe
from osiris.errors import RemoteError
from osiris.flow import Box
from osiris.model.case import Observation, ReadState
from osiris.model.content import Call, Params, Probe, Value
from osiris.model.site import Credential, MachineRole, Platform, Target

_SKEW_MINUTES = 5
"""More than that, and Kerberos refuses (RFC 4120, section 5.2.3; the stock policy of a domain)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What came of one try. `target`: as the machine says it is; `read`: what was read of it.

    `reason` is a code, empty where the way is open; `text` and `hint` say what is wrong and what to
    do. `notes`: what works and could be better. `lost`: Checks that this account may not read.
    """

    target: Target
    healer: bool = False
    reason: str = ""
    text: str = ""
    hint: str = ""
    read: Mapping[str, Value] = field(default_factory=dict)
    notes: Sequence[str] = ()
    lost: Sequence[str] = ()


async def try_out(
    box: Box,
    target: Target,
    credential: Credential | None,
    *,
    healer: bool = False,
    thorough: bool = False,
) -> Way:
    """Sign in, ask the machine who it is, and look at what the account may do there.

    `thorough`: read what every Check reads, to see which of them this account is denied.
    """
    try:
        connection = await connect(target, credential, do_not_probe=box.settings.do_not_probe)
    except RemoteError as error:
        return _wrong(target, healer, error.reason, error.message, error.hint)
    probes = _first(box, target)
    rest = _rest(box, target) if thorough else []
    wanted: list[tuple[Probe, Params]] = [*((p, {}) for p in probes), *(w for _, w in rest)]
    calls = [Call(script=probe.script, params=params) for probe, params in wanted]
    try:
        answers = await connection.read(calls, deadline=box.settings.deadline_s)
    except RemoteError as error:
        return _wrong(target, healer, error.reason, error.message, error.hint)
    finally:
        await connection.close()
    now = box.utc()
    seen = [observe(target.id, one, a, at=now) for one, a in zip(wanted, answers, strict=True)]
    by_name = {probe.name: one for probe, one in zip(probes, seen, strict=False)}
    denied = [check for (check, _), one in zip(rest, seen[len(probes) :], strict=True) if _no(one)]
    if target.platform is Platform.WINDOWS:
        return _judged(target, by_name, healer=healer, lost=denied)
    return _plain(target, by_name)


def _first(box: Box, target: Target) -> list[Probe]:
    names = ("asset_inventory", machine.PROBE, machine.RIGHTS)
    found = (box.catalogue.probes.get((target.system, name)) for name in names)
    return [probe for probe in found if probe is not None]


def _rest(box: Box, target: Target) -> list[tuple[str, tuple[Probe, Params]]]:
    """What the Checks of a Windows machine read: only trying tells what an account may see."""
    if target.platform is not Platform.WINDOWS:
        return []
    return [
        (check.id, (box.catalogue.probes[check.platform, check.probe], check.params))
        for check in box.catalogue.checks_of(target).values()
        if machine.asks(check, target.role)
    ]


def _no(seen: Observation) -> bool:
    return seen.state is ReadState.FAILED and seen.reason == "refused"


def _plain(target: Target, seen: Mapping[str, Observation]) -> Way:
    (one,) = seen.values()
    if one.state is ReadState.OK:
        return Way(target=target, read=one.value)
    return _wrong(target, False, one.reason, f"connected, but a reading failed: {one.reason}", "")


def _judged(
    target: Target, seen: Mapping[str, Observation], *, healer: bool, lost: Sequence[str]
) -> Way:
    itself, rights = seen[machine.PROBE], seen[machine.RIGHTS]
    if machine.is_another(target, itself):
        return _wrong(
            target,
            healer,
            machine.ANOTHER,
            f"{target.name}: another machine answers at {target.address} than the enrolled one",
            "Nothing is read or changed there. If the machine was replaced, remove the old one "
            "(osiris target remove) and enrol the new one.",
        )
    known = machine.known_as(target, itself)
    fault = _role_fault(known, rights) or (_healer_fault(rights) if healer else None)
    if fault is not None:
        return _wrong(known, healer, *fault)
    return Way(
        target=known,
        healer=healer,
        read={**seen["asset_inventory"].value, **itself.value},
        notes=_notes(known, itself, rights, healer=healer),
        lost=lost,
    )


def _role_fault(target: Target, rights: Observation) -> tuple[str, str, str] | None:
    if not machine.too_mighty(target, rights):
        return None
    return (
        "domain_admin",
        f"{target.name}: this account is an administrator of the whole domain. Used on an ordinary "
        "machine, it would give the domain to whoever owns that machine",
        "Use the accounts for this kind of machine: osiris target prepare windows --domain",
    )


def _healer_fault(rights: Observation) -> tuple[str, str, str] | None:
    if rights.state is not ReadState.OK:
        return "rights_unknown", "what the healer's account may do could not be read", ""
    if rights.value["filtered"]:
        return (
            "token_filtered",
            "the healer's account is an administrator there, but User Account Control takes that "
            "from local accounts that sign in over the network",
            "Use a domain account, or set LocalAccountTokenFilterPolicy to 1 there "
            "(osiris target prepare windows --workgroup does it, and can take it back)",
        )
    if not rights.value["admin"]:
        return (
            "not_admin",
            "the healer's account is no administrator there, so it could change nothing",
            "Add it to the machine's Administrators (S-1-5-32-544)",
        )
    return None


def _notes(
    target: Target, itself: Observation, rights: Observation, *, healer: bool
) -> tuple[str, ...]:
    notes = []
    if itself.state is not ReadState.OK:
        notes.append(
            "Its role could not be read, so checks that depend on it are unknown. The account "
            "needs the right to read root\\cimv2 from afar."
        )
    off = itself.value.get("minutes_off")
    if isinstance(off, int) and abs(off) >= _SKEW_MINUTES:
        notes.append(
            f"Its clock is {abs(off)} minutes {'ahead of' if off > 0 else 'behind'} the box's: "
            "Kerberos refuses that, and times in its logs mislead."
        )
    if not healer and rights.value.get("admin"):
        notes.append(
            "The reader is an administrator there, which is more than reading needs. What it "
            "should be: osiris target prepare windows"
        )
    suggested = machine.class_of(target.role)
    if suggested is not target.klass and target.role is not MachineRole.UNKNOWN:
        notes.append(
            f"It is a {target.role.replace('_', ' ')}, enrolled with class {target.klass}. To "
            f"change that: osiris target change {target.name} --class {suggested}"
        )
    return tuple(notes)


def _wrong(target: Target, healer: bool, reason: str, text: str, hint: str) -> Way:
    return Way(target=target, healer=healer, reason=reason, text=text, hint=hint)
