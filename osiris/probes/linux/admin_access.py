"""Who may do everything: sudo(8) -l, sudoers(5), authorized_keys and Allow/Deny rules of sshd(8).

Keys that another program hands to sshd (AuthorizedKeysCommand) are not seen.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words

_ROOT_BY_KEY = ("yes", "prohibit-password", "without-password")


def parse(stdout: str) -> dict[str, Value]:
    """`admins` may run every command as root; root itself is not among them.

    `sudo_key_logins` counts those whom a key lets in over SSH. `every_admin_has_key`: with
    passwords off all of them still get in; where there is none, root does.
    """
    lines = read_lines(stdout, "root", "user", "admin")
    root_login, root_keys = words(only(lines, "root"), 2)
    admins = {name: (asks, int(keys)) for name, asks, keys in (words(a, 3) for a in lines["admin"])}
    if any(asks not in ("asks", "free") for asks, _ in admins.values()):
        raise ValueError("an admin whom sudo neither asks nor lets pass")
    with_key = [name for name, (_, keys) in admins.items() if keys]
    root_by_key = root_login in _ROOT_BY_KEY and int(root_keys) > 0
    return {
        "admins": tuple(sorted(admins)),
        "count": len(admins),
        "without_password": tuple(sorted(n for n, (asks, _) in admins.items() if asks == "free")),
        "sudo_key_logins": len(with_key),
        "every_admin_has_key": len(with_key) == len(admins) if admins else root_by_key,
        "root_key_login": root_by_key,
    }
