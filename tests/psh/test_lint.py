"""What the lint of PowerShell finds, and that the product's own scripts have none of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from osiris.edge.catalogue import load, root
from osiris.lab.windows import tables
from osiris.lab.windows.lint import Kind, Source, claims, lint, sources

HEAD = "param($P)\n$ErrorActionPreference = 'Stop'\n"


def found(script: str, kind: Kind = Kind.PROBE, name: str = "x", head: str = HEAD) -> list[str]:
    return lint([Source(name=f"{name}.ps1", text=head + script, kind=kind)])


def test_every_script_of_the_product_is_clean():
    scripts = list(sources(root(), claims(load())))
    assert len(scripts) > 80
    assert {s.kind for s in scripts} == set(Kind)
    assert lint(scripts) == []


def test_a_clean_script():
    assert found("ConvertTo-Json -InputObject @{ a = [string]$P.a }") == []


STDERR = "auditpol.exe: 5.1 makes an error of redirected stderr under 'Stop'"
FAULTS = {
    "Get-Thing": "Get-Thing is not in the table of cmdlets",
    "Get-Item -Pth 'C:\\'": "Get-Item -Pth is not in the table",
    "Get-Item -Path 'C:\\' -Debug": "Get-Item -Debug is not in the table",
    "gci 'C:\\'": "gci is not in the table of cmdlets",
    "Invoke-Expression -Command $P.a": "Invoke-Expression: text must not become code",
    "Invoke-Command -ScriptBlock { 1 }": "Invoke-Command: scripts run where they are",
    "Add-Type -AssemblyName x": "Add-Type: only what Windows brings",
    "& ([ScriptBlock]::Create($P.a))": "a command that is put together while the script runs",
    "$b = [ScriptBlock]::Create($P.a)": "[ScriptBlock]::Create: text must not become code",
    "& $P.a": "a command that is put together while the script runs",
    '& "Get-$($P.a)"': "a command that is put together while the script runs",
    "$x = 'Get-Item'; & $x": "a command that is put together while the script runs",
    "$ExecutionContext.InvokeCommand.InvokeScript($P.a)": "InvokeScript: text must not become code",
    "$w = '-NoProfile -EncodedCommand ' + $P.a": "-EncodedCommand: a script must be readable",
    "$y = $undefined": "$undefined is never set",
    "Get-Item 'a' && Get-Item 'b'": "'&&' and '||' are not in Windows PowerShell 5.1",
    "$a = $P.a ?? 1": "this does not belong here at '?? 1'",
    "# caf\u00e9": "the character U+00E9: only ASCII and line feeds",
    "$a = 1\r": "the character U+000D: only ASCII and line feeds",
    "$a = 'unclosed": "this text has no end",
    "auditpol.exe /get": "auditpol.exe /get is not in the table",
    "auditpol.exe /set 2>$null": STDERR,
    "auditpol.exe /set 2>&1": STDERR,
    "$s = @{ Path = 'C:\\'; Wrong = 1 }; Get-Item @s": "Get-Item -Wrong is not in the table",
    "$s = @{ Path = 'C:\\' }; $s.Wrong = 1; Get-Item @s": "Get-Item -Wrong is not in the table",
    "$s = @{ Path = 'C:\\' }; $s['Wrong'] = 1; Get-Item @s": "Get-Item -Wrong is not in the table",
    "$s = $P.a; Get-Item @s": "@s: its parameters cannot be told",
    "function F { param($W) Get-Item @W }; F -W @{ Path = 'C:\\'; Wrong = 1 }": (
        "Get-Item -Wrong is not in the table"
    ),
    "function F { param($W) Get-Item @W }; F -W $P.a": "@w: its parameters cannot be told",
    "function F { param($A) $A }; F -B 1": "F has no parameter -B",
    "$v = $P | Select-Object -Property RecoveryPassword": "RecoveryPassword is a secret",
    "$v = $P.RecoveryPassword": "RecoveryPassword is a secret",
    "$t = @'\n$ErrorActionPreference = 'Stop'\nGet-Thing\n'@": (
        "Get-Thing is not in the table of cmdlets"
    ),
    "$x = [Math]::Sqrt(4)": "[math]::sqrt is not modelled",
    "$x = [Net.WebClient]::new()": "[net.webclient]::new is not modelled",
    "$x = [adsi]'WinNT://.'": "[adsi] as a cast is not modelled",
    "try { 1 } catch [Made.Up] { 2 }": "catch [made.up] is not modelled",
    "$x = '{0:x8} {1:N2}' -f 1, 2": "the format N2 depends on the language of the host",
    "Write-Host 'x'": "Write-Host is not in the table of cmdlets",
}


@pytest.mark.parametrize("script", FAULTS)
def test_fault(script: str):
    said = [f.partition(": ")[2] for f in found(script)]
    assert any(s.startswith(FAULTS[script]) for s in said), said


def test_a_fault_names_its_line():
    assert found("\n\nGet-Thing") == ["x.ps1:5: Get-Thing is not in the table of cmdlets"]


def test_a_fault_inside_a_carried_script_names_its_line():
    script = "$t = @'\n$ErrorActionPreference = 'Stop'\nGet-Thing\n'@"
    assert found(script) == ["x.ps1:5: Get-Thing is not in the table of cmdlets"]


def test_the_head_of_a_probe():
    assert found("1", head="$ErrorActionPreference = 'Stop'\n") == [
        "x.ps1:1: begins with param($P)"
    ]
    assert found("1", head="param($P)\n") == [
        "x.ps1:1: $ErrorActionPreference = 'Stop' is missing at the top"
    ]


def test_the_head_of_a_verb():
    assert found("1", Kind.VERB) == ["x.ps1:1: begins with param($Mode, $P, $Was, $Place)"]
    head = "param($Mode, $P, $Was, $Place)\n$ErrorActionPreference = 'Stop'\n"
    assert found("1", Kind.VERB, head=head) == []


def test_only_the_carriers_make_code_of_text():
    script = "& ([ScriptBlock]::Create($P.a)) $P.b"
    assert found(script, Kind.CARRIER) == []
    assert found(script, Kind.VERB)


def test_only_the_escrow_reads_recovery_passwords():
    assert found("$v = $P.RecoveryPassword", name="recovery_key") == []


def test_a_cmdlet_must_exist_where_the_probe_is_used():
    script = HEAD + "Get-WindowsFeature"
    servers = tables.VERSIONS - {"win10", "win11"}
    everywhere = Source(name="x.ps1", text=script, kind=Kind.PROBE)
    on_servers = Source(name="x.ps1", text=script, kind=Kind.PROBE, versions=servers)
    assert lint([everywhere]) == ["x.ps1:3: Get-WindowsFeature does not exist on win10, win11"]
    assert lint([on_servers]) == []


# ---- the table

GOOD = """\
Get-Thing:
  source: MicrosoftDocs/windows-powershell-docs docset/x/Get-Thing.md
  os: all
  positional: [Name]
  parameters: {Name: list}
"""
BROKEN = {
    "source: MicrosoftDocs/windows-powershell-docs docset/x/Get-Thing.md": ("source: ''", "source"),
    "os: all": ('os: ["2012"]', "os is 'all' or a list"),
    "positional: [Name]": ("positional: [Other]", "Other is positional but no parameter"),
    "{Name: list}": ("{Name: texts}", "the kind of Name"),
    "  os: all\n": ("  os: all\n  colour: red\n", "'colour' is no field"),
    "  parameters: {Name: list}\n": ("  program: true\n", "one of them"),
    "Get-Thing:\n  source": ("Get-Thing: 1\nGet-Other:\n  source", "is not a row"),
}


def test_every_row_of_the_table_is_whole():
    assert len(tables.rows()) > 100


@pytest.mark.parametrize("old", BROKEN)
def test_a_broken_row(old: str, tmp_path: Path):
    new, wanted = BROKEN[old]
    path = tmp_path / "t.yaml"
    path.write_text(GOOD)
    assert set(tables.load([path])) == {"get-thing"}
    path.write_text(GOOD.replace(old, new))
    with pytest.raises(tables.TableError, match=wanted):
        tables.load([path])


def test_no_row_stands_twice(tmp_path: Path):
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(GOOD)
    with pytest.raises(tables.TableError, match=r"b.yaml:1: Get-Thing: has two rows"):
        tables.load(sorted(tmp_path.glob("*.yaml")))
