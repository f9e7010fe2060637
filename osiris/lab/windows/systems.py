"""The versions of Windows that a simulated host can be.

Builds and captions: learn.microsoft.com/windows-server/get-started/windows-server-release-info,
learn.microsoft.com/windows/release-health.
"""

from __future__ import annotations

from osiris.lab.windows.machine import Os


def _server(key: str, build: int) -> Os:
    caption = f"Microsoft Windows Server {key} Standard"
    return Os(key=key, caption=caption, build=build, server=True, edition="Standard")


def _client(key: str, build: int, edition: str = "Professional") -> Os:
    word = {"Professional": "Pro", "Core": "Home", "Enterprise": "Enterprise"}[edition]
    caption = f"Microsoft Windows {key.removeprefix('win')} {word}"
    return Os(key=key, caption=caption, build=build, server=False, edition=edition)


SERVER_2016 = _server("2016", 14393)
SERVER_2019 = _server("2019", 17763)
SERVER_2022 = _server("2022", 20348)
SERVER_2025 = _server("2025", 26100)
WINDOWS_10 = _client("win10", 19045)
WINDOWS_11 = _client("win11", 26200)
WINDOWS_11_HOME = _client("win11", 26200, "Core")
