"""The name servers that one network adapter asks.

A member of a domain is changed only where the first new server knows that domain. Source:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/DnsClient/
Set-DnsClientServerAddress.md.
"""

from __future__ import annotations

from osiris.actions.spec import VerbSpec
from osiris.model.content import Undo

_GUID = r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}"
_SERVER = r"[0-9A-Fa-f:.]{3,39}"

SPEC = VerbSpec(
    params={"setting": rf"{_GUID}\|(dhcp|{_SERVER}(,{_SERVER}){{0,3}})"},
    undo=Undo.EXACT,
)
