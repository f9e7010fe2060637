"""What worked is counted, proposed to a person, trusted on proof, and dropped after one failure."""

from osiris.flow.learn.decide import promote, reject
from osiris.flow.learn.learn import learn
from osiris.flow.learn.packs import Brought, bring, offer, shown, withdraw
from osiris.flow.learn.record import Change, Lesson, lessons

__all__ = [
    "Brought",
    "Change",
    "Lesson",
    "bring",
    "learn",
    "lessons",
    "offer",
    "promote",
    "reject",
    "shown",
    "withdraw",
]
