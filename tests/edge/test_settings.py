"""config.yaml: every fault at once, and what is written is read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osiris.core.reading.settings import read_settings, render_settings
from osiris.edge import settings
from osiris.errors import SettingsError
from osiris.model.site import ChannelUse, Routes, Settings, Window

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        read_settings(text.encode(), "config.yaml")
    return caught.value.faults


@pytest.mark.parametrize("text", ["", "\n", "# nothing decided\n", "---\n", "{}\n"])
def test_nothing_decided_is_every_default(text: str) -> None:
    assert read_settings(text.encode(), "config.yaml") == Settings()


def test_every_key_is_read() -> None:
    text = """
site: Kleine Praxis — Süd
timezone: America/New_York
windows:
  - {days: [mon, fri], start: "22:00", end: "04:00"}
do_not_probe: ["10.0.0.7", "10.2.0.0/16", "fe80::/64"]
do_not_touch: [mri-1]
interval_s: 120
workers: 4
deadline_s: 30
max_actions: 5
rate_minutes: 10
flap_reverts: 2
flap_hours: 12
detail_days: 2192
vault_key_file: /run/key
routes: {high: [pager], low: []}
digest_at: "06:45"
notices_name_machines: true
"""
    assert read_settings(text.encode(), "x") == Settings(
        site="Kleine Praxis — Süd",
        timezone="America/New_York",
        windows=(Window(days=("mon", "fri"), start="22:00", end="04:00"),),
        do_not_probe=("10.0.0.7", "10.2.0.0/16", "fe80::/64"),
        do_not_touch=("mri-1",),
        interval_s=120,
        workers=4,
        deadline_s=30,
        max_actions=5,
        rate_minutes=10,
        flap_reverts=2,
        flap_hours=12,
        detail_days=2192,
        vault_key_file="/run/key",
        routes=Routes(high=(ChannelUse.PAGER,), low=()),
        digest_at="06:45",
        notices_name_machines=True,
    )


def test_the_clocks_of_tickets_are_read_and_bounded() -> None:
    text = """
clinic_hours: [{days: [sat], start: "09:00", end: "13:00"}]
clock_critical_minutes: 5
clock_high_minutes: 30
clock_medium_minutes: 120
clock_low_minutes: 10080
"""
    read = read_settings(text.encode(), "x")
    assert read.clinic_hours == (Window(days=("sat",), start="09:00", end="13:00"),)
    minutes = (read.clock_critical_minutes, read.clock_high_minutes, read.clock_medium_minutes)
    assert (*minutes, read.clock_low_minutes) == (5, 30, 120, 10080)
    assert read_settings(render_settings(read).encode(), "x") == read
    assert faults("clock_low_minutes: 0")[0].startswith("config.yaml:1: clock_low_minutes:")
    assert read_settings(b"clinic_hours: []", "x").clinic_hours == ()


def test_all_faults_are_told_at_once_with_line_and_path() -> None:
    text = """sote: A
timezone: Europe/Berlim
windows:
  - {days: [mon, mom], start: "24:00", ende: "1"}
do_not_probe: [10.0.0.1/8]
workers: 0
interval_s: "60"
detail_days: 365
vault_key_file: key
"""
    told = faults(text)
    expected = [
        "config.yaml:1: sote: unknown key; did you mean 'site'?",
        "config.yaml:2: timezone: no such time zone; did you mean 'Europe/Berlin'?",
        "config.yaml:4: windows[0].days[1]: ",
        "config.yaml:4: windows[0].end: is required",
        "config.yaml:4: windows[0].ende: unknown key; did you mean 'end'?",
        'config.yaml:4: windows[0].start: a time of day from "00:00" to "23:59"',
        "config.yaml:5: do_not_probe[0]: not an address or network: 10.0.0.1/8 has host bits set",
        "config.yaml:6: workers: ",
        "config.yaml:7: interval_s: ",
        "config.yaml:8: detail_days: ",
        "config.yaml:9: vault_key_file: write the whole path, from / on",
    ]
    assert len(told) == len(expected)
    assert all(fault.startswith(words) for fault, words in zip(told, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("windows: [{days: [mon], start: 22:00, end: 04:00}]", "put it in quotes"),
        ("windows: [{days: [], start: '22:00', end: '04:00'}]", "at least 1 item"),
        ("windows: [{days: [mon], start: '22:0٠', end: '04:00'}]", "time of day"),
        ("site: A\nsite: B", "written twice"),
        ("site: ''", "at least 1 character"),
        ("timezone: ../../etc/passwd", "no such time zone"),
        ("timezone: America", "no such time zone"),
        ("do_not_probe: [printer]", "not an address or network"),
        ("do_not_probe: 10.0.0.1", "valid list"),
        ("- a\n- b", "dictionary"),
        ("site: [", "not YAML"),
        ("workers: true", "valid integer"),
        ("workers: 1.5", "put it in quotes"),
        ("a: &x {b: *x}", "anchors"),
        ("routes: {critical: []}", "at least 1 item"),
        ("routes: {high: [log]}", "'pager', 'chat' or 'mail'"),
        ("routes: {urgent: [pager]}", "unknown key"),
        ("digest_at: 7:30", "put it in quotes"),
    ],
)
def test_a_fault_says_what_would_be_right(text: str, words: str) -> None:
    assert any(words in fault for fault in faults(text))


LINE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=80)
TIME = st.times().map(lambda t: t.strftime("%H:%M"))
WINDOW = st.builds(
    Window,
    days=st.lists(st.sampled_from(DAYS), min_size=1).map(tuple),
    start=TIME,
    end=TIME,
)

USES = st.lists(st.sampled_from([u for u in ChannelUse if u is not ChannelUse.LOG])).map(tuple)


@given(
    st.builds(
        Settings,
        site=LINE,
        timezone=st.sampled_from(["UTC", "America/New_York"]),
        windows=st.lists(WINDOW, max_size=3).map(tuple),
        do_not_probe=st.lists(st.ip_addresses().map(str), max_size=3).map(tuple),
        do_not_touch=st.lists(LINE, max_size=3).map(tuple),
        interval_s=st.integers(10, 86400),
        routes=st.builds(Routes, high=USES, medium=USES, low=USES),
        digest_at=TIME,
        vault_key_file=st.sampled_from(["", "/run/credentials/key"]),
    )
)
def test_what_is_written_is_read_back(wanted: Settings) -> None:
    assert read_settings(render_settings(wanted).encode(), "x") == wanted


def test_every_key_is_written_with_its_comment() -> None:
    lines = settings.render(Settings()).splitlines()
    for name in Settings.__dataclass_fields__:
        (place,) = (n for n, line in enumerate(lines) if line.startswith(f"{name}:"))
        assert lines[place - 1].startswith("# ")


def test_the_schema_names_every_key() -> None:
    properties = settings.schema()["properties"]
    assert set(properties) == set(Settings.__dataclass_fields__)
    assert settings.schema()["additionalProperties"] is False


def test_the_file_is_loaded_or_its_absence_told(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    with pytest.raises(SettingsError, match=r"No such file.*\n  -> Write one"):
        settings.load(path)
    path.write_text("workers: 3\n")
    assert settings.load(path).workers == 3
