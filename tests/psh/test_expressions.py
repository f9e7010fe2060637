"""Expressions, as the about_ pages of Windows PowerShell 5.1 describe them."""

from __future__ import annotations

from typing import Any

import pytest

from osiris.lab.windows.ps.values import PSObject
from tests.psh.shell import NOW, error_id, output

# script -> what it puts out
NUMBERS: dict[str, list[Any]] = {
    "2 + 3 * 4": [14],
    "(2 + 3) * 4": [20],
    "7 / 2": [3.5],
    "6 / 2": [3],
    "-7 % 3": [-1],
    "2kb": [2048],
    "1gb / 1mb": [1024],
    "0x1F": [31],
    "0xFFFFFFFF": [-1],
    "1e3": [1000.0],
    "1.5 + 1": [2.5],
    "'5' * 3": ["555"],
    "5 * '3'": [15],
    "'5' + 3": ["53"],
    "3 + '5'": [8],
    "$null + 5": [5],
    "$true + 1": [2],
    "1..4": [1, 2, 3, 4],
    "3..1": [3, 2, 1],
    "-1": [-1],
    "-(2 + 3)": [-5],
    "5 -band 4": [4],
    "5 -bor 2": [7],
    "6 -bxor 3": [5],
    "-bnot 0": [-1],
    "1 -shl 4": [16],
    "2147483647 + 1": [2147483648],
    "9223372036854775807 + 1": [9.223372036854775807e18],
}
CASTS: dict[str, list[Any]] = {
    "[int]'42'": [42],
    "[int]2.5": [2],
    "[int]3.5": [4],
    "[int]$null": [0],
    "[int]$true": [1],
    "[int]' 7 '": [7],
    "[int]'0x10'": [16],
    "[int64]4294967295": [4294967295],
    "[uint32]4294967295": [4294967295],
    "[bool]0": [False],
    "[bool]'False'": [True],
    "[bool]''": [False],
    "[bool]@()": [False],
    "[bool]@(0)": [False],
    "[bool]@(0, 0)": [True],
    "[bool]@{}": [True],
    "[string]$null": [""],
    "[string]1.0": ["1"],
    "[string]0.1": ["0.1"],
    "[string](1/3)": ["0.333333333333333"],
    "[string]1e20": ["1E+20"],
    "[string]$true": ["True"],
    "[string]@(1, 2, 3)": ["1 2 3"],
    "[string]@{}": ["System.Collections.Hashtable"],
    "[string][ordered]@{}": ["System.Collections.Specialized.OrderedDictionary"],
    "[string][pscustomobject]@{a = 1; b = 'x'}": ["@{a=1; b=x}"],
    "[string[]](1, 2)": ["1", "2"],
    "[int[]]('1', '2')": [1, 2],
    "([array]1).Count": [1],
    "[char]65": ["A"],
    "[string][version]'10.0.17763'": ["10.0.17763"],
    "[string][guid]'{0CCE9215-69AE-11D9-BED3-505054503030}'": [
        "0cce9215-69ae-11d9-bed3-505054503030"
    ],
    "[string][timespan]'1.02:03:04'": ["1.02:03:04"],
    "'12' -as [int]": [12],
    "$null -eq ('x' -as [int])": [True],
    "1 -is [int]": [True],
    "'a' -is [string]": [True],
    "@(1) -is [array]": [True],
    "4294967295 -is [int]": [False],
}
COMPARISONS: dict[str, list[Any]] = {
    "'ABC' -eq 'abc'": [True],
    "'ABC' -ceq 'abc'": [False],
    "1 -eq '1'": [True],
    "'1' -eq 1": [True],
    "1 -eq 'one'": [False],
    "'01' -eq 1": [False],
    "1 -eq '01'": [True],
    "$true -eq 'False'": [True],
    "'False' -eq $false": [True],
    "0 -eq $null": [False],
    "$null -eq 0": [False],
    "'' -eq $null": [False],
    "$null -eq $null": [True],
    "1, 2, 3, 2 -eq 2": [2, 2],
    "@(1, $null, 2) -ne $null": [1, 2],
    "1, 5, 9 -gt 4": [5, 9],
    "'a', 'b' -contains 'B'": [True],
    "'a', 'b' -ccontains 'B'": [False],
    "2 -in 1, 2": [True],
    "2 -notin 1, 2": [False],
    "$null -contains $null": [True],
    "@() -contains $null": [False],
    "'b' -gt 'A'": [True],
    "10 -gt '9'": [True],
    "'10' -gt '9'": [False],
    "$null -lt 1": [True],
    "[version]'10.0.9' -lt [version]'10.0.10'": [True],
    "'abc' -like 'A*'": [True],
    "'abc' -clike 'A*'": [False],
    "'a.c' -like 'a?c'": [True],
    "'[x]' -like '`[x`]'": [True],
    "'abc' -notlike '*d*'": [True],
    "'abc' -match 'B(.)'; $Matches[1]": [True, "c"],
    "'k=v' -match '^(?<key>\\w)=(?<val>\\w)$'; $Matches.key + $Matches['val']": [True, "kv"],
    "'abc', 'xyz' -match 'y'": ["xyz"],
    "'abc' -cmatch 'B'": [False],
    "'abc' -notmatch 'x'": [True],
    "'2026-11-21' -replace '(\\d+)-(\\d+)-(\\d+)', '$3.$2.$1'": ["21.11.2026"],
    "'aBc' -replace 'b'": ["ac"],
    "'aBc' -creplace 'b', 'x'": ["aBc"],
    "'ab', 'cb' -replace 'b', 'x'": ["ax", "cx"],
    "'a,b,,c' -split ','": ["a", "b", "", "c"],
    "'a1b2c' -split '\\d', 2": ["a", "b2c"],
    "-split ' a  b '": ["a", "b"],
    "'a', 'b' -join '-'": ["a-b"],
    "-join ('a', 'b')": ["ab"],
    "$true -and 0": [False],
    "$false -or 'x'": [True],
    "$true -xor $true": [False],
    "-not 'x'": [False],
    "!''": [True],
    "-not 1 -eq 1": [False],
}
TEXTS: dict[str, list[Any]] = {
    "'it''s'": ["it's"],
    "'$x `n'": ["$x `n"],
    '$x = 5; "a${x}b $x.Length $($x + 1) `$x"': ["a5b 5.Length 6 $x"],
    '"a`tb`"c""d"': ['a\tb"c"d'],
    '$o = [pscustomobject]@{n = 1}; "$($o.n) $o"': ["1 @{n=1}"],
    '"$(1, 2)"': ["1 2"],
    '"$(\'a\' + "b")"': ["ab"],
    "@'\n$a 'b' \"c\"\n'@": ["$a 'b' \"c\""],
    '$a = 1\n@"\nx$a\n"q" $(2 + 3)\n"@': ['x1\n"q" 5'],
    '"price: $5"': ["price: $5"],
    '"$env:SystemRoot\\Temp"': ["C:\\Windows\\Temp"],
    '"${env:ProgramFiles(x86)}"': ["C:\\Program Files (x86)"],
    "'{0:D3}|{1,5}|{2,-3}|{3:N2}' -f 7, 'x', 'y', 1234.5": ["007|    x|y  |1,234.50"],
    "'0x{0:x8}' -f -2147024891": ["0x80070005"],
    "'{0:X2}' -f 10": ["0A"],
    "'{{{0}}}' -f 'a'": ["{a}"],
    "'{0:yyyy-MM-dd}' -f [datetime]'2026-11-21'": ["2026-11-21"],
    "'{0:P0} {1:F1}' -f 0.5, 2": ["50 % 2.0"],
    "'{0}' -f $true": ["True"],
    "'a-b'.Split('-')": ["a", "b"],
    "'a--b'.Split('--')": ["a", "", "b"],
    "'a,b;c'.Split(',;')": ["a", "b", "c"],
    "'a b '.Split(' ', [StringSplitOptions]::RemoveEmptyEntries)": ["a", "b"],
    "'abc'.Substring(1)": ["bc"],
    "'abc'.Substring(0, 2)": ["ab"],
    "'abc'[0] + 'abc'[-1]": ["ac"],
    "'aXa'.Replace('a', '-')": ["-X-"],
    "' a '.Trim() + '.'": ["a."],
    "'xxax'.TrimStart('x')": ["ax"],
    "'Abc'.StartsWith('a')": [False],
    "'Abc'.ToUpperInvariant()": ["ABC"],
    "'abc'.IndexOf('c')": [2],
    "'7'.PadLeft(3, '0')": ["007"],
    "'abc'.Length": [3],
    "[string]::IsNullOrEmpty('')": [True],
    "[string]::Join(',', @(1, 2))": ["1,2"],
    "[Math]::Round(2.5)": [2.0],
    "[Math]::Round(2.347, 2)": [2.35],
    "[Math]::Floor(-1.5)": [-2.0],
    "[Convert]::ToInt32('80070005', 16)": [-2147024891],
    "[BitConverter]::ToString([byte[]](1, 255))": ["01-FF"],
    "[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('w6Q='))": ["\u00e4"],
    "[regex]::Escape('a.b')": ["a\\.b"],
}
DATES: dict[str, list[Any]] = {
    "(Get-Date).ToString('o')": ["2026-11-21T09:30:05.2500000-05:00"],
    "(Get-Date).ToUniversalTime().ToString('o')": ["2026-11-21T14:30:05.2500000Z"],
    "(Get-Date).AddDays(-1).ToString('yyyy-MM-dd HH:mm')": ["2026-11-20 09:30"],
    "((Get-Date) - (Get-Date).AddHours(-36)).TotalDays": [1.5],
    "((Get-Date) - (Get-Date).AddHours(-36)).Days": [1],
    # The kinds of two dates are not looked at: mixing them is five hours wrong in this zone.
    "((Get-Date).ToUniversalTime() - (Get-Date)).TotalHours": [5.0],
    "[datetime]'2026-11-21' -gt [datetime]'2026-11-20T23:00:00'": [True],
    "([datetime]'2026-11-21T10:00:00Z').ToString('s')": ["2026-11-21T05:00:00"],
    "[string][datetime]'2026-11-21T10:00:00'": ["11/21/2026 10:00:00"],
    "([datetime]'2026-11-21').DayOfWeek -eq 'Saturday'": [True],
    "(New-TimeSpan -Days 2 -Hours 12).TotalHours": [60.0],
    "[string](New-TimeSpan -Minutes 90)": ["01:30:00"],
    "[datetime]::FromFileTimeUtc(116444736000000000).ToString('o')": [
        "1970-01-01T00:00:00.0000000Z"
    ],
    "([datetime]'1970-01-02T00:00:00Z').ToFileTimeUtc()": [116445600000000000],
    "[datetime]::ParseExact('20261121', 'yyyyMMdd', $null).Day": [21],
    "([datetime]'2026-01-31').AddMonths(1).Day": [28],
    "(Get-Date -Year 2020 -Month 2 -Day 3).Year": [2020],
}
LISTS: dict[str, list[Any]] = {
    "@().Count": [0],
    "@($null).Count": [1],
    "$null.Count": [0],
    "'x'.Count": [1],
    "@(1).Count": [1],
    "(, 1).Count": [1],
    "(1, 2) + 3": [1, 2, 3],
    "$a = @(1); $a += 2; $a -join ','": ["1,2"],
    "$a = 1, 2, 3; $a[0]; $a[-1]; $null -eq $a[9]": [1, 3, True],
    "$a = 1, 2, 3; $a[1..2]": [2, 3],
    "$a = 1, 2; $a[0] = 9; $a": [9, 2],
    "$a, $b = 1, 2, 3; $a; $b.Count": [1, 2],
    "$a, $b = 'x=y'.Split('='); $b": ["y"],
    "@(@(1, 2), @(3)).Count": [2],
    "@(, @(1, 2)).Count": [1],
    "@{a = 1}.a": [1],
    "@{a = 1}['A']": [1],
    "$h = @{}; $h['x'] = 1; $h.y = 2; $h.Count": [2],
    "@{a = @(1)}.a -is [array]": [True],
    "@{a = @()}.a.Count": [0],
    "$null -eq @{}.a": [True],
    "@{1 = 'one'}[1]": ["one"],
    "$null -eq @{1 = 'one'}['1']": [True],
    "([ordered]@{b = 1; a = 2}).Keys -join ''": ["ba"],
    "([ordered]@{b = 1; a = 2})[0]": [1],
    "(@{a = 1} + @{b = 2}).Count": [2],
    "@{a = 1}.ContainsKey('A')": [True],
    "$h = @{a = 1}; $h.Remove('a'); $h.Count": [0],
    "([pscustomobject]@{a = 1}, [pscustomobject]@{a = 2}).a": [1, 2],
    "([pscustomobject]@{a = @(1, 2)}, [pscustomobject]@{b = 2}).a": [1, 2],
    "$null -eq ([pscustomobject]@{a = 1}).zz": [True],
    "([pscustomobject]@{a = 1; b = 2}).PSObject.Properties.Name -join ''": ["ab"],
    "([pscustomobject]@{a = 1}).PSObject.Properties['A'].Value": [1],
    "foreach ($e in ([ordered]@{a = 1; b = 2}).GetEnumerator()) { $e.Key + $e.Value }": [
        "a1",
        "b2",
    ],
    "$l = New-Object -TypeName System.Collections.ArrayList; $null = $l.Add(5); $l.Count": [1],
    "$l = [Collections.Generic.List[string]]::new(); $l.Add('a'); $l.Count": [1],
    "$i = 1; $i++; ++$i; $i--; $i": [2],
    "$i = 5; $j = $i++; $j": [5],
    "$x = if ($true) { @(1) }; $x -is [array]": [False],
    "$x = @(1); $y = $x; $y -is [array]": [True],
    "$x = @(if ($true) { 1 }); $x -is [array]": [True],
    "$x = $(@(1)); $x -is [array]": [False],
}
CASES = {
    name: (script, wanted)
    for group in (NUMBERS, CASTS, COMPARISONS, TEXTS, DATES, LISTS)
    for name, (script, wanted) in ((k, (k, v)) for k, v in group.items())
}


@pytest.mark.parametrize("name", CASES)
def test_value(name: str):
    script, wanted = CASES[name]
    found = output(script)
    assert found == wanted
    assert [type(f) for f in found] == [type(w) for w in wanted]


def test_what_cmdlets_give_is_local_time_unless_its_name_says_utc():
    item = PSObject("System.IO.FileInfo", {"Written": NOW, "WrittenUtc": NOW})
    own = PSObject(properties={"Written": NOW})
    script = "$o.Written.ToString('o'); $o.WrittenUtc.ToString('o'); $own.Written.ToString('o')"
    assert output(script, variables={"o": item, "own": own}) == [
        "2026-11-21T09:30:05.2500000-05:00",
        "2026-11-21T14:30:05.2500000Z",
        "2026-11-21T14:30:05.2500000Z",
    ]


ERRORS = {
    "[int]4294967295": "InvalidCastIConvertible",
    "[int]'x'": "InvalidCastFromStringToInteger",
    "[datetime]'never'": "InvalidCastFromStringToDateTimeNoFormat",
    "[datetime]$null": "ConvertToFinalInvalidCastException",
    "1 / 0": "RuntimeException",
    "$null.ToString()": "InvokeMethodOnNull",
    "$x = $null; $x[0]": "NullArray",
    "(1, 2).Add(3)": "NotSupportedException",
    "'abc'.Substring(5)": "ArgumentOutOfRangeException",
    "1 + 'x'": "InvalidCastFromStringToInteger",
    "[datetime]'2026-01-01' -gt 'x'": "ComparisonFailure",
    "@{a = 1; A = 2}": "DuplicateKeyInHashLiteral",
    "'{1}' -f 0": "FormatError",
    "'a' -match '['": "InvalidRegularExpression",
    "([pscustomobject]@{a = 1}).b = 2": "PropertyAssignmentException",
    "[int]$n = 1; $n = 'x'": "InvalidCastFromStringToInteger",
    "[Convert]::FromBase64String('?')": "FormatException",
}


@pytest.mark.parametrize("script", ERRORS)
def test_error(script: str):
    assert error_id(script) == ERRORS[script]
