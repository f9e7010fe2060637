"""The page for people who enrol Windows machines says which checks a reader loses, as it is now."""

from __future__ import annotations

from tools.make_rights import OUT, page


def test_the_table_of_lost_checks_is_what_the_readings_say():
    text = OUT.read_text(encoding="utf-8")
    assert text == page(text), "run: make docs"
