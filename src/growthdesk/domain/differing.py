"""What one version of a row says that another says otherwise: the fields, without names and origins."""

from dataclasses import fields
from typing import Any

from growthdesk.domain.rows import Row

_NOT_SAID = (
    "id",
    "account_id",
    "post_id",
    "platform_id",
    "imported_from",
    "zone",
    "asks",
    "digest",
)
"""What nobody types and nobody reads."""


def differing(row: Row, other: Row | None) -> tuple[tuple[str, Any], ...]:
    """The fields of a row, each with its value, in which another version of it differs.

    Without another version they are all that say something. None if the two differ only in what
    is not shown, such as the file that they were imported from.
    """
    said = [
        (field.name, getattr(row, field.name))
        for field in fields(row)
        if field.name not in _NOT_SAID and field.name not in row.KEY
    ]
    if other is None:
        return tuple((name, value) for name, value in said if value not in (None, "", False))
    return tuple((name, value) for name, value in said if value != getattr(other, name))
