"""A second factor at SSH and sudo: sshd_config(5) AuthenticationMethods and UsePAM, pam.conf(5).

What `sshd -T` prints holds for everyone; Match blocks are not seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import read_lines, words

_FIRST_ONLY = ("pubkeyauthentication", "gssapiauthentication", "hostbasedauthentication")


def parse(stdout: str) -> dict[str, Value]:
    """`ssh_two_factor`: every way in asks for two proofs. `sudo_two_factor`: None without sudo."""
    lines = read_lines(stdout, "sshd", "pam", "sudo")
    settings = dict(words(line.lower(), 2) for line in lines["sshd"])
    methods = settings.get("authenticationmethods", "any")
    pam = [words(line, 3) for line in lines["pam"]]
    ssh = any(service == "sshd" and _asks(how, module) for service, how, module in pam)
    sudo = any(service == "sudo" and _asks(how, module) for service, how, module in pam)
    if not settings:
        raise ValueError("sshd -T said nothing")
    return {
        "methods": methods,
        "ssh_two_factor": _any_way(settings, ssh)
        if methods == "any"
        else all(_two(way.split(",")) for way in methods.split()),
        "sudo_two_factor": sudo if lines["sudo"] else None,
    }


def _two(way: Sequence[str]) -> bool:
    """Two different methods, as in `publickey,keyboard-interactive`."""
    return len({method.partition(":")[0] for method in way}) >= 2


def _any_way(settings: dict[str, str], module: bool) -> bool:
    """With `any`, PAM's second factor counts only where no other way in skips PAM's questions."""
    asked = settings.get("usepam") == "yes" and module
    return asked and all(settings.get(name, "no") == "no" for name in _FIRST_ONLY)


def _asks(control: str, module: str) -> bool:
    """A module that must succeed, for everyone: `nullok` lets those without a device pass."""
    must = control in ("required", "requisite") or "default=die" in control
    return must and "nullok" not in module.split()
