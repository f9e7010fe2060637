"""Which command is in which file, and the beginning of its first sentence.

So `osiris console` loads no other command before its first frame, and `osiris --help` none at all
for its list. A test holds both against the commands themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

ROOMS: Mapping[str, Mapping[str, str]] = {
    "osiris.cli.box": {
        "init": "Set up a new box: keys, ledger and the genesis entry.",
        "run": "Run the daemon: look, heal, record, until SIGTERM.",
        "status": "What needs me now, worst first; then what is watched and how fresh it is.",
        "score": "What the evidence says under each selected framework, with coverage and...",
        "owner": "One page in plain English for the clinic's owner, to be read or printed.",
    },
    "osiris.cli.targets": {
        "target": "Prepare, enrol, test and remove machines.",
    },
    "osiris.cli.assets": {
        "assets": "Machines that were found through a domain controller, and whether each is...",
    },
    "osiris.cli.healing": {
        "sweep": "Look at every machine now (or at HOSTS), with every check.",
        "listen": "Ask every machine (or HOSTS) what failed, and what its logs say of the...",
        "heal": "Try what is open (or INCIDENTS) as far as the policy allows.",
        "approve": "Say yes to the plan of INCIDENT.",
        "undo": "Take the heal of INCIDENT back, verify it, and waive its check there for 72...",
        "hold": "Stop all healing at once, on HOST or on the whole site.",
        "release": "Lift the hold on HOST, or the one on the whole site.",
    },
    "osiris.cli.incidents": {
        "incidents": "Open cases, the most urgent first.",
        "incident": "Open or close a case in words.",
        "why": "What, since when, what was tried, who owns the setting, what happens next.",
        "replay": "Ask tier 2 again what it decided in entry SEQ, and compare the bytes.",
        "show": "Every check of HOST (or of all) with its latest verdict.",
        "host": "HOST: who it is, how it is seen, what stands in the way, every check worst...",
        "check": "CHECK on HOST: expected and seen, why it matters, what happened to it, what...",
        "history": "All that the box changed on HOST, with the entry that proves it.",
    },
    "osiris.cli.tickets": {
        "tickets": "Questions to a person: what runs out first is first.",
        "ticket": "Answer what the box asks.",
        "onboarding": "What the first looks at the machines found.",
    },
    "osiris.cli.notify": {
        "notify": "Tell people: Slack, Teams, PagerDuty, e-mail, a signed webhook, syslog and...",
    },
    "osiris.cli.policies": {
        "policy": "What the box may do by itself, per runbook, class of machine and time.",
    },
    "osiris.cli.planner": {
        "planner": "Tier 2: the local planner.",
    },
    "osiris.cli.learn": {
        "learn": "Rules that come from what worked: counted, proposed, promoted by a person,...",
    },
    "osiris.cli.evidence": {
        "evidence": "The signed chain of everything seen and done.",
    },
    "osiris.cli.support": {
        "about": "Versions, room, clock, keys, planner and licences: no secret, and no name...",
        "logs": "What the daemon says of itself, scrubbed and kept short; the journal has...",
        "audit": "Who asked what of the box, from where, and whether it was refused; the...",
    },
    "osiris.cli.frameworks": {
        "framework": "HIPAA and others: which paragraphs the checks give evidence for.",
    },
    "osiris.cli.waivers": {
        "waiver": "Accept a fail, with owner, reason and expiry.",
    },
    "osiris.cli.escrow": {
        "escrow": "Recovery keys of encrypted volumes, sealed to the clinic and its partner.",
    },
    "osiris.cli.rmm": {
        "rmm": "Work beside a tool for remote monitoring and management.",
    },
    "osiris.cli.content": {
        "lint": "Check baselines, runbooks, verbs, rules, frameworks and PowerShell scripts;...",
        "config": "Settings: config.yaml of the data folder.",
        "sop": "Print a page for the person who stands at the machine; without NAME, list...",
    },
    "osiris.cli.console": {
        "console": "The console: what is wrong, why, what was done, and what to press.",
    },
    "osiris.cli.accounts": {
        "account": "People who may sign in at the console and in the browser.",
    },
    "osiris.cli.web": {
        "web": "Serve the console to browsers, until SIGTERM.",
    },
    "osiris.cli.practice.lab": {
        "lab": "Hosts to practise on: real Debian in namespaces of this machine, and...",
    },
    "osiris.cli.practice.drill": {
        "drill": "Start at least 5 real practice hosts and 5 simulated Windows hosts, break...",
    },
    "osiris.cli.practice.demo": {
        "demo": "Start a clinic to practise on, break it, heal it, prove it, and say what...",
    },
}
"""Module -> command -> what `osiris --help` says of it, up to CUT characters. The command itself is
in the COMMANDS of its module."""
CUT = 78

WHERE: Mapping[str, str] = {name: room for room, names in ROOMS.items() for name in names}
HELP: Mapping[str, str] = {name: text for names in ROOMS.values() for name, text in names.items()}
