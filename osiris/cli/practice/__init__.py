"""A clinic to practise on: lab, drill, demo. Real hosts, or a folder tree where none can be."""

from osiris.cli.practice.demo import demo
from osiris.cli.practice.drill import drill
from osiris.cli.practice.lab import lab

COMMANDS = (lab, drill, demo)
