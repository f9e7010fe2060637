"""baselines/control_map.yaml -> baselines/frameworks/*.yaml: same facts, from Control to Checks.

    python tools/make_frameworks.py           writes the files
    python tools/make_frameworks.py --check   exits 1 where a file is not what the map says

The map is kept by check, as its reviewer reads it; the box asks by paragraph. The map judges how
strongly a check carries a paragraph for HIPAA only; every other mapping is `supporting`: listed,
never scored (docs/adr/0007).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import yaml

from osiris.core.reading.tree import parse

BASELINES = Path(__file__).resolve().parent.parent / "baselines"
_LEVEL = {"R": "required", "A": "addressable", "STD": "standard"}
_UPLOAD = "(upload)"
_HEAD = "# Made by tools/make_frameworks.py from control_map.yaml. Edit the map, not this file.\n"
_HIPAA_NOTE = (
    "Own words; not legal advice. No check marks a paragraph as met: it adds dated evidence beside "
    "the paper that a person must add. Only primary mappings enter the score. An addressable "
    "specification that is off needs a written decision, 164.306(d)(3)."
)
_OTHER_NOTE = (
    "Listed for orientation, never scored: the control map judges strengths for HIPAA only. Titles "
    "are our own short subject words, not the text of the framework. Numbers of failed_logons, "
    "break_glass, backup_isolated, luks_key_escrow, service_accounts, script_logging, secure_boot "
    "and pending_reboot are to be confirmed first."
)


def frameworks(control_map: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Every framework of the map, by id. Raises ValueError where the map contradicts itself."""
    _refuse_forbidden(control_map)
    made = {"hipaa": _hipaa(control_map), "nprm_2025_readiness": _nprm(control_map)}
    for name, listed in control_map["frameworks"].items():
        made[name] = _other(name, listed, control_map)
    return {
        name: {**framework, "note": f"{framework['note']} Needs {control_map['meta']['needs']}."}
        for name, framework in made.items()
    }


def _refuse_forbidden(control_map: Mapping[str, Any]) -> None:
    for check in control_map["checks"]:
        cited = {mapped["cite"] for mapped in check["hipaa"]}
        for forbidden in check.get("do_not_cite", []):
            if forbidden["cite"] in cited:
                raise ValueError(f"{check['id']} cites {forbidden['cite']}: {forbidden['why']}")


def _hipaa(control_map: Mapping[str, Any]) -> dict[str, Any]:
    mapped: dict[str, dict[str, Any]] = {}
    for check in control_map["checks"]:
        for one in check["hipaa"]:
            here = mapped.setdefault(one["cite"], {})
            here[check["id"]] = {"strength": one["strength"], "why": one["why"]}
    controls = {
        paragraph["cite"]: {
            "title": paragraph["title"],
            "level": _LEVEL[paragraph["req"]],
            "evidence": paragraph["evidence"],
            "shows": paragraph["appliance_shows"].strip("-"),
            "paper": paragraph["paper_needed"],
            "checks": mapped.pop(paragraph["cite"], {}),
        }
        for paragraph in control_map["hipaa_subpart_c"]
    }
    for rule in control_map["general_rules"]:
        checks = mapped.pop(rule["cite"], {})
        controls[rule["cite"]] = {"title": rule["title"], "level": "general", "checks": checks}
    if mapped:
        raise ValueError(f"cited, but no paragraph of the map: {', '.join(mapped)}")
    return {
        "framework": "hipaa",
        "title": "HIPAA Security Rule, 45 CFR 164 Subpart C",
        "version": control_map["meta"]["as_of"],
        "proposed": False,
        "note": _HIPAA_NOTE,
        "controls": controls,
    }


def _nprm(control_map: Mapping[str, Any]) -> dict[str, Any]:
    readiness = control_map["nprm_readiness"]
    return {
        "framework": "nprm_2025_readiness",
        "title": "Readiness for the proposed Security Rule of 2025: proposed, not law",
        "version": "90 FR 898",
        "proposed": True,
        "note": f"Proposed, never law, never scored. {readiness['source']}; {readiness['status']}.",
        "controls": {item["id"]: _item(item, control_map) for item in readiness["items"]},
    }


def _item(item: Mapping[str, Any], control_map: Mapping[str, Any]) -> dict[str, Any]:
    feeds = {
        check["id"]: {
            "strength": "supporting",
            "why": "feeds the measure" if check["id"] == item["fed_by"] else "",
        }
        for check in control_map["checks"]
        if item["id"] in check["nprm_2025"]
    }
    return {
        "title": item["title"],
        "level": "proposed",
        "paper": "a document that a person uploads" if item["fed_by"] == _UPLOAD else "",
        "proposal": {
            "cite": item["proposed_cite"],
            "asks": item["asks"],
            "metric": item["readiness_metric"],
            "how_sure": item["how_sure"],
        },
        "checks": feeds,
    }


def _other(name: str, listed: Mapping[str, Any], control_map: Mapping[str, Any]) -> dict[str, Any]:
    controls: dict[str, Any] = {
        key: {"title": title, "checks": {}} for key, title in listed["controls"].items()
    }
    for check in control_map["checks"]:
        for key in check[listed["listed_as"]]:
            if key not in controls:
                raise ValueError(f"{name}: {key} of {check['id']} has no title")
            controls[key]["checks"][check["id"]] = {"strength": "supporting"}
    return {
        "framework": name,
        "title": listed["title"],
        "version": listed["version"],
        "proposed": False,
        "note": _OTHER_NOTE,
        "controls": controls,
    }


def texts(baselines: Path = BASELINES) -> Iterator[tuple[Path, str]]:
    """Every file that the map asks for, with what must be in it."""
    tree = parse((baselines / "control_map.yaml").read_bytes())
    if tree.faults:
        raise ValueError(f"control_map.yaml: {tree.faults}")
    for name, framework in frameworks(cast(Any, tree.value)).items():
        kept = {key: _without_empty(value) for key, value in framework.items()}
        body = yaml.safe_dump(kept, sort_keys=False, width=98, allow_unicode=True)
        yield baselines / "frameworks" / f"{name}.yaml", _HEAD + body


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_empty(v) for k, v in value.items() if v not in ("", {})}
    return value


def main() -> int:
    """Write the files, or with --check compare them."""
    stale = [path for path, text in texts() if not path.exists() or path.read_text() != text]
    if "--check" in sys.argv[1:]:
        sys.stdout.writelines(f"{path.name} is not what the map says\n" for path in stale)
        return 1 if stale else 0
    for path, text in texts():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
