"""JSON of 5.1: what ConvertTo-Json writes, and that psjson reads all of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.lab.windows.ps import json51
from osiris.lab.windows.ps.values import Enum, Hash, PSObject
from osiris.probes import psjson
from tests.psh.shell import error_id, output

SHAPES: dict[str, str] = {
    # One object through the pipe stays one, several are a list, none is nothing at all.
    "@(1) | ConvertTo-Json": "1",
    "@(1, 2) | ConvertTo-Json -Compress": "[1,2]",
    "ConvertTo-Json -InputObject @(1) -Compress": "[1]",
    "ConvertTo-Json -InputObject @() -Compress": "[]",
    "ConvertTo-Json -InputObject $null": "null",
    # In a hash table, a list of one stays a list.
    "ConvertTo-Json -Compress -InputObject @{a = @(1)}": '{"a":[1]}',
    "ConvertTo-Json -Compress -InputObject @{a = @()}": '{"a":[]}',
    "ConvertTo-Json -Compress -InputObject @{a = (1..1 | ForEach-Object { $_ })}": '{"a":1}',
    # Leaves.
    "ConvertTo-Json -Compress -InputObject @($true, $null, 1.5, 2.0, 1e20)": (
        "[true,null,1.5,2,1E+20]"
    ),
    "ConvertTo-Json -Compress -InputObject (Get-Date)": '"\\/Date(1795271405250)\\/"',
    "ConvertTo-Json -Compress -InputObject (Get-Date).ToUniversalTime()": (
        '"\\/Date(1795271405250)\\/"'
    ),
    "ConvertTo-Json -Compress -InputObject ([guid]'0CCE9215-69AE-11D9-BED3-505054503030')": (
        '"0cce9215-69ae-11d9-bed3-505054503030"'
    ),
    "ConvertTo-Json -Compress -InputObject ([version]'10.0')": (
        '{"Major":10,"Minor":0,"Build":-1,"Revision":-1}'
    ),
    "(ConvertTo-Json -Compress -InputObject (New-TimeSpan -Minutes 90)).Substring(0, 30)": (
        '{"Ticks":54000000000,"Days":0,'
    ),
    "ConvertTo-Json -Compress -InputObject (Get-Service -Name W32Time).Status": "4",
    # Escapes.
    'ConvertTo-Json -Compress -InputObject "a\'<>&b`"\\`n`t`r"': (
        '"a\\u0027\\u003c\\u003e\\u0026b\\"\\\\\\n\\t\\r"'
    ),
    "ConvertTo-Json -Compress -InputObject ([string][char]1 + [char]0x2028 + [char]0xe4)": (
        '"\\u0001\\u2028\u00e4"'
    ),
    "ConvertTo-Json -Compress -InputObject 'a/b'": '"a/b"',
    # -Depth 2 unless it is given; what lies deeper is text.
    "ConvertTo-Json -Compress -InputObject @{a = @{b = @{c = @{d = 1}}}}": (
        '{"a":{"b":{"c":"System.Collections.Hashtable"}}}'
    ),
    "ConvertTo-Json -Compress -InputObject @{a = @{b = @{c = @(1, 2)}}}": '{"a":{"b":{"c":"1 2"}}}',
    "ConvertTo-Json -Compress -InputObject @{a = @{b = @{c = [pscustomobject]@{d = 1}}}}": (
        '{"a":{"b":{"c":"@{d=1}"}}}'
    ),
    "ConvertTo-Json -Compress -Depth 3 -InputObject @{a = @{b = @{c = @{d = 1}}}}": (
        '{"a":{"b":{"c":{"d":1}}}}'
    ),
    "ConvertTo-Json -Compress -Depth 1 -InputObject @(, @(, @(1)))": '[["1"]]',
    # A list that a calculated property made is wrapped; one alone is not.
    "[pscustomobject]@{a = 1} | Select-Object -Property @{n = 'v'; e = { 1, 2 }} | "
    "ConvertTo-Json -Compress": '{"v":{"value":[1,2],"Count":2}}',
    "[pscustomobject]@{a = 1} | Select-Object -Property @{n = 'v'; e = { @(1) }} | "
    "ConvertTo-Json -Compress": '{"v":1}',
    "[pscustomobject]@{a = 1} | Select-Object -Property @{n = 'v'; e = { @() }} | "
    "ConvertTo-Json -Compress": '{"v":null}',
    # Two spaces behind the colon; what is inside is indented from its bracket.
    "ConvertTo-Json -InputObject ([ordered]@{a = 1; b = @('x'); c = @{}})": (
        '{\r\n    "a":  1,\r\n    "b":  [\r\n              "x"\r\n          ],\r\n'
        '    "c":  {\r\n\r\n          }\r\n}'
    ),
}


@pytest.mark.parametrize("script", SHAPES)
def test_shape(script: str):
    assert output(script) == [SHAPES[script]]


READ: dict[str, list[Any]] = {
    '(ConvertFrom-Json -InputObject \'{"a":{"B":[1,"x",null,true]}}\').a.b': [
        1,
        "x",
        None,
        True,
    ],
    "$o = '{\"n\":4294967296}' | ConvertFrom-Json; $o.n": [4294967296],
    "('[1,2]' | ConvertFrom-Json).Count": [2],
    # An array is one object in the pipeline of 5.1.
    "'[1,2]' | ConvertFrom-Json | ForEach-Object { $_.Count }": [2],
    "'{', '\"a\":1}' | ConvertFrom-Json | ForEach-Object { $_.a }": [1],
    "(ConvertFrom-Json -InputObject '{\"d\":\"\\/Date(0)\\/\"}').d.ToString('o')": [
        "1970-01-01T00:00:00.0000000Z"
    ],
    '(ConvertFrom-Json -InputObject \'{"d":"/Date(0)/"}\').d': ["/Date(0)/"],
    '(ConvertFrom-Json -InputObject \'{"d":"2026-11-21T00:00:00Z"}\').d': ["2026-11-21T00:00:00Z"],
    "@((ConvertFrom-Json -InputObject '{\"a\":[]}').a).Count": [0],
    "@((ConvertFrom-Json -InputObject '{\"a\":null}').a).Count": [1],
    "(ConvertFrom-Json -InputObject '{}').PSObject.Properties.Name.Count": [0],
}


@pytest.mark.parametrize("script", READ)
def test_reading(script: str):
    assert output(script) == READ[script]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("''", "ParameterArgumentValidationErrorEmptyStringNotAllowed,ConvertFrom-Json"),
        ("'{'", "System.ArgumentException,ConvertFrom-Json"),
        ('\'{"a":1,"A":2}\'', "DuplicateKeysInJsonString,ConvertFrom-Json"),
        ("'NaN'", "System.ArgumentException,ConvertFrom-Json"),
    ],
)
def test_what_is_no_json(text: str, wanted: str):
    assert error_id(f"ConvertFrom-Json -InputObject {text}") == wanted


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
LEAF = st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), TEXT)
PARAMS = st.dictionaries(
    st.from_regex(r"[a-z][a-z_]{0,10}", fullmatch=True),
    st.one_of(LEAF, st.lists(TEXT, max_size=3)),
    max_size=5,
)


@given(PARAMS, TEXT)
def test_the_document_of_a_job_survives_the_way(params: dict[str, Any], script: str):
    """What the box sends, as ConvertFrom-Json reads it and ConvertTo-Json writes it again."""
    sent = {"act": {"action": "a-1", "phase": "apply", "params": params}, "script": script}
    read = json51.read(json.dumps(sent))
    assert json.loads(json51.written(read, 6)) == sent
    assert json.loads(json51.written(read, 6, compress=True)) == sent
    assert json51.read(json51.written(read, 6)) == read


KEY = st.from_regex("[a-z]{1,8}", fullmatch=True)
ROWS = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=3)
)


@given(st.dictionaries(KEY, ROWS, max_size=4))
def test_psjson_reads_what_is_written(rows: dict[str, Any]):
    assert psjson.document(json51.written(_ps(rows), 20)) == rows


def _ps(value: Any) -> Any:
    if isinstance(value, dict):
        return PSObject(properties=[(k, _ps(v)) for k, v in value.items()])
    return [_ps(v) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_psjson_unwraps_calculated_properties(count: int):
    script = (
        "[pscustomobject]@{a = 1} | Select-Object -Property @{n = 'v'; e = { "
        f"1..9 | Select-Object -First {count}" + " }} | ConvertTo-Json -Compress"
    )
    document = psjson.document(output(script)[0])
    assert psjson.items(document["v"]) == list(range(1, count + 1))


def test_psjson_reads_both_forms_of_a_date():
    script = "@{d = Get-Date; o = (Get-Date).ToUniversalTime().ToString('o')} | ConvertTo-Json"
    document = psjson.document(output(script)[0])
    when = datetime(2026, 11, 21, 14, 30, 5, 250000, tzinfo=UTC)
    assert psjson.when(document["d"]) == psjson.when(document["o"]) == when


def test_an_enumeration_is_a_number():
    table = Hash({"e": Enum("X", 4, "Four")})
    assert json51.written(table, compress=True) == '{"e":4}'
