"""Which .NET exception is a kind of which: what `catch [Type]` goes by.

Source: the Inheritance line of each exception's page of learn.microsoft.com/dotnet/api.
"""

from __future__ import annotations

from collections.abc import Sequence

from osiris.lab.windows.ps.values import PSError, Unsupported

_PS = "management.automation."
PARENTS: dict[str, str] = {
    "exception": "",
    "systemexception": "exception",
    "unauthorizedaccessexception": "systemexception",
    "argumentexception": "systemexception",
    "argumentnullexception": "argumentexception",
    "argumentoutofrangeexception": "argumentexception",
    "formatexception": "systemexception",
    "indexoutofrangeexception": "systemexception",
    "invalidoperationexception": "systemexception",
    "notsupportedexception": "systemexception",
    "security.securityexception": "systemexception",
    "security.cryptography.cryptographicexception": "systemexception",
    "security.principal.identitynotmappedexception": "systemexception",
    "timeoutexception": "systemexception",
    "io.ioexception": "systemexception",
    "io.filenotfoundexception": "io.ioexception",
    "io.directorynotfoundexception": "io.ioexception",
    "runtime.interopservices.externalexception": "systemexception",
    "runtime.interopservices.comexception": "runtime.interopservices.externalexception",
    "componentmodel.win32exception": "runtime.interopservices.externalexception",
    "diagnostics.eventing.reader.eventlogexception": "exception",
    "diagnostics.eventing.reader.eventlognotfoundexception": (
        "diagnostics.eventing.reader.eventlogexception"
    ),
    "microsoft.management.infrastructure.cimexception": "exception",
    "microsoft.powershell.commands.servicecommandexception": "systemexception",
    "microsoft.powershell.commands.processcommandexception": "systemexception",
    f"{_PS}runtimeexception": "systemexception",
    f"{_PS}commandnotfoundexception": f"{_PS}runtimeexception",
    f"{_PS}parameterbindingexception": f"{_PS}runtimeexception",
    f"{_PS}methodexception": f"{_PS}runtimeexception",
    f"{_PS}methodinvocationexception": f"{_PS}methodexception",
    f"{_PS}psinvalidcastexception": "systemexception",
    f"{_PS}sessionstateexception": f"{_PS}runtimeexception",
    f"{_PS}itemnotfoundexception": f"{_PS}sessionstateexception",
    f"{_PS}drivenotfoundexception": f"{_PS}sessionstateexception",
    f"{_PS}psargumentexception": "argumentexception",
    f"{_PS}psnotsupportedexception": "notsupportedexception",
}


def caught_by(error: PSError, types: Sequence[str]) -> bool:
    """Whether a catch of these types (none: all) takes the error, or the one inside it.

    Raises Unsupported for a type that is not in PARENTS: it may be misspelt.
    """
    if not types:
        return True
    wanted = {_key(name) for name in types}
    if unknown := wanted - set(PARENTS):
        raise Unsupported(f"catch [{', '.join(sorted(unknown))}] is not modelled")
    found: PSError | None = error
    while found is not None:
        if wanted & _line(found.type_name):
            return True
        found = found.inner
    return False


def _key(name: str) -> str:
    return name.lower().removeprefix("system.")


def _line(name: str) -> set[str]:
    """A type and all that it is a kind of."""
    key, found = _key(name), {"exception"}
    while key:
        found.add(key)
        key = PARENTS.get(key, "")
    return found
