"""Secure Boot as Windows noted it. Source: MicrosoftDocs/windows-powershell-docs
docset/winserver2022-ps/SecureBoot/Confirm-SecureBootUEFI.md; learn.microsoft.com/windows-hardware
(SecureBoot\\State, UEFISecureBootEnabled)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number_or_none

_UEFI = 2


def parse(stdout: str) -> dict[str, Value]:
    """`enabled`; None where the firmware is a BIOS, which has no such thing."""
    read = document(stdout)
    state, firmware = number_or_none(read, "state"), number_or_none(read, "firmware")
    if state is not None:
        return {"enabled": state == 1}
    return {"enabled": False if firmware == _UEFI else None}
