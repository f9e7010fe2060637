"""The allow-list of words: what may stand in a text that left a host; and the names of people.

English and technical words, as manual pages, event texts and our own pages use them; no word that
is only a name. A word that is both (May, Price) is in AMBIGUOUS, where it is judged by its place.
Where each comes from: docs/scrubbing.md; `tools/make_scrub_words.py` writes the files.

The English words are those of SCOWL, size small. Copyright 2000-2011 by Kevin Atkinson. Permission
to use, copy, modify, distribute and sell these word lists, the associated scripts, the output
created from the scripts, and its documentation for any purpose is hereby granted without fee,
provided that the above copyright notice appears in all copies and that both that copyright notice
and this permission notice appear in supporting documentation. Kevin Atkinson makes no
representations about the suitability of this array for any purpose. It is provided "as is" without
express or implied warranty.

Names beyond the US Census of 1990 (public domain) are those of Faker. Copyright (c) 2012 Daniele
Faraglia. MIT: free to use, copy, modify, merge, publish, distribute, sublicense and sell, provided
that this notice is included; without warranty of any kind.
"""

from __future__ import annotations

from osiris.core.scrub.words import parts
from osiris.core.scrub.words.doubtful import WORDS as _DOUBTFUL
from osiris.core.scrub.words.names import AMBIGUOUS as _NAMES
from osiris.core.scrub.words.names import WHEN_CAPITAL as _CAPITAL

VOCABULARY = frozenset(parts.VOCAB.split())
AMBIGUOUS = frozenset(_NAMES.split())
WHEN_CAPITAL = frozenset(_CAPITAL.split())
DOUBTFUL = frozenset(_DOUBTFUL.split())
ALSO_NAMES = frozenset(parts.ALSO.split())
ALSO_GIVEN = frozenset(parts.FIRST.split())
GIVEN = frozenset(parts.GIVEN.split())
PEOPLE = GIVEN | frozenset(parts.FAMILY.split())
