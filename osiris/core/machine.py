"""What a machine says of itself, held against what is known of it."""

from __future__ import annotations

from dataclasses import replace

from osiris.model.case import Finding, Observation, ReadState
from osiris.model.content import Check, Verdict
from osiris.model.site import MachineRole, Target, TargetClass

PROBE = "machine"
"""The reading that tells: fields `identity` and `role`."""

RIGHTS = "rights"
"""The reading that tells what a sign-in may do there: field `domain_admin`, and others."""

ANOTHER = "another_machine"
"""The reason where the machine that answers is not the one that was enrolled."""

OTHER_ROLE = "role"
"""The reason where a Check is not for machines of this role."""

_CLASS = {
    MachineRole.WORKSTATION: TargetClass.WORKSTATION,
    MachineRole.MEMBER_SERVER: TargetClass.SERVER,
    MachineRole.DOMAIN_CONTROLLER: TargetClass.SERVER,
}


def is_another(target: Target, seen: Observation) -> bool:
    """Whether it says that it is another machine than the enrolled one."""
    told = _text(seen, "identity")
    return bool(target.identity and told) and told != target.identity


def too_mighty(target: Target, rights: Observation) -> bool:
    """Whether it is an administrator of the whole domain who signed in, on a machine that is no
    domain controller: whoever owns that machine would own the domain with it."""
    controller = target.role is MachineRole.DOMAIN_CONTROLLER
    return rights.value.get("domain_admin") is True and not controller


def known_as(target: Target, seen: Observation) -> Target:
    """`target` with what was learnt: its identity for good, its role as it is now."""
    told = _text(seen, "role")
    role = MachineRole(told) if told in set(MachineRole) else MachineRole.UNKNOWN
    return replace(
        target,
        identity=target.identity or _text(seen, "identity"),
        role=target.role if role is MachineRole.UNKNOWN else role,
    )


def class_of(role: MachineRole) -> TargetClass:
    """What a machine of this role is most likely for."""
    return _CLASS.get(role, TargetClass.UNKNOWN)


def asks(check: Check, role: MachineRole) -> bool:
    """Whether `check` is worth reading: of a machine whose role is not known, everything is."""
    return role is MachineRole.UNKNOWN or check.is_for(role)


def left_out(check: Check, target: Target, seen: Observation) -> Finding | None:
    """The Finding of a Check that its roles settle; None where what was read must be judged.

    `target` as it is known after this look, `seen` any reading of it.
    """
    if seen.state is ReadState.BLIND or check.is_for(target.role):
        return None
    unknown = target.role is MachineRole.UNKNOWN
    return Finding(
        target=target.id,
        check=check.id,
        verdict=Verdict.UNKNOWN if unknown else Verdict.NOT_APPLICABLE,
        reason="role_unknown" if unknown else OTHER_ROLE,
        at=seen.at,
    )


def _text(seen: Observation, field: str) -> str:
    value = seen.value.get(field)
    return value if isinstance(value, str) else ""
