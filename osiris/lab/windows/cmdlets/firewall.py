"""The firewall: {"profiles": {name: {setting: word or number}}, "rules": {id: {...}}, "products"}.

`profiles` is the persistent store. What is in force is that, with Group Policy on top (its registry
keys, [MS-GPFAS] 2.2), and with the defaults where neither says anything. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/NetSecurity/
{Get-NetFirewallProfile,Set-NetFirewallProfile}.md; INetFwProducts of netfw.h; the shape of a stock
host as mondoohq/cnquery recorded it on Server 2016 to 2025 (firewall-profiles-*.json).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, NativeCall, NativeResult, cmdlet, com, native
from osiris.lab.windows.cmdlets import files, netconfig, registry, services
from osiris.lab.windows.firewall_stock import RULES
from osiris.lab.windows.machine import Caller, Machine, compliant, stock
from osiris.lab.windows.ps.values import Enum, PSError, PSObject, Unsupported

NAMES = ("Domain", "Private", "Public")
GPO_BOOLEAN = {0: "False", 1: "True", 2: "NotConfigured"}
ACTION = {0: "NotConfigured", 2: "Allow", 4: "Block"}
_POLICY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\{}Profile"
_LOG = "%systemroot%\\system32\\LogFiles\\Firewall\\pfirewall.log"
_BOOLEANS = (
    "AllowInboundRules",
    "AllowLocalFirewallRules",
    "AllowLocalIPsecRules",
    "AllowUserApps",
    "AllowUserPorts",
    "AllowUnicastResponseToMulticast",
    "EnableStealthModeForIPsec",
    "LogIgnored",
)
_IN_FORCE = {
    **dict.fromkeys(_BOOLEANS, "True"),
    "LogIgnored": "False",
    "DefaultInboundAction": "Block",
    "DefaultOutboundAction": "Allow",
}
"""What counts where no store says anything."""
_SETTABLE = {
    "Enabled": GPO_BOOLEAN,
    "DefaultInboundAction": ACTION,
    "DefaultOutboundAction": ACTION,
    "LogAllowed": GPO_BOOLEAN,
    "LogBlocked": GPO_BOOLEAN,
    "NotifyOnListen": GPO_BOOLEAN,
}


@stock("firewall")
def _stock(machine: Machine) -> dict[str, Any]:
    """On in all three profiles, nothing logged, and the rules of set-up."""
    profile = {
        "Enabled": "True",
        "DefaultInboundAction": "NotConfigured",
        "DefaultOutboundAction": "NotConfigured",
        **dict.fromkeys(_BOOLEANS, "NotConfigured"),
        "NotifyOnListen": "False" if machine.os.server else "True",
        "LogAllowed": "False",
        "LogBlocked": "False",
        "LogFileName": _LOG,
        "LogMaxSizeKilobytes": 4096,
    }
    rules = {row.id: row.state() for row in RULES if row.here(machine)}
    return {"profiles": {name: dict(profile) for name in NAMES}, "rules": rules, "products": {}}


@compliant("firewall")
def _ready(machine: Machine) -> None:
    """Logs that are large enough; only the box reaches WinRM."""
    area = machine.area("firewall")
    for profile in area["profiles"].values():
        profile.update({"LogBlocked": "True", "LogMaxSizeKilobytes": 16384})
    for rule in winrm_rules(machine):
        rule["remote"] = [netconfig.BOX]


def winrm_rules(machine: Machine) -> list[dict[str, Any]]:
    """Windows' own rules for remote management."""
    rules = machine.area("firewall")["rules"]
    return [row for name, row in rules.items() if name.startswith("WINRM-")]


def store(call: Call) -> str:
    """Which store is meant: persistentstore or activestore. Raises PSError where the service that
    keeps them stands still."""
    asked = str(call.get("policystore", "PersistentStore")).lower()
    if asked not in ("persistentstore", "activestore"):
        raise Unsupported(f"{call.name} -PolicyStore {asked}")
    if services.status(call.machine, "MpsSvc") != services.RUNNING:
        raise PSError(
            "There are no more endpoints available from the endpoint mapper.",
            "Windows System Error 1753",
            hresult=-2146233088,
            type_name="Microsoft.PowerShell.Cmdletization.Cim.CimJobException",
        )
    return asked


def in_force(machine: Machine, name: str) -> dict[str, Any]:
    """The settings of a profile that count."""
    kept: dict[str, Any] = dict(machine.area("firewall")["profiles"][name])
    for setting, default in _IN_FORCE.items():
        kept[setting] = default if kept[setting] == "NotConfigured" else kept[setting]
    return {**kept, **_by_policy(machine, name)}


def _by_policy(machine: Machine, name: str) -> dict[str, Any]:
    """What Group Policy sets; an action of 1 is Block."""
    key = _POLICY.format(name)
    found: dict[str, Any] = {}
    if (on := registry.read(machine, key, "EnableFirewall")) is not None:
        found["Enabled"] = str(bool(on))
    if (inbound := registry.read(machine, key, "DefaultInboundAction")) is not None:
        found["DefaultInboundAction"] = "Block" if inbound else "Allow"
    if (dropped := registry.read(machine, f"{key}\\Logging", "LogDroppedPackets")) is not None:
        found["LogBlocked"] = str(bool(dropped))
    if (size := registry.read(machine, f"{key}\\Logging", "LogFileSize")) is not None:
        found["LogMaxSizeKilobytes"] = size
    return found


@cmdlet("Get-NetFirewallProfile")
def get_profile(call: Call) -> Iterator[PSObject]:
    """Get-NetFirewallProfile.md: the persistent store, unless -PolicyStore says which."""
    active = store(call) == "activestore"
    kept = call.machine.area("firewall")["profiles"]
    for name in _named(call):
        yield _shown(name, in_force(call.machine, name) if active else kept[name])


def _shown(name: str, settings: dict[str, Any]) -> PSObject:
    """An MSFT_NetFirewallProfile; LogMaxSizeKilobytes is a number, the rest are enumerations."""
    row: dict[str, Any] = {"Name": name, "Profile": name}
    for key, value in settings.items():
        words = ACTION if key.endswith("Action") else GPO_BOOLEAN
        numbers = {word: number for number, word in words.items()}
        kind = "Action" if words is ACTION else "GpoBoolean"
        if value in numbers:
            row[key] = Enum(f"{_TYPES}.{kind}", numbers[value], value)
        else:
            row[key] = value
    row["DisabledInterfaceAliases"] = ["NotConfigured"]
    row["InstanceID"] = f"MSFT|FW|FirewallProfile|{name}"
    return PSObject(_TYPES.rpartition(".")[0] + ".CimInstance", row, text="MSFT_NetFirewallProfile")


_TYPES = "Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity"


@cmdlet("Set-NetFirewallProfile")
def set_profile(call: Call) -> None:
    """Set-NetFirewallProfile.md, in the persistent store."""
    if store(call) != "persistentstore":
        raise Unsupported("Set-NetFirewallProfile outside of the persistent store")
    cdxml.need_admin(call)
    changes: dict[str, Any] = {
        setting: cdxml.word(call.get(setting), words, setting)
        for setting, words in _SETTABLE.items()
        if call.given(setting)
    }
    if call.given("LogMaxSizeKilobytes"):
        changes["LogMaxSizeKilobytes"] = _size(call.get("LogMaxSizeKilobytes"))
    for name in _named(call):
        call.machine.area("firewall")["profiles"][name].update(changes)


def _size(asked: Any) -> int:
    """1 to 32767 KB."""
    if not 1 <= int(asked) <= 32767:
        raise PSError("One of the port keywords is invalid.", "Windows System Error 87")
    return int(asked)


def _named(call: Call) -> list[str]:
    asked = call.each("name") or call.each("profile")
    if not asked and call.input is not None:
        asked = [one["Name"] for one in call.input]
    if not asked:
        return list(NAMES)
    words = dict(enumerate(NAMES))
    for one in asked:
        if cdxml.shown(one).lower() not in [name.lower() for name in NAMES]:
            raise cdxml.absent("MSFT_NetFirewallProfile", "Name", one)
    return [cdxml.word(one, words, "Name") for one in asked]


@com("HNetCfg.FwProducts")
def products(machine: Machine, caller: Caller) -> PSObject:
    """INetFwProducts: who has taken over what; RuleCategories 0 boot, 1 stealth, 2 firewall."""
    found = [
        PSObject("System.__ComObject", {"DisplayName": name, "RuleCategories": list(categories)})
        for name, categories in sorted(machine.area("firewall")["products"].items())
    ]
    return PSObject(
        "System.__ComObject",
        {"Count": len(found)},
        methods={"Item": lambda number: found[int(number)]},
        text="System.__ComObject",
    )


@native("netsh.exe")
def netsh(call: NativeCall) -> NativeResult:
    """netsh advfirewall export FILE: learn.microsoft.com, Netsh advfirewall; a file that is there
    is not written over."""
    words = [word.lower() for word in call.argv]
    if len(words) != 3 or words[:2] != ["advfirewall", "export"]:
        raise Unsupported(f"netsh.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        return NativeResult(
            lines=["The requested operation requires elevation (Run as administrator)."], code=1
        )
    if files.find(call.machine, call.argv[2]) is not None:
        return NativeResult(lines=["The file already exists."], code=1)
    files.put(call.machine, call.argv[2], b"PFRO simulated policy file")
    return NativeResult(lines=["Ok.", ""])
