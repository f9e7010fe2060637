"""auditpol, secedit and wevtutil of a simulated host, against their manuals."""

from __future__ import annotations

from datetime import timedelta

import pytest

from osiris.lab.windows.cmdlets import auditpol, events, files, group_policy, registry, secedit
from osiris.lab.windows.ps.values import Unsupported
from tests.winlab.play import NURSE, Played, played

LOGON = "{0CCE9215-69AE-11D9-BED3-505054503030}"
CREATION = "{0CCE922B-69AE-11D9-BED3-505054503030}"
FILE = "C:\\Windows\\Temp\\out.txt"


def code(host: Played, command: str) -> int:
    """The exit code of a program."""
    return int(host.said(f"$null = {command}\n$LASTEXITCODE")[-1])


# ---- auditpol


def test_a_backup_has_sixty_subcategories_with_numbers() -> None:
    host = played("ws2022")
    assert code(host, f"auditpol.exe /backup '/file:{FILE}'") == 0
    lines = files.text(host.machine, FILE).splitlines()
    assert lines[0].endswith("Inclusion Setting,Exclusion Setting,Setting Value")
    rows = [line.split(",") for line in lines[1:] if ",System," in line]
    assert len(rows) == 60
    found = {row[3]: (row[4], row[6]) for row in rows}
    assert found[LOGON] == ("Success and Failure", "3")
    assert found[CREATION] == ("No Auditing", "0")
    assert sum("Option:" in line for line in lines) == 4


def test_the_words_of_a_backup_are_german_on_a_german_host_and_the_numbers_are_not() -> None:
    host = played("ws2022-de")
    assert code(host, f"auditpol.exe /backup '/file:{FILE}'") == 0
    text = files.data(host.machine, FILE).decode("cp1252")
    assert f",System,Anmelden,{LOGON},Erfolg und Fehler,,3\r\n" in text
    assert "Success" not in text


def test_a_workstation_audits_no_failed_log_on_as_it_is_shipped() -> None:
    assert played("win11").machine.area("audit")["subcategories"][LOGON] == 1
    assert played("ws2016").machine.area("audit")["subcategories"][LOGON] == 3


def test_setting_a_subcategory_leaves_the_other_bit_and_all_others() -> None:
    host = played("ws2022")
    before = dict(host.machine.area("audit")["subcategories"])
    assert code(host, f"auditpol.exe /set '/subcategory:{LOGON}' /failure:disable") == 0
    assert host.machine.area("audit")["subcategories"] == before | {LOGON: 1}
    command = f"auditpol.exe /set '/subcategory:{LOGON.lower()}' /success:disable /failure:enable"
    assert code(host, command) == 0
    assert host.machine.area("audit")["subcategories"] == before | {LOGON: 2}


@pytest.mark.parametrize(
    "words",
    [
        "/set '/subcategory:{00000000-69AE-11D9-BED3-505054503030}' /success:enable",
        f"/set '/subcategory:{LOGON}'",
        f"/set '/subcategory:{LOGON}' /success:on",
        "/set /success:enable",
        "/backup",
    ],
)
def test_what_auditpol_does_not_take_changes_nothing(words: str) -> None:
    host = played("ws2022")
    before = host.machine.snapshot()
    assert code(host, f"auditpol.exe {words}") == auditpol.BAD_PARAMETER
    assert host.machine.snapshot() == before


def test_auditpol_is_for_administrators() -> None:
    host = played("ws2022", NURSE)
    command = f"auditpol.exe /backup '/file:{FILE}'"
    assert code(host, command) == auditpol.PRIVILEGE_NOT_HELD
    assert files.find(host.machine, FILE) is None


def test_what_auditpol_is_not_modelled_to_do_is_loud() -> None:
    with pytest.raises(Unsupported):
        played("ws2022").said("auditpol.exe /clear /y")


def test_a_policy_puts_its_audit_rules_back() -> None:
    host = played("ws2022")
    group_policy.add(host.machine, "Quiet", audit={LOGON: 1})
    code(host, f"auditpol.exe /set '/subcategory:{LOGON}' /failure:enable")
    assert host.machine.area("audit")["subcategories"][LOGON] == 3
    code(host, "gpupdate.exe /force")
    assert host.machine.area("audit")["subcategories"][LOGON] == 1


def test_an_audited_log_on_leaves_an_event_as_time_passes_and_only_then() -> None:
    host = played("ws2022")
    count = "@(Get-WinEvent -FilterHashtable @{LogName = 'Security'; Id = 4624}).Count"
    assert host.said(count) == ["1"]
    host.later(minutes=11)
    assert host.said(count) == ["2"]
    code(host, f"auditpol.exe /set '/subcategory:{LOGON}' /success:disable")
    host.later(hours=2)
    assert host.said(count) == ["2"]


# ---- secedit


def exported(host: Played) -> dict[str, str]:
    """What secedit writes down, by key."""
    assert code(host, f"secedit.exe /export /cfg '{FILE}' /areas SECURITYPOLICY /quiet") == 0
    raw = files.data(host.machine, FILE)
    assert raw.startswith(b"\xff\xfe")
    lines = raw[2:].decode("utf-16-le").splitlines()
    return dict(line.split(" = ", 1) for line in lines if " = " in line)


def configured(host: Played, *lines: str) -> int:
    """The exit code of secedit for a template with these lines."""
    template = "\r\n".join(["[Unicode]", "Unicode=yes", "[System Access]", *lines, ""])
    raw = b"\xff\xfe" + template.encode("utf-16-le")
    files.put(host.machine, "C:\\Windows\\Temp\\in.inf", raw)
    return code(
        host,
        "secedit.exe /configure /db C:\\Windows\\Temp\\in.sdb /cfg C:\\Windows\\Temp\\in.inf "
        "/areas SECURITYPOLICY /quiet",
    )


def test_lock_out_times_are_absent_while_lock_out_is_off() -> None:
    host = played("ws2022")
    shown = exported(host)
    assert (shown["LockoutBadCount"], shown["MaximumPasswordAge"]) == ("0", "42")
    assert "LockoutDuration" not in shown
    assert "ResetLockoutCount" not in shown
    assert configured(host, "LockoutBadCount = 5") == 0
    assert exported(host)["LockoutDuration"] == "30"


def test_server_2025_locks_after_ten_by_itself() -> None:
    shown = exported(played("ws2025"))
    assert [shown[k] for k in ("LockoutBadCount", "ResetLockoutCount", "LockoutDuration")] == [
        "10"
    ] * 3


def test_a_time_is_not_taken_while_lock_out_is_off_and_with_it_it_is() -> None:
    host = played("ws2022")
    assert configured(host, "LockoutDuration = 60", "ResetLockoutCount = 60") == 0
    assert configured(host, "LockoutBadCount = 5") == 0
    assert exported(host)["LockoutDuration"] == "30"
    lines = ("LockoutDuration = 60", "ResetLockoutCount = 60", "LockoutBadCount = 5")
    assert configured(host, *lines) == 0
    assert exported(host)["LockoutDuration"] == "60"


@pytest.mark.parametrize("line", ["MinimumPasswordLength = 15", "ResetLockoutCount = 99"])
def test_rules_that_windows_does_not_take_change_nothing(line: str) -> None:
    host = played("ws2025")
    before = dict(host.machine.area("security_policy")["access"])
    assert configured(host, line) != 0
    assert host.machine.area("security_policy")["access"] == before


def test_secedit_is_for_administrators() -> None:
    host = played("ws2022", NURSE)
    assert code(host, f"secedit.exe /export /cfg '{FILE}' /areas SECURITYPOLICY /quiet") != 0


def test_other_areas_are_not_modelled() -> None:
    with pytest.raises(Unsupported):
        played("ws2022").said(f"secedit.exe /export /cfg '{FILE}' /areas USER_RIGHTS /quiet")


def test_a_policy_puts_its_password_rules_back() -> None:
    host = played("ws2022")
    group_policy.add(host.machine, "Domain", security={"MinimumPasswordLength": 7})
    secedit.put(host.machine, "MinimumPasswordLength", 12)
    code(host, "gpupdate.exe /force")
    assert exported(host)["MinimumPasswordLength"] == "7"


# ---- wevtutil


def test_a_log_is_made_larger_in_steps_of_64_kib() -> None:
    host = played("ws2022")
    assert code(host, "wevtutil.exe sl Security /ms:100000000") == 0
    shown = "(Get-WinEvent -ListLog Security).MaximumSizeInBytes"
    assert host.said(shown) == ["100007936"]


@pytest.mark.parametrize(
    ("words", "mode"),
    [("/rt:true", "Retain"), ("/rt:true /ab:true", "AutoBackup"), ("/rt:false", "Circular")],
)
def test_how_a_log_is_kept(words: str, mode: str) -> None:
    host = played("ws2022")
    assert code(host, f"wevtutil.exe sl System {words}") == 0
    assert host.said("[string](Get-WinEvent -ListLog System).LogMode") == [mode]


def test_a_log_that_is_off_takes_no_event() -> None:
    host = played("ws2022")
    assert code(host, "wevtutil.exe sl Application /e:false") == 0
    events.add(host.machine, "Application", 1, provider="Clinic")
    assert host.machine.area("journal").get("Application", []) == []


def test_what_wevtutil_does_not_take() -> None:
    host = played("ws2022")
    before = host.machine.snapshot()
    for words in (
        "Security /ms:big",
        "Security /e:1",
        "Security /x:1",
        "System /rt:false /ab:true",
    ):
        assert code(host, f"wevtutil.exe sl {words}") != 0, words
    assert code(host, "wevtutil.exe sl Nowhere /e:true") == 15007
    assert host.machine.snapshot() == before
    assert code(played("ws2022", NURSE), "wevtutil.exe sl Security /e:true") == 5


def test_the_size_that_a_policy_sets_wins() -> None:
    host = played("ws2022")
    key = f"{events.POLICY}\\Security"
    registry.write(host.machine, key, "MaxSize", "DWord", 1024)
    code(host, "wevtutil.exe sl Security /ms:201326592")
    assert host.said("(Get-WinEvent -ListLog Security).MaximumSizeInBytes") == ["1048576"]


# ---- events of Schannel, by XPath

QUERY = (
    "*[System[Provider[@Name='Schannel'] and (EventID=36880) and "
    "TimeCreated[timediff(@SystemTime) <= 604800000]]] and "
    "*[UserData/EventXML[Protocol='TLS 1.0' or Protocol='TLS 1.1']]"
)


def test_a_query_finds_an_element_of_an_event_within_its_time() -> None:
    host = played("ws2022")
    for days, protocol in ((1, "TLS 1.2"), (2, "TLS 1.0"), (6, "TLS 1.1"), (8, "TLS 1.0")):
        events.add(
            host.machine,
            "System",
            36880,
            provider="Schannel",
            time=host.now[0] - timedelta(days=days),
            data={"Type": "client", "Protocol": protocol, "TargetName": "pacs"},
        )
    events.add(host.machine, "System", 36874, provider="Schannel", data={"Protocol": "TLS 1.0"})
    found = host.said(
        f'Get-WinEvent -LogName System -FilterXPath "{QUERY}" | ForEach-Object {{ $_.ToXml() }}'
    )
    assert [xml.partition("<Protocol>")[2][:7] for xml in found] == ["TLS 1.0", "TLS 1.1"]
    assert "<UserData><EventXML" in found[0]


def test_a_query_that_finds_nothing_is_an_error_and_another_form_is_loud() -> None:
    host = played("ws2022")
    error = host.error(f'Get-WinEvent -LogName System -FilterXPath "{QUERY}"')
    assert error.startswith("NoMatchingEventsFound")
    with pytest.raises(Unsupported):
        host.said("Get-WinEvent -LogName System -FilterXPath '*[System[(Level=2)]]'")
