"""The ways in, on real sockets: what signs in, what is refused, and what never leaves the box."""

from __future__ import annotations

import pytest

from osiris.errors import AuthRefused
from tests.winrm.conftest import WRONG, call, hosted, run


@pytest.mark.parametrize(
    "user", ["CLINIC\\osiris", "clinic\\OSIRIS", "osiris", "osiris@clinic.test", ".\\osiris"]
)
def test_ntlm_sealed_over_http(user: str):
    async def main():
        async with hosted(user=user) as host, host.connected() as conn:
            (result,) = await conn.read([call("echo", {"name": "Zoë \u2019; $(x)"})], deadline=10)
            assert result.rc == 0
            assert result.stdout == '{"name": "Zoë \u2019; $(x)"}'
            assert host.server.seen["plain refused"] == 0
            assert host.server.seen["requests"] <= 9

    run(main())


def test_a_wrong_password_is_refused_once():
    async def main():
        async with hosted(password=WRONG) as host:
            with pytest.raises(AuthRefused, match="refused the account"):
                await host.connect()
            assert host.server.seen["sign-in refused"] == 1  # no lockout by trying again

    run(main())
