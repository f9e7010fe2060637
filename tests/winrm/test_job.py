"""What travels, as pure functions: the document, the answer, and PowerShell's complaints."""

from __future__ import annotations

import base64
import json

import pytest

from osiris.edge.remote import CallResult, winrm_job, wire
from osiris.lab.windows.server import clixml
from osiris.model.content import Call, Script

NONCE = "0f" * 16


def call(**params) -> Call:
    return Call(script=Script(name="probe", text="'x'"), params=params)


def opened(document: bytes) -> dict:
    """The JSON inside, as the bootstrap reads it."""
    return json.loads(base64.b64decode(b"".join(document.split())))


def line(rc=0, out="", err="", nonce=NONCE) -> bytes:
    return json.dumps({"rc": rc, "out": out, "err": err, "nonce": nonce}).encode() + b"\r\n"


def test_the_document_is_short_lines_of_base64():
    document = winrm_job.reading([call(text="ä" * 9000)], NONCE)
    assert document.isascii()
    assert max(map(len, document.split(b"\r\n"))) == 8000
    job = opened(document)
    assert job["nonce"] == NONCE
    assert job["calls"] == [{"script": "'x'", "params": {"text": "ä" * 9000}}]
    assert job["runner"].startswith("# OsirisCare runner")


def test_parameters_keep_their_types():
    job = opened(winrm_job.reading([call(a=1, b=True, c="x", d=("p", "q"))], NONCE))
    assert job["calls"][0]["params"] == {"a": 1, "b": True, "c": "x", "d": ["p", "q"]}


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "a\0b", "a\u0085b", "x" * 70_000])
def test_a_parameter_that_may_not_travel(value: str):
    with pytest.raises(ValueError, match="parameter"):
        winrm_job.reading([call(text=value)], NONCE)


@pytest.mark.parametrize("value", ["/Date(0)/", ("x", "\\/Date(0)\\/")])
def test_a_text_that_would_arrive_as_a_date_may_not_travel(value: str | tuple[str, ...]):
    with pytest.raises(ValueError, match="date"):
        winrm_job.reading([call(text=value)], NONCE)
    with pytest.raises(ValueError, match="date"):
        winrm_job.change("a-1", call(text=value), "apply", 0, NONCE)


@pytest.mark.parametrize("action", ["", "a b", "..", "a/b", "a\\b", "x" * 65, "a;b"])
def test_an_action_that_is_no_name(action: str):
    with pytest.raises(ValueError, match="id of an action"):
        winrm_job.change(action, call(), "apply", 0, NONCE)


def test_scripts_are_ascii_with_unix_line_ends():
    for name in ("runner", "bootstrap", "fire"):
        text = (winrm_job._WINDOWS / f"{name}.ps1").read_bytes()
        assert text.isascii()
        assert b"\r" not in text
        assert b"\t" not in text


def test_results_in_order_whatever_is_between_them():
    said = b"\xef\xbb\xbf" + line(out="1") + b"noise {\r\n[]\r\n" + line(rc=77, err="no") + b'{"rc'
    assert winrm_job.results(said, NONCE, 2) == [
        CallResult(stdout="1", stderr="", rc=0),
        CallResult(stdout="", stderr="no", rc=77),
    ]


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"null",
        line(nonce="00"),
        b'{"nonce": "' + NONCE.encode() + b'"}',
        line(rc="0"),
        b"\xff",
    ],
)
def test_what_is_no_result(said: bytes):
    assert winrm_job.results(said, NONCE, 1) == []


def test_more_results_than_calls():
    with pytest.raises(wire.Garbled):
        winrm_job.results(line() * 2, NONCE, 1)


def test_states_become_lines_that_cannot_be_forged():
    """A name or a value on the machine may hold anything: it stays one line."""
    state = {"before": {"a\nafter b": "x\nafter y 1", "ü\u2028": ["\u2028", 1.5, None, False]}}
    shown = winrm_job.shown(CallResult(stdout=json.dumps(state), stderr="e", rc=3))
    assert shown.stdout.splitlines() == [
        'before a\\nafter b "x\\nafter y 1"',
        'before \\xfc\\u2028 ["\\u2028",1.5,null,false]',
    ]
    assert (shown.stderr, shown.rc) == ("e", 3)


@pytest.mark.parametrize("out", ["[1]", "{", '{"before": 1}', "7"])
def test_what_is_no_state(out: str):
    with pytest.raises(wire.Garbled):
        winrm_job.shown(CallResult(stdout=out, stderr="", rc=0))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (b"", ""),
        (b"'x' is not recognized\r\n", "'x' is not recognized"),
        (clixml("one <b>", "two"), "one <b>\r\ntwo"),
        (clixml(progress="Preparing modules for first use."), ""),
        (clixml("bad", progress="Loading"), "bad"),
        (b"#< CLIXML\r\n<Objs><S S='Warning'>w</S><S S='verbose'>v</S></Objs>", ""),
        (b"#< CLIXML\r\n<Objs><S S='Error'>_x00E9_t_x00E9_</S></Objs>", "\u00e9t\u00e9"),
        (b"#< CLIXML\r\n<Objs><S S='Error'>cut o", ""),
        (b"#< CLIXML", ""),
    ],
)
def test_only_errors_are_complaints(said: bytes, words: str):
    assert winrm_job.complaint(said) == words
