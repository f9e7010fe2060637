"""Tell people: what is due goes into the outbox, and what waits there goes out.

    due tickets, the digest -> notices in the ledger -> a channel -> the result in the chain

The outbox is filled from the tickets themselves, so nothing is lost when the box dies between a
ticket and its notice. A notice is sent at least once: where the box dies between sending and
recording it goes out again under the same mark, by which a receiver can tell.
"""

from osiris.flow.tell.deliver import Ways, deliver, tell
from osiris.flow.tell.outbox import box_mark, put, tidy
from osiris.flow.tell.trial import Tried, trial

__all__ = ["Tried", "Ways", "box_mark", "deliver", "put", "tell", "tidy", "trial"]
