"""What an engagement rate is made of, in words, in the language of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.rules import Denominator


def formula(parts: Sequence[str], denominator: Denominator) -> str:
    """(likes + comments) ÷ followers at publication."""
    below = {
        Denominator.FOLLOWERS: _tr("followers at publication"),
        Denominator.REACH: _tr("reach"),
        Denominator.VIEWS: _tr("views"),
    }[denominator]
    names = {
        "likes": _tr("likes"),
        "comments": _tr("comments"),
        "shares": _tr("shares"),
        "saves": _tr("saves"),
    }
    return f"({' + '.join(names[part] for part in parts)}) ÷ {below}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Engagement", text)
