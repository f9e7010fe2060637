"""A clinic changes its own settings: at once, in the file, in the chain, and nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.daemon.asks import ask
from osiris.daemon.asks.settings import MAY_CHANGE
from osiris.daemon.house import CONFIG, opened
from osiris.edge import settings
from osiris.edge.ledger import entries
from osiris.errors import RequestError, SettingsError
from osiris.model.case import Request, Role
from osiris.model.site import Settings
from tests.flow.tree import TREE, Box


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


def change(box: Box, key: str, value: object) -> None:
    assert box.ask("config.set", key=key, value=value).code == 0


def test_a_change_is_in_force_at_once_and_in_the_file(box: Box) -> None:
    request = Request(
        kind="config.set",
        args={"key": "do_not_touch", "value": [TREE]},
        who="ada",
        role=Role.ADMIN,
        where="tty",
    )
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        before, mode = house.box.settings, (box.desk.folder / CONFIG).stat().st_mode
        asyncio.run(ask(house, request, lambda _: None))
        assert house.box.settings.do_not_touch == (TREE,)
        with house.box.ledger.read() as tx:
            assert entries.head(tx)[0] > 1
    loaded = settings.load(box.desk.folder / CONFIG)
    assert loaded.do_not_touch == (TREE,)
    assert loaded.vault_key_file == before.vault_key_file
    assert (box.desk.folder / CONFIG).stat().st_mode == mode


def test_windows_are_written_as_people_write_them(box: Box) -> None:
    change(box, "windows", [{"days": ["sat"], "start": "22:00", "end": "02:00"}])
    (window,) = settings.load(box.desk.folder / CONFIG).windows
    assert (window.days, window.start, window.end) == (("sat",), "22:00", "02:00")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("windows", [{"days": ["someday"], "start": "22:00", "end": "02:00"}]),
        ("do_not_probe", ["10.0.0.300"]),
        ("timezone", "Mars/Olympus"),
        ("idle_minutes", 0),
        ("idle_minutes", "ten"),
    ],
)
def test_what_the_file_would_refuse_is_refused(box: Box, key: str, value: object) -> None:
    before = (box.desk.folder / CONFIG).read_bytes()
    with pytest.raises(SettingsError):
        change(box, key, value)
    assert (box.desk.folder / CONFIG).read_bytes() == before


@pytest.mark.parametrize("key", ["vault_key_file", "people_group", "web_address", "nonsense"])
def test_what_opens_the_box_is_not_changed_from_a_console(box: Box, key: str) -> None:
    with pytest.raises(RequestError, match="not changed from here"):
        change(box, key, "")


def test_every_key_of_the_list_is_a_setting() -> None:
    assert set(MAY_CHANGE) <= set(Settings.__dataclass_fields__)


def test_an_administrator_alone_may(box: Box) -> None:
    request = Request(
        kind="config.set",
        args={"key": "site", "value": f"{datetime.now(UTC):%Y}"},
        who="tina",
        role=Role.TECHNICIAN,
        where="ssh",
    )
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        reply = asyncio.run(ask(house, request, lambda _: None))
    assert reply.data["refused"] == "role"
