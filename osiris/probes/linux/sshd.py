"""The SSH server: sshd(8) -T, sshd_config(5).

What is shown holds for everyone: a rule that a Match block loosens for one user counts as loose.
Read are the files, which is what the next reload will use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osiris.model.content import Value
from osiris.probes.lines import Lines, read_lines, words

_Rules = Mapping[str, str]
_LISTS = ("ciphers", "macs", "kexalgorithms")
_PASSWORDS = ("password", "keyboard-interactive")


def parse(stdout: str) -> dict[str, Value]:
    """Values as `sshd -T` writes them, the loosest where Match blocks differ.

    `password_login`: a password alone opens some way in. `drop_after_s` is 0 where a dead session
    is never ended. `weak` names offered algorithms outside the parameter `allowed`, and is None
    where that is empty.
    """
    lines = read_lines(stdout, "allowed", "set", "match")
    rules = dict(words(line, 2) for line in lines["set"])
    scopes = [rules, *(rules | block for block in _blocks(lines["match"]))]
    allowed = lines["allowed"]
    return {
        "permitrootlogin": _loosest(scopes, "permitrootlogin"),
        "permitemptypasswords": _loosest(scopes, "permitemptypasswords"),
        "passwordauthentication": _loosest(scopes, "passwordauthentication"),
        "password_login": any(map(_password_alone, scopes)),
        "drop_after_s": _drop_after(scopes),
        "weak": tuple(a for a in _algorithms(lines) if a not in allowed) if allowed else None,
    }


def _blocks(lines: Sequence[str]) -> list[dict[str, str]]:
    """The first value counts, as in sshd_config(5)."""
    blocks: dict[str, dict[str, str]] = {}
    for line in lines:
        number, key, value = words(line, 3)
        key = key.replace("challengeresponse", "kbdinteractive")
        blocks.setdefault(number, {}).setdefault(key, value)
    return list(blocks.values())


def _loosest(scopes: Sequence[_Rules], key: str) -> str:
    values = {scope[key] for scope in scopes if key in scope}
    if not values:
        raise ValueError(f"sshd -T does not show {key}")
    return max(values, key=lambda value: (value == "yes", value != "no", value))


def _password_alone(rules: _Rules) -> bool:
    kbd = rules.get("kbdinteractiveauthentication", rules.get("challengeresponseauthentication"))
    offered = {"password": rules["passwordauthentication"], "keyboard-interactive": kbd}
    ways = rules.get("authenticationmethods", "any")
    if ways == "any":
        return "yes" in offered.values()
    methods = [way.partition(":")[0] for way in ways.split()]
    return any(offered[method] == "yes" for method in methods if method in _PASSWORDS)


def _drop_after(scopes: Sequence[_Rules]) -> int:
    times = [int(s["clientaliveinterval"]) * int(s["clientalivecountmax"]) for s in scopes]
    return 0 if 0 in times else max(times)


def _algorithms(lines: Lines) -> list[str]:
    rules = dict(words(line, 2) for line in lines["set"])
    absent = [kind for kind in _LISTS if kind not in rules]
    if absent:
        raise ValueError(f"sshd -T does not show {', '.join(absent)}")
    return sorted({name for kind in _LISTS for name in rules[kind].split(",")})
