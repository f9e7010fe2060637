"""Statements, functions, pipelines and errors, as the about_ pages describe them."""

from __future__ import annotations

from typing import Any

import pytest

from osiris.lab.windows.ps import Stopped, Unsupported
from tests.psh.shell import error_id, output, ran

FLOW: dict[str, list[Any]] = {
    "if (0) { 'a' } elseif ('x') { 'b' } else { 'c' }": ["b"],
    "foreach ($i in 1..5) { if ($i -eq 2) { continue }; if ($i -eq 4) { break }; $i }": [1, 3],
    "foreach ($i in $null) { 'never' }": [],
    "foreach ($i in @($null)) { 'once' }": ["once"],
    "foreach ($i in 'one') { $i }": ["one"],
    "for ($i = 0; $i -lt 3; $i++) { $i }": [0, 1, 2],
    "$i = 0; while ($true) { $i++; if ($i -gt 2) { break } }; $i": [3],
    "$i = 0; do { $i++ } while ($i -lt 3); $i": [3],
    "$i = 0; do { $i++ } until ($i -ge 2); $i": [2],
    "switch (2) { 1 { 'a' } 2 { 'b' } default { 'c' } }": ["b"],
    "switch (9) { 1 { 'a' } default { 'c' } }": ["c"],
    "switch ('abc') { 'ABC' { 'x' } 'abc' { 'y' } }": ["x", "y"],
    "switch ('abc') { 'ABC' { 'x'; break } 'abc' { 'y' } }": ["x"],
    "switch -CaseSensitive ('abc') { 'ABC' { 'x' } default { 'd' } }": ["d"],
    "switch -Regex ('a1') { '^a(\\d)' { $Matches[1] } '1$' { 'end' } }": ["1", "end"],
    "switch -Wildcard ('abc') { 'a*' { $_ } }": ["abc"],
    "switch (1, 2) { 1 { 'one' } 2 { 'two' } }": ["one", "two"],
    "switch (5) { { $_ -gt 3 } { 'big' } }": ["big"],
    "$x = switch (1) { 1 { 'v' } }; $x": ["v"],
    "$x = foreach ($i in 1..3) { $i * 2 }; $x -join ','": ["2,4,6"],
}
FUNCTIONS: dict[str, list[Any]] = {
    "function F { param($A, $B = 7) $A; $B }; F 1": [1, 7],
    "function F { param($A, $B) $A; $B }; F -B 1 -A 2": [2, 1],
    "function F { param([int]$A) $A + 1 }; F '5'": [6],
    "function F { param([switch]$On) $On }; F; F -On; F -On:$false": [False, True, False],
    "function F { param([string]$S) $S -eq '' }; F": [True],
    "function F { 'out'; return 'r'; 'never' }; F": ["out", "r"],
    "function F { return @(1) }; $x = F; $x -is [array]": [False],
    "function F { return , @(1) }; $x = F; $x -is [array]": [True],
    "function F { return @() }; $x = F; $null -eq $x; @($x).Count": [True, 0],
    "function F { $args.Count }; F 1 2": [2],
    "$x = 1; function F { $x = 2; $x }; F; $x": [2, 1],
    "$x = 1; function F { $script:x = 2 }; F; $x": [2],
    "function F { $x }; $x = 5; F": [5],
    "function F { param($A) $A }; $p = @{A = 3}; F @p": [3],
    'function F { param($A, $B) "$A$B" }; $p = 1, 2; F @p': ["12"],
    "& { param($A) $A * 2 } 4": [8],
    "$b = { param($A) $A + 1 }; & $b 2": [3],
    "& ([ScriptBlock]::Create('param($A) $A + 1')) 2": [3],
    "$x = 1; & { $x = 2 }; $x": [1],
    "$x = 1; 1..3 | ForEach-Object { $x = $_ }; $x": [3],
    "function F { [CmdletBinding()] param([Parameter(Mandatory = $true)] [string]$A) $A }; "
    "F -A 'v'": ["v"],
    "function F { param([ValidatePattern('^a')][string]$A) $A }; F -A 'ab'": ["ab"],
}
PIPES: dict[str, list[Any]] = {
    "1..4 | Where-Object { $_ % 2 } | ForEach-Object { $_ * 10 }": [10, 30],
    "1..4 | Where-Object { $_ -gt 9 } | ForEach-Object { 'never' }": [],
    "$null | ForEach-Object { 'once' }": ["once"],
    "@() | ForEach-Object { 'never' }": [],
    "& {} | ForEach-Object { 'never' }": [],
    "$x = & {}; $x | ForEach-Object { 'never' }": [],
    "1, (2, 3) | ForEach-Object { @($_).Count }": [1, 2],
    ", (1, 2) | ForEach-Object { $_.Count }": [2],
    "1..3 | ForEach-Object { if ($_ -eq 2) { return }; $_ }": [1, 3],
    "3, 1, 2 | Sort-Object": [1, 2, 3],
    "'b', 'A', 'c' | Sort-Object -Descending": ["c", "b", "A"],
    "'b', 'B', 'a' | Sort-Object -Unique": ["a", "b"],
    "'10', '9' | Sort-Object": ["10", "9"],
    "[pscustomobject]@{n = 2}, [pscustomobject]@{n = 1} | Sort-Object -Property n | "
    "ForEach-Object { $_.n }": [1, 2],
    "1, 2, 2, 1 | Select-Object -Unique": [1, 2],
    "1..5 | Select-Object -First 2": [1, 2],
    "1..5 | Select-Object -Last 2": [4, 5],
    "1..5 | Select-Object -Skip 3": [4, 5],
    '[pscustomobject]@{a = 1; b = 2} | Select-Object -Property b | ForEach-Object { "$_" }': [
        "@{b=2}"
    ],
    "[pscustomobject]@{a = 1, 2} | Select-Object -ExpandProperty a": [1, 2],
    "[pscustomobject]@{a = 1} | Select-Object -Property @{Name = 'd'; Expression = { $_.a * 2 }} | "
    "ForEach-Object { $_.d }": [2],
    "[pscustomobject]@{a = 1}, [pscustomobject]@{a = 2} | Where-Object -Property a -EQ 2 | "
    "ForEach-Object { $_.a }": [2],
    "[pscustomobject]@{a = 'x'} | Where-Object -Property a -In -Value 'x', 'y' | "
    "ForEach-Object { $_.a }": ["x"],
    "1, 2, 3 | Measure-Object -Sum | ForEach-Object { $_.Sum; $_.Count }": [6.0, 3],
    "'a', 'b', 'A' | Group-Object | ForEach-Object { $_.Name + $_.Count }": ["a2", "b1"],
    "'a,b', '1,2' | ConvertFrom-Csv | ForEach-Object { $_.b }": ["2"],
    "(1..3 | ForEach-Object { $_ }).Count": [3],
    "Write-Output 1, 2 | ForEach-Object { $_ + 1 }": [2, 3],
    "Write-Output -NoEnumerate (1, 2) | ForEach-Object { $_.Count }": [2],
    "function F { 1 | ForEach-Object { $_ }; $_ }; 'x' | ForEach-Object { F }": [1, "x"],
    "try { throw 'x' } catch { 1 | ForEach-Object { $_ }; \"$_\" }": [1, "x"],
    "$null = 5; 1 > $null; 2 | Out-Null; [void]3": [],
    "[pscustomobject]@{a = 1} | ForEach-Object -MemberName a": [1],
    "$o = New-Object -TypeName PSObject -Property @{a = 1}; $o.a": [1],
    "$input -join '+'": ["l1+l2"],
}
ERRORS: dict[str, list[Any]] = {
    "try { throw 'boom' } catch { $_.Exception.Message }": ["boom"],
    "try { throw 'boom' } catch { \"$_\"; $_.FullyQualifiedErrorId }": ["boom", "boom"],
    "try { throw 'x' } catch { '0x{0:x8}' -f $_.Exception.HResult }": ["0x80131501"],
    "try { 'a'; throw 'x'; 'b' } catch { 'c' } finally { 'd' }": ["a", "c", "d"],
    "try { 'a' } finally { 'b' }": ["a", "b"],
    "try { [int]'x' } catch [System.Management.Automation.PSInvalidCastException] { 'cast' }": [
        "cast"
    ],
    "try { [int]'x' } catch [IO.IOException] { 'io' } catch { 'any' }": ["any"],
    "try { 'a'.Substring(9) } catch [ArgumentException] { 'inner' }": ["inner"],
    "try { 'a'.Substring(9) } catch { $_.Exception.InnerException.HResult }": [-2146233086],
    "try { try { throw 'x' } catch { throw } } catch { $_.Exception.Message }": ["x"],
    "try { try { throw 'x' } finally { 'f' } } catch { 'c' }": ["f", "c"],
    "function F { throw 'x' }; try { F } catch { 'c' }; 'after'": ["c", "after"],
    "function F { try { return 1 } finally { 2 } }; F": [1, 2],
    "foreach ($i in 1, 2) { try { continue } finally { $i } }": [1, 2],
    "try { Get-Item -Path C:\\none -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }": [
        "PathNotFound,Get-Item"
    ],
    "try { Get-Item -Path C:\\none -ErrorAction SilentlyContinue } catch { 'c' }; 'on'": ["on"],
    "$ErrorActionPreference = 'Stop'; try { Get-Item -Path C:\\none } catch { 'c' }": ["c"],
    "Get-Item -Path C:\\none 2>$null; 'on'": ["on"],
    "$x = Get-Item -Path C:\\none 2>&1; \"$x\" -like 'Cannot find path*'": [True],
    "try { New-Object -ComObject Not.There -ErrorAction Stop } "
    "catch { $_.FullyQualifiedErrorId }": ["NoCOMClassIdentified,New-Object"],
    "try { Get-WBSummary } catch { $_.FullyQualifiedErrorId }": ["CommandNotFoundException"],
}
GROUPS = {"flow": FLOW, "functions": FUNCTIONS, "pipes": PIPES, "errors": ERRORS}
CASES = [(script, wanted) for group in GROUPS.values() for script, wanted in group.items()]


@pytest.mark.parametrize(("script", "wanted"), CASES, ids=[script for script, _ in CASES])
def test_statement(script: str, wanted: list[Any]):
    assert output(script, stdin=["l1", "l2"]) == wanted


def test_an_error_of_a_cmdlet_does_not_end_a_script_by_itself():
    done = ran("Get-Item -Path C:\\none; 'on'")
    assert (done.output, done.code) == (["on"], 0)
    assert "FullyQualifiedErrorId : PathNotFound,Get-Item" in done.errors[0]


def test_a_cmdlet_error_is_not_caught_unless_it_ends_the_statement():
    done = ran("try { Get-Item -Path C:\\none; 'on' } catch { 'caught' }")
    assert done.output == ["on"]


def test_an_error_outside_try_ends_its_statement_only():
    done = ran("[int]'x'; 'on'")
    assert (done.output, done.code, len(done.errors)) == (["on"], 0, 1)


def test_functions_of_modules_see_only_the_global_preference():
    """NetAdapter's commands are functions of a module, Get-Item is a compiled cmdlet."""
    inner = "& { $ErrorActionPreference = 'Stop'; %s; 'on' }"
    missing = "Get-NetFirewallProfile -Name Nowhere"
    assert ran(inner % missing).output == ["on"]
    assert ran("$ErrorActionPreference = 'Stop'; " + inner % missing).output == []
    assert ran(inner % f"{missing} -ErrorAction Stop").output == []
    assert ran(inner % "Get-Item -Path C:\\none").output == []


def test_throw_ends_the_script_whatever_the_preference():
    done = ran("'a'; throw 'x'; 'b'")
    assert (done.output, done.code) == (["a"], 1)


def test_stop_ends_the_script_at_the_first_error():
    done = ran("$ErrorActionPreference = 'Stop'\nGet-Item -Path C:\\none\n'on'")
    assert (done.output, done.code) == ([], 1)
    assert "At line:2" in done.errors[0]


@pytest.mark.parametrize(("script", "code"), [("exit 3", 3), ("exit", 0), ("1; exit 7; 2", 7)])
def test_exit(script: str, code: int):
    assert ran(script).code == code


def test_parameters_of_the_script():
    assert output("param($A, [int]$B) $A + $B", arguments=[1, "2"]) == [3]


def test_a_native_program():
    done = ran("$x = whoami.exe /user /fo csv /nh; $x; $LASTEXITCODE")
    assert done.output == ['"clinic\\admin","S-1-5-21-1-2-3-1104"', 0]
    assert done.called == ("whoami.exe",)


def test_output_comes_as_it_is_made():
    seen: list[Any] = []
    done = ran("& { 1; 2 }; & ([ScriptBlock]::Create('3; throw ''x''; 4'))", write=seen.append)
    assert seen == done.output == [1, 2, 3]


REFUSED = [
    "Get-Thing",
    "Get-Item -Wrong C:\\",
    "Get-Ite C:\\",
    "Get-Item -Pat C:\\",
    "iex '1'",
    "Invoke-Expression -Command '1'",
    "dir C:\\",
    "1..3 | % { $_ }",
    "Get-Item C:\\ && 1",
    "Get-Item C:\\ || 1",
    "$x ? 1 : 2",
    "$x ?? 1",
    "$x?.y",
    "'a' | ForEach-Object -Parallel { 1 }",
    "class A { }",
    "enum A { B }",
    "trap { 1 }",
    "data { 1 }",
    "using namespace System",
    ". { 1 }",
    ". C:\\a.ps1",
    "workflow a { }",
    ":x foreach ($i in 1) { break x }",
    "foreach ($i in 1) { break x }",
    "$neverset",
    "$using:x",
    "[wmi]'x'",
    "[adsi]'x'",
    "[Reflection.Assembly]::LoadFile('x')",
    "[Math]::Sqrt(4)",
    "'a'.Nothing",
    "'a'.Nothing()",
    "(Get-Service -Name Spooler).Nothing",
    "New-Object -TypeName Net.WebClient",
    "Get-Item -Path C:\\ > C:\\out.txt",
    "whoami.exe 'a\"b'",
    "1..3 | ForEach-Object { break }",
    "try { 1 } catch [Made.Up.Exception] { 2 }; try { throw 'x' } catch [Made.Up.Exception] { 2 }",
    "$a = 1; $a = 1 == 2",
    "if (1) 'a'",
    "'unclosed",
    '"unclosed',
    "@{a = 1 b = 2}",
    "(1",
    "1 -foo 2",
    "Write-Output [int]5",
    "\u2018smart\u2019",
    "'a \u2019 b'",
    "1 # \u201c",
    "1 \u2013 2",
    "$(Get-Thing)",
    "function F($a) { }",
    "param($a) begin { } process { }",
    "$b = 1; Write-Output 'a'$b",
    "Write-Output a'b'",
    "Add-Type -TypeDefinition 'x'",
    "$env:nothing = 1; $x.y.z",
    "[pscustomobject]@{a = 1} | ConvertTo-Json -AsArray",
    "'(?<=a)\\p{L}' | ForEach-Object { 'a' -match $_ }",
]


@pytest.mark.parametrize("script", REFUSED)
def test_what_is_outside_the_subset_is_loud(script: str):
    with pytest.raises(Unsupported):
        ran(f"try {{\n{script}\n}} catch {{ 'swallowed' }} finally {{ 'also' }}")


def test_stopping():
    with pytest.raises(Stopped):
        ran(
            "while ($true) { try { throw 'x' } catch { } }",
            stop=iter([False] * 50 + [True]).__next__,
        )


def test_waiting_is_stopped_too():
    looks = iter([False, False, True])
    with pytest.raises(Stopped):
        ran("Start-Sleep -Seconds 600", stop=lambda: next(looks))


def test_steps_are_counted():
    with pytest.raises(Stopped):
        ran("while ($true) { }", steps=1000)


def test_a_script_cannot_go_on_behind_a_stop():
    with pytest.raises(Stopped):
        ran("try { while ($true) { } } catch { 'c' } finally { 'f' }", steps=500)


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("Get-Service -Name $null", "ParameterArgumentValidationErrorNullNotAllowed,Get-Service"),
        ("Get-Service -Name @()", "ParameterArgumentValidationErrorNullNotAllowed,Get-Service"),
        ("Get-Date -Date 'x'", "CannotConvertArgumentNoMessage,Get-Date"),
        ("Start-Sleep -Seconds", "MissingArgument,Start-Sleep"),
        ("Start-Sleep -Seconds 'x'", "CannotConvertArgumentNoMessage,Start-Sleep"),
        ("Start-Sleep 1 2", "PositionalParameterNotFound,Start-Sleep"),
        ("Start-Sleep -Seconds 0 -Seconds 0", "ParameterAlreadyBound,Start-Sleep"),
        (
            "function F { param([ValidatePattern('^a')]$A) }; F -A 'b'",
            "ParameterArgumentValidationError,F",
        ),
        ("function F { param([Parameter(Mandatory)]$A) }; F", "MissingMandatoryParameter,F"),
    ],
)
def test_binding_errors(script: str, wanted: str):
    assert error_id(script) == wanted
