"""The script that lets the box in, on simulated hosts: done, done twice, taken back."""

from __future__ import annotations

from importlib.resources import files

import pytest

from osiris.edge.remote import prepare_windows
from osiris.errors import RequestError
from osiris.lab.windows import sids
from osiris.lab.windows.cmdlets import localaccounts, registry
from osiris.lab.windows.ps import run
from tests.winlab.play import NURSE, Played, played

SCRIPT = prepare_windows("workgroup", from_address="192.0.2.10")
POLICIES = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
FILTER = "LocalAccountTokenFilterPolicy"


def invoke(host: Played, words: str) -> list[str]:
    """The script as a person runs it, with its parameters by name."""
    return host.said(f"& {{\n{SCRIPT}\n}} {words}")


@pytest.fixture(params=["win11-alone", "ws2022-alone", "ws2016"])
def host(request: pytest.FixtureRequest) -> Played:
    return played(request.param)


def test_it_lets_the_box_in_and_nobody_else(host: Played):
    said = invoke(host, "-From 192.0.2.10")
    assert said[-1].startswith("sha256:")
    assert len(said[-1]) == len("sha256:") + 64
    rule = host.machine.area("firewall")["rules"]["OsirisCare-WinRM-HTTPS"]
    assert (rule["remote"], rule["local_ports"], rule["action"]) == (
        ["192.0.2.10"],
        ["5986"],
        "Allow",
    )
    users = {row["name"]: sid for sid, row in host.machine.area("accounts")["users"].items()}
    groups = host.machine.area("accounts")["groups"]
    inside = {
        name: {sid for sid, group in groups.items() if users[name] in group["members"]}
        for name in ("osiris-reader", "osiris-healer")
    }
    assert inside["osiris-reader"] == {"S-1-5-32-580", "S-1-5-32-573", "S-1-5-32-558"}
    assert inside["osiris-healer"] == {"S-1-5-32-544"}
    assert registry.read(host.machine, POLICIES, FILTER) == 1
    assert users["osiris-reader"] in host.machine.area("wmi_security")["root/cimv2"]


@pytest.mark.parametrize("times", [1, 2])
def test_everything_is_taken_back(host: Played, times: int):
    before = host.machine.snapshot()
    for _ in range(times):
        invoke(host, "-From 192.0.2.0/24")
    assert host.machine.snapshot() != before
    invoke(host, "-Remove")
    assert host.machine.snapshot() == before
    invoke(host, "-Remove")  # there is nothing to take back
    assert host.machine.snapshot() == before


def test_what_was_set_before_is_set_again(host: Played):
    registry.write(host.machine, POLICIES, FILTER, "DWord", 0)
    before = host.machine.snapshot()
    invoke(host, "-From 192.0.2.10")
    invoke(host, "-Remove")
    assert host.machine.snapshot() == before


@pytest.mark.parametrize("words", ["", "-From ''", "-From 'ADDRESS'", "-From '10.0.0.1; calc'"])
def test_without_an_address_nothing_is_done(host: Played, words: str):
    before = host.machine.snapshot()
    ran = run(f"& {{\n{SCRIPT}\n}} {words}", host.machine, host.caller)
    assert ran.code != 0
    assert host.machine.snapshot() == before


def test_only_an_administrator_can_run_it():
    host = played("win11-alone", NURSE)
    before = host.machine.snapshot()
    ran = run(f"& {{\n{SCRIPT}\n}} -From 192.0.2.10", host.machine, host.caller)
    assert ran.errors
    assert host.machine.snapshot() == before


RIGHTS = (files("osiris.edge.remote") / "windows" / "prepare_rights.ps1").read_text()


@pytest.mark.parametrize(
    ("scenario", "kind"), [("win11", "ws"), ("ws2019", "srv"), ("dc2022", "dc")]
)
def test_each_kind_of_machine_lets_its_own_accounts_in(scenario: str, kind: str):
    host = played(scenario)
    sid = sids.of_domain(host.machine.domain)
    numbers = {f"osiris-{kind}-reader": f"{sid}-1601", f"osiris-{kind}-healer": f"{sid}-1602"}
    if kind == "dc":
        users = host.machine.area("directory")["users"]
        users.update({number: localaccounts.user(name) for name, number in numbers.items()})
    else:
        names = host.machine.area("membership")["names"]
        names.update({number: name for name, number in numbers.items()})
    before = host.machine.snapshot()
    host.said(f"& {{\n{RIGHTS}\n}}")
    host.said(f"& {{\n{RIGHTS}\n}}")  # at the next start
    assert f"{sid}-1601" in host.machine.area("wmi_security")["root/cimv2"]
    if kind != "dc":
        groups = host.machine.area("accounts")["groups"]
        assert f"{sid}-1602" in groups["S-1-5-32-544"]["members"]
        assert f"{sid}-1601" in groups["S-1-5-32-580"]["members"]
        assert f"{sid}-1601" not in groups["S-1-5-32-544"]["members"]
    host.said(f"& {{\n{RIGHTS}\n}} -Remove")
    host.said(f"& {{\n{RIGHTS}\n}} -Remove")
    assert host.machine.snapshot() == before


def test_the_script_for_a_domain_carries_the_one_for_its_machines_whole():
    assert f"$rights = @'\n{RIGHTS}'@\n" in prepare_windows("domain")


@pytest.mark.parametrize("kind", ["domain", "workgroup"])
def test_what_a_person_chooses_is_in_no_line_of_code(kind: str):
    plain = prepare_windows(kind)
    chosen = prepare_windows(kind, from_address="192.0.2.0/24")
    changed = [line for line in chosen.splitlines() if line not in plain.splitlines()]
    assert changed == ["#   .\\prepare.ps1 -From 192.0.2.0/24"]
    assert plain.isascii()
    assert "\r" not in plain


@pytest.mark.parametrize("hostile", ["$(calc)", "1.2.3.4\nRemove-Item C:\\", "10.0.0.1`", "'"])
def test_an_address_is_an_address(hostile: str):
    with pytest.raises(RequestError):
        prepare_windows("workgroup", from_address=hostile)
