"""BitLocker: {"volumes": {"C:": {...}}, "tpm": {"present", "ready"}}.

A volume: {"status" (0 plain, 1 encrypted), "percent", "method", "protection" (0 off, 1 on, 2
unknown), "restarts" (how long a suspension lasts), "protectors": [{"id", "type", "password"}]}.
Recovery passwords are made up from ids; they follow the documented form (eight groups of six
digits, each a multiple of eleven).
Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/{BitLocker,
TrustedPlatformModule}/*.md; shapes as mondoohq/cnquery recorded them
(bitlocker_status_keyprotectors.json); learn.microsoft.com/windows/win32/secprov/
win32-encryptablevolume.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from osiris.lab.windows.cim import cim, cim_method
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.machine import Caller, Machine, compliant, stock
from osiris.lab.windows.ps.values import Enum, PSError, PSObject, Unsupported

GIB = 2**30
TPM, EXTERNAL_KEY, RECOVERY_PASSWORD = 1, 2, 3
_TYPES = {
    0: "Unknown",
    1: "Tpm",
    2: "ExternalKey",
    3: "RecoveryPassword",
    4: "TpmPin",
    5: "TpmStartupKey",
    6: "TpmPinStartupKey",
    7: "PublicKey",
    8: "Password",
    9: "TpmNetworkKey",
    10: "AdAccountOrGroup",
}
_STATUS = ("FullyDecrypted", "FullyEncrypted")
_PROTECTION = ("Off", "On", "Unknown")
_METHODS = {0: "None", 6: "XtsAes128", 7: "XtsAes256"}
_SPACE = "Microsoft.BitLocker.Structures."
_NAMESPACE = uuid.UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
_VOLUME_SPACE = "root/cimv2/Security/MicrosoftVolumeEncryption"


@stock("bitlocker")
def _stock(machine: Machine) -> dict[str, Any]:
    """Nothing is encrypted; every machine has a chip that is ready."""
    drives = machine.area("computer")["disks"]
    return {
        "volumes": {drive: _plain() for drive in drives},
        "tpm": {"present": True, "ready": True},
    }


@compliant("bitlocker")
def _compliant(machine: Machine) -> None:
    """Where the machine can, every volume is encrypted and protected."""
    if "bitlocker" in machine.features:
        for drive in machine.area("computer")["disks"]:
            encrypt(machine, drive)


def _plain() -> dict[str, Any]:
    return {
        "status": 0,
        "percent": 0,
        "method": 0,
        "protection": 0,
        "restarts": 0,
        "protectors": [],
    }


def volume(machine: Machine, drive: str) -> dict[str, Any]:
    """What is kept of a volume, to change it; a new drive is not encrypted."""
    found: dict[str, Any] = machine.area("bitlocker")["volumes"].setdefault(drive, _plain())
    return found


def _look(machine: Machine, drive: str) -> dict[str, Any]:
    """The same, to read it: a look leaves nothing behind."""
    found: dict[str, Any] = machine.area("bitlocker")["volumes"].get(drive) or _plain()
    return found


def encrypt(machine: Machine, drive: str, *, types: tuple[int, ...] = ()) -> None:
    """Encrypt a volume whole: Windows' own with the chip, others with automatic unlocking."""
    first = TPM if drive == "C:" else EXTERNAL_KEY
    own = volume(machine, drive)
    own.update(status=1, percent=100, method=6, protection=1, restarts=0, protectors=[])
    for kind in types or (first, RECOVERY_PASSWORD):
        add_protector(machine, drive, kind)


def add_protector(machine: Machine, drive: str, kind: int) -> dict[str, Any]:
    """A new protector, with an id of its own."""
    taken = {each["id"] for each in volume(machine, drive)["protectors"]}
    numbers = (uuid.uuid5(_NAMESPACE, f"{machine.name}/{drive}/{n}") for n in count(1))
    number = next(one for one in numbers if f"{{{str(one).upper()}}}" not in taken)
    made = {"id": f"{{{str(number).upper()}}}", "type": kind}
    if kind == RECOVERY_PASSWORD:
        groups = [int(number.hex[n * 4 : n * 4 + 4], 16) * 11 for n in range(8)]
        made["password"] = "-".join(f"{group:06d}" for group in groups)
    volume(machine, drive)["protectors"].append(made)
    return made


@cmdlet("Get-BitLockerVolume")
def get_volume(call: Call) -> Iterator[PSObject]:
    """Get-BitLockerVolume.md"""
    _need_admin(call)
    for drive in _meant(call):
        yield shown(call.machine, drive)


@cmdlet("Suspend-BitLocker")
def suspend(call: Call) -> Iterator[PSObject]:
    """Suspend-BitLocker.md: without -RebootCount for one restart; 0 is until it is resumed."""
    _need_admin(call)
    for drive in _meant(call):
        own = volume(call.machine, drive)
        if not own["status"]:
            raise _error("This drive is not encrypted.", 0x80310001)
        own["protection"] = 0
        own["restarts"] = int(call.get("rebootcount", 1)) if drive == "C:" else 0
        yield shown(call.machine, drive)


@cmdlet("Resume-BitLocker")
def resume(call: Call) -> Iterator[PSObject]:
    """Resume-BitLocker.md"""
    _need_admin(call)
    for drive in _meant(call):
        own = volume(call.machine, drive)
        if not own["status"]:
            raise _error("This drive is not encrypted.", 0x80310001)
        if not own["protectors"]:
            raise _error("No key protectors found on the volume.", 0x80310002)
        own.update(protection=1, restarts=0)
        yield shown(call.machine, drive)


@cmdlet("Add-BitLockerKeyProtector")
def add(call: Call) -> Iterator[PSObject]:
    """Add-BitLockerKeyProtector.md: of a recovery password a warning spells it out, unless it is
    silenced, and nobody here may see one."""
    _need_admin(call)
    kinds = {"recoverypasswordprotector": RECOVERY_PASSWORD, "tpmprotector": TPM}
    chosen = [kind for name, kind in kinds.items() if call.flag(name)]
    if len(chosen) != 1:
        raise Unsupported("Add-BitLockerKeyProtector: one kind of protector at a time")
    quiet = str(getattr(call.get("warningaction"), "name", call.get("warningaction", "")))
    if chosen[0] == RECOVERY_PASSWORD and quiet.lower() not in ("silentlycontinue", "ignore"):
        raise Unsupported("Add-BitLockerKeyProtector would write the password as a warning")
    for drive in _meant(call):
        add_protector(call.machine, drive, chosen[0])
        yield shown(call.machine, drive)


@cmdlet("Remove-BitLockerKeyProtector")
def remove(call: Call) -> Iterator[PSObject]:
    """Remove-BitLockerKeyProtector.md"""
    _need_admin(call)
    wanted = str(call.get("keyprotectorid")).lower()
    for drive in _meant(call):
        own = volume(call.machine, drive)
        _protector(own, wanted)
        own["protectors"] = [p for p in own["protectors"] if p["id"].lower() != wanted]
        yield shown(call.machine, drive)


@cmdlet("Backup-BitLockerKeyProtector")
def backup(call: Call) -> Iterator[PSObject]:
    """Backup-BitLockerKeyProtector.md: to Active Directory, so a member of a domain only."""
    _need_admin(call)
    for drive in _meant(call):
        _protector(_look(call.machine, drive), str(call.get("keyprotectorid")).lower())
        if not call.machine.domain:
            raise _error("The computer is not joined to a domain.", 0x80310007)
        yield shown(call.machine, drive)


@cmdlet("Get-Tpm")
def get_tpm(call: Call) -> Iterator[PSObject]:
    """Get-Tpm.md: administrators only."""
    _need_admin(call)
    own = call.machine.area("bitlocker")["tpm"]
    yield PSObject(
        "Microsoft.Tpm.Commands.TpmObject",
        {
            "TpmPresent": own["present"],
            "TpmReady": own["ready"],
            "TpmEnabled": own["present"],
            "TpmActivated": own["present"],
            "TpmOwned": own["ready"],
            "ManufacturerIdTxt": "SIM",
        },
    )


@cim(_VOLUME_SPACE, "Win32_EncryptableVolume", admin=True, needs="bitlocker")
def encryptable(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../secprov/win32-encryptablevolume"""
    for drive in machine.area("computer")["disks"]:
        own = _look(machine, drive)
        yield {
            "DriveLetter": drive,
            "ProtectionStatus": own["protection"],
            "ConversionStatus": own["status"],
            "VolumeType": 0 if drive == "C:" else 1,
            "DeviceID": f"\\\\?\\Volume{{{uuid.uuid5(_NAMESPACE, machine.name + drive)}}}\\",
        }


@cim_method(_VOLUME_SPACE, "Win32_EncryptableVolume", "GetSuspendCount")
def suspend_count(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> Mapping[str, Any]:
    """.../secprov/getsuspendcount-win32-encryptablevolume"""
    if instance is None:
        raise Unsupported("GetSuspendCount without a volume")
    own = _look(machine, str(instance["DriveLetter"]))
    return {"ReturnValue": 0, "SuspendCount": own["restarts"]}


def shown(machine: Machine, drive: str) -> PSObject:
    """A BitLockerVolume. The recovery password is in it: whoever asks must not take it along."""
    own = _look(machine, drive)
    size = machine.area("computer")["disks"][drive]["size"]
    protectors = [
        PSObject(
            _SPACE + "BitLockerVolumeKeyProtector",
            {
                "KeyProtectorId": each["id"],
                "AutoUnlockProtector": each["type"] == EXTERNAL_KEY,
                "KeyProtectorType": _enum("KeyProtectorType", each["type"], _TYPES[each["type"]]),
                "KeyFileName": "",
                "RecoveryPassword": each.get("password", ""),
                "KeyCertificateType": None,
                "Thumbprint": "",
            },
        )
        for each in own["protectors"]
    ]
    row = {
        "ComputerName": machine.name.upper(),
        "MountPoint": drive,
        "EncryptionMethod": _enum("EncryptionMethod", own["method"], _METHODS[own["method"]]),
        "AutoUnlockEnabled": None if drive == "C:" else own["status"] == 1,
        "AutoUnlockKeyStored": None,
        "MetadataVersion": 2 if own["status"] else 0,
        "VolumeStatus": _enum("VolumeStatus", own["status"], _STATUS[own["status"]]),
        "ProtectionStatus": _enum(
            "ProtectionStatus", own["protection"], _PROTECTION[own["protection"]]
        ),
        "LockStatus": _enum("LockStatus", int(own["protection"] == 2), "Unlocked"),
        "EncryptionPercentage": own["percent"],
        "WipePercentage": 0,
        "VolumeType": _enum("VolumeType", int(drive != "C:"), "Data" if drive != "C:" else "OS"),
        "CapacityGB": size / GIB,
        "KeyProtector": protectors,
    }
    return PSObject(_SPACE + "BitLockerVolume", row, text="BitLockerVolume")


def _enum(name: str, number: int, word: str) -> Enum:
    return Enum(f"{_SPACE}{name}", number, word)


def _meant(call: Call) -> list[str]:
    drives = list(call.machine.area("computer")["disks"])
    asked = [str(m).rstrip("\\").upper() for m in call.each("mountpoint")]
    for one in asked:
        if one not in drives:
            raise _error(f"{one} does not have an associated BitLocker volume.", 0x80070490)
    return asked or drives


def _protector(own: dict[str, Any], wanted: str) -> dict[str, Any]:
    for each in own["protectors"]:
        if each["id"].lower() == wanted:
            found: dict[str, Any] = each
            return found
    raise _error("The key protector was not found.", 0x80310033)


def _need_admin(call: Call) -> None:
    if not call.caller.admin:
        raise _error("Access denied ", 0x80041003)


def _error(message: str, number: int) -> PSError:
    return PSError(
        message,
        f"HRESULT 0x{number:08x}",
        hresult=number - 2**32,
        type_name="Microsoft.Management.Infrastructure.CimException",
    )
