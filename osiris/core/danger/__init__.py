"""What no model may weigh: signs of danger, talk addressed to the box, a person's reservations.

Plain rules over the whole text, before the model and whatever it would say. They are allowed to be
wrong in one direction only: a person looks at a drift that the box could have healed.
"""

from osiris.core.danger.rules import MOST_CHARACTERS, forced, reserved

__all__ = ["MOST_CHARACTERS", "forced", "reserved"]
