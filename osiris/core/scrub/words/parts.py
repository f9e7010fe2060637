"""The lists, each joined from its files (tools/make_scrub_words.py)."""

from __future__ import annotations

from osiris.core.scrub.words.also_1 import WORDS as _also_1
from osiris.core.scrub.words.family_1 import NAMES as _family_1
from osiris.core.scrub.words.family_2 import NAMES as _family_2
from osiris.core.scrub.words.family_3 import NAMES as _family_3
from osiris.core.scrub.words.family_4 import NAMES as _family_4
from osiris.core.scrub.words.family_5 import NAMES as _family_5
from osiris.core.scrub.words.family_6 import NAMES as _family_6
from osiris.core.scrub.words.first_1 import WORDS as _first_1
from osiris.core.scrub.words.given_1 import NAMES as _given_1
from osiris.core.scrub.words.given_2 import NAMES as _given_2
from osiris.core.scrub.words.given_3 import NAMES as _given_3
from osiris.core.scrub.words.given_4 import NAMES as _given_4
from osiris.core.scrub.words.given_5 import NAMES as _given_5
from osiris.core.scrub.words.vocab_1 import WORDS as _vocab_1
from osiris.core.scrub.words.vocab_2 import WORDS as _vocab_2
from osiris.core.scrub.words.vocab_3 import WORDS as _vocab_3
from osiris.core.scrub.words.vocab_4 import WORDS as _vocab_4
from osiris.core.scrub.words.vocab_5 import WORDS as _vocab_5
from osiris.core.scrub.words.vocab_6 import WORDS as _vocab_6
from osiris.core.scrub.words.vocab_7 import WORDS as _vocab_7
from osiris.core.scrub.words.vocab_8 import WORDS as _vocab_8
from osiris.core.scrub.words.vocab_9 import WORDS as _vocab_9
from osiris.core.scrub.words.vocab_10 import WORDS as _vocab_10
from osiris.core.scrub.words.vocab_11 import WORDS as _vocab_11
from osiris.core.scrub.words.vocab_12 import WORDS as _vocab_12
from osiris.core.scrub.words.vocab_13 import WORDS as _vocab_13
from osiris.core.scrub.words.vocab_14 import WORDS as _vocab_14

VOCAB = " ".join(
    (
        _vocab_1,
        _vocab_2,
        _vocab_3,
        _vocab_4,
        _vocab_5,
        _vocab_6,
        _vocab_7,
        _vocab_8,
        _vocab_9,
        _vocab_10,
        _vocab_11,
        _vocab_12,
        _vocab_13,
        _vocab_14,
    )
)
GIVEN = " ".join(
    (
        _given_1,
        _given_2,
        _given_3,
        _given_4,
        _given_5,
    )
)
FAMILY = " ".join(
    (
        _family_1,
        _family_2,
        _family_3,
        _family_4,
        _family_5,
        _family_6,
    )
)
ALSO = " ".join((_also_1,))
FIRST = " ".join((_first_1,))
