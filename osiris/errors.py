"""Every error that the box shows a person.

    OsirisError(message, hint)
    ├── SettingsError(source)          path and line; all faults in one
    ├── CatalogueError(source, faults)
    ├── RequestError                   the person asked for something that cannot be done
    ├── BusyError                      another process holds the data folder
    ├── VaultError                     the vault is locked, unreadable or readable by others
    ├── RemoteError(target, retry)
    │   ├── Unreachable                no answer on the network
    │   │   └── NoListener             the machine is there, its remote management is not
    │   ├── AuthRefused                the host said no
    │   ├── AccessDenied               signed in, but not allowed to use remote management
    │   ├── HostKeyChanged             the host is not the one that was enrolled
    │   ├── CertificateRefused         its TLS certificate is not one that counts
    │   ├── WeakOffer                  the host, or somebody in between, offers less than sealing
    │   ├── ClockSkew                  the clocks are too far apart for Kerberos
    │   ├── KerberosMissing            the box lacks the extra
    │   ├── ShellQuota                 the host has no remote shell left for us
    │   ├── ScriptBlocked              application control or antivirus stopped our script
    │   ├── SudoRefused                signed in, but not allowed to read or change
    │   ├── CommandTimeout             our deadline passed; the command may still be running
    │   ├── OutputFlood                the host answered more than the box accepts
    │   └── DoNotProbe                 the clinic decided that no packet goes there
    ├── LabError                       the practice clinic cannot be started here
    └── EvidenceError
        ├── ChainBroken(seq)           the bytes do not fit the chain
        ├── BadSignature(seq)          nobody who may sign has signed this
        └── AppendUnknown              the result of a commit is not known: stop

The message says what happened, the hint what to do next. A refusal is a value, not an error.
"""

from __future__ import annotations

from collections.abc import Sequence


class OsirisError(Exception):
    """What happened, and the next thing to do. `code` is the exit code of the command line."""

    code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  -> {self.hint}" if self.hint else self.message


class FaultsError(OsirisError):
    """A document that was refused: every fault at once, each as `path: what is wrong`."""

    code = 2

    def __init__(self, source: str, faults: Sequence[str], hint: str = "") -> None:
        lines = "".join(f"\n  {fault}" for fault in faults)
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(f"{source}: {count}{lines}", hint)
        self.source = source
        self.faults = tuple(faults)


class SettingsError(FaultsError):
    """config.yaml cannot be used."""


class CatalogueError(FaultsError):
    """A baseline, runbook, framework or rule pack cannot be used."""


class RequestError(OsirisError):
    """The request cannot be carried out as asked."""

    code = 2


class BusyError(OsirisError):
    """Another process appends to this data folder."""

    code = 4


class VaultError(OsirisError):
    """Secrets cannot be opened, or lie where others can read them."""

    code = 2


class RemoteError(OsirisError):
    """A machine could not be read or changed. `retry`: a later try may succeed by itself."""

    reason = "remote_error"

    def __init__(self, target: str, message: str, hint: str = "", *, retry: bool = True) -> None:
        super().__init__(f"{target}: {message}", hint)
        self.target = target
        self.retry = retry


class Unreachable(RemoteError):
    """No answer on the network."""

    reason = "unreachable"


class NoListener(Unreachable):
    """The machine answers, but its remote management does not listen there."""

    reason = "no_listener"


class AuthRefused(RemoteError):
    """The host refused the user, the key or the password."""

    reason = "auth_refused"


class AccessDenied(RemoteError):
    """Signed in, but the account may not use remote management on that host."""

    reason = "access_denied"


class CertificateRefused(RemoteError):
    """The host's TLS certificate has expired, is for another name, or from a stranger."""

    reason = "certificate"


class WeakOffer(RemoteError):
    """The host offers less than a sealed session. It got nothing that could be read."""

    reason = "weak_offer"


class ClockSkew(RemoteError):
    """The clocks of host and box are too far apart for Kerberos."""

    reason = "clock_skew"


class KerberosMissing(RemoteError):
    """The box lacks the optional Kerberos libraries."""

    reason = "kerberos_missing"


class ShellQuota(RemoteError):
    """The host has no remote shell left for the account."""

    reason = "shell_quota"


class ScriptBlocked(RemoteError):
    """Application control or antivirus on the host stopped our script."""

    reason = "script_blocked"


class HostKeyChanged(RemoteError):
    """The host shows another key than the one that a person confirmed."""

    reason = "host_key_changed"


class SudoRefused(RemoteError):
    """Signed in, but the host does not let us run its osiris helper."""

    reason = "sudo_refused"


class CommandTimeout(RemoteError):
    """Our deadline passed. A change may still be running: look, never repeat blindly."""

    reason = "timeout"


class OutputFlood(RemoteError):
    """The host answered more than the box accepts, and was cut off."""

    reason = "output_flood"


class DoNotProbe(RemoteError):
    """The clinic put this address on its do-not-probe list. Nothing was sent."""

    reason = "do_not_probe"


class LabError(OsirisError):
    """The practice clinic cannot be started, and why."""

    code = 3


class EvidenceError(OsirisError):
    """The evidence cannot be trusted or extended."""


class ChainBroken(EvidenceError):
    """Entry `seq` does not fit the entries before it."""

    def __init__(self, seq: int, message: str, hint: str = "") -> None:
        super().__init__(f"entry {seq}: {message}", hint)
        self.seq = seq


class BadSignature(EvidenceError):
    """Entry or checkpoint `seq` is not signed by a key of this origin."""

    def __init__(self, seq: int, message: str, hint: str = "") -> None:
        super().__init__(f"entry {seq}: {message}", hint)
        self.seq = seq


class AppendUnknown(EvidenceError):
    """It is not known whether the last commit reached the disk. Nothing may be appended."""
