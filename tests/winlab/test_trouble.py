"""What a simulated host says of failed services and watched events: script, model and parser."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from osiris.edge.catalogue import load
from osiris.lab.windows.cmdlets import events, services
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import PSObject
from osiris.model.content import Catalogue
from osiris.model.site import Platform
from tests.winlab.play import NURSE, Played, played

SCM = "Service Control Manager"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def seen(catalogue: Catalogue, host: Played, minutes: int = 30) -> dict[str, Any]:
    probe = catalogue.probes[Platform.WINDOWS, "trouble"]
    watch = [w.param for w in catalogue.watch if w.platform is Platform.WINDOWS]
    arguments = [PSObject(properties={"minutes": minutes, "watch": watch})]
    ran = run(probe.script.text, host.machine, host.caller, arguments=arguments)
    assert ran.code == 0, ran.errors
    return dict(probe.parse("\n".join(str(line) for line in ran.output)))


@pytest.mark.parametrize("kind", ["ws2022", "ws2022-de", "dc2022"])
def test_a_quiet_host(catalogue: Catalogue, kind: str) -> None:
    value = seen(catalogue, played(kind), minutes=1)
    assert value == {"units": (), "entries": (), "denied": ()}


def test_a_service_that_fell(catalogue: Catalogue) -> None:
    host = played("ws2022")
    services.set_start_type(host.machine, "W32Time", 2)
    services.set_status(host.machine, "W32Time", services.STOPPED)
    host.machine.area("services")["W32Time"]["fails"] = 1067
    for minutes in (50, 3, 2):
        events.add(
            host.machine,
            "System",
            7031,
            provider=SCM,
            level=2,
            time=host.machine.now() - timedelta(minutes=minutes),
            data={"param1": "Windows Time", "param2": "1"},
            message="The Windows Time service terminated.\r\nIt has done this 1 time(s).",
        )
    value = seen(catalogue, host)
    assert value["units"] == (("W32Time", "1067"),)
    text = "The Windows Time service terminated. It has done this 1 time(s)."
    assert value["entries"] == (("service-fell/7031", "Windows Time", 2, text),)


def test_a_log_that_this_account_may_not_read_is_named(catalogue: Catalogue) -> None:
    host = played("win11")
    host.caller = NURSE
    assert "log-cleared" in seen(catalogue, host)["denied"]
