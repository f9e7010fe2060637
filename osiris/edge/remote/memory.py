"""Paths to what is in memory only, for libraries that insist on reading a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def in_memory(data: bytes) -> Iterator[str]:
    """A path under which this process can read `data`. It is on no disk and gone afterwards.

    memfd_create(2): its pages may be swapped out, as all memory may.
    """
    file = os.memfd_create("osiris", os.MFD_CLOEXEC)
    try:
        with os.fdopen(os.dup(file), "wb") as stream:
            stream.write(data)
        yield f"/proc/self/fd/{file}"
    finally:
        os.close(file)
