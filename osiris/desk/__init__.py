"""All that a person may see of the box, and the sending of Requests: one file per subject."""

from osiris.desk.desk import Desk

__all__ = ["Desk"]
