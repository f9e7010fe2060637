"""Base45 (RFC 9285): bytes as the 45 characters that a QR code holds in its compact mode.

Two bytes become three characters, a last single byte two.
"""

from __future__ import annotations

from osiris.errors import OsirisError

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_BASE = len(ALPHABET)
_VALUE = {char: value for value, char in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """RFC 9285, section 4."""
    out = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        left = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            left, value = divmod(left, _BASE)
            out.append(ALPHABET[value])
    return "".join(out)


def decode(text: str) -> bytes:
    """The inverse; nothing else is accepted. Raises OsirisError with what is wrong."""
    strange = next((char for char in text if char not in _VALUE), None)
    if strange is not None:
        raise OsirisError(f"The character {strange!r} does not occur in Base45.")
    out = b""
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        size = len(group) - 1
        number = sum(_VALUE[char] * _BASE**place for place, char in enumerate(group))
        if not size or number >= 256**size:
            raise OsirisError(f"The text is not Base45: '{group}' stands for no bytes.")
        out += number.to_bytes(size, "big")
    return out
