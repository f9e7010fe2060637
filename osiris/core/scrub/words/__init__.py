"""The allow-list of words: what may stand in a text that left a host.

English and technical words, as manual pages, event texts and our own pages use them; no word that
is only a name. A word that is both (May, Price) is in AMBIGUOUS, where it is judged by its place.
"""

from __future__ import annotations

from osiris.core.scrub.words.doubtful import WORDS as _DOUBTFUL
from osiris.core.scrub.words.family_1 import NAMES as _FAMILY_1
from osiris.core.scrub.words.family_2 import NAMES as _FAMILY_2
from osiris.core.scrub.words.given import NAMES as _GIVEN
from osiris.core.scrub.words.names import AMBIGUOUS as _NAMES
from osiris.core.scrub.words.names import BESIDE_A_NAME as _BESIDE
from osiris.core.scrub.words.names import WHEN_CAPITAL as _CAPITAL
from osiris.core.scrub.words.vocab_1 import WORDS as _1
from osiris.core.scrub.words.vocab_2 import WORDS as _2
from osiris.core.scrub.words.vocab_3 import WORDS as _3
from osiris.core.scrub.words.vocab_4 import WORDS as _4
from osiris.core.scrub.words.vocab_5 import WORDS as _5
from osiris.core.scrub.words.vocab_6 import WORDS as _6
from osiris.core.scrub.words.vocab_7 import WORDS as _7

VOCABULARY = frozenset(" ".join((_1, _2, _3, _4, _5, _6, _7)).split())
AMBIGUOUS = frozenset(_NAMES.split())
WHEN_CAPITAL = frozenset(_CAPITAL.split())
DOUBTFUL = frozenset(_DOUBTFUL.split())
BESIDE_A_NAME = frozenset(_BESIDE.split()) | WHEN_CAPITAL
GIVEN = frozenset(_GIVEN.split())
PEOPLE = frozenset(" ".join((_GIVEN, _FAMILY_1, _FAMILY_2)).split())
