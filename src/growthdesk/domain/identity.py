"""Identities that stay, and do not collide between two computers."""

import hashlib
import os


def new_id() -> str:
    """A random identity of 128 bits, as 32 hexadecimal digits."""
    return os.urandom(16).hex()


def id_from(*parts: str) -> str:
    """The identity that a natural key has on every computer, as 32 hexadecimal digits.

    The same parts in the same order give the same identity, so one thing that was written
    down twice is one row once two logs are merged.
    """
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
