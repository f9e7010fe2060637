"""A clinic to practise on: lab, drill, demo. Real hosts, or a folder tree where none can be."""
