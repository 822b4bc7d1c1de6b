"""How soon the plan was kept again after a gap, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.recovery import Recovery, RecoveryOfGaps


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Recovery", text, "", n)


def back_after(recovery: Recovery) -> str:
    """When the account was back on plan after one gap; empty while the gap is open."""
    if recovery.days is None:
        return ""
    if recovery.back_on is None:
        return _tr("Not back on plan yet.")
    if recovery.days == 0:
        return _tr("Back on plan at once.")
    return _tr("Back on plan %n day(s) after the first post.", recovery.days)


def back_after_gaps(found: RecoveryOfGaps) -> str:
    """When the account is usually back on plan, as sure as gaps are many; empty without one."""
    closed = found.back + found.not_yet
    if not closed:
        return ""
    gaps = _tr("%n gap(s)", closed)
    if found.missing or found.median is None:
        said = _tr("You were back on plan after {back} of {gaps}.").format(
            back=found.back, gaps=gaps
        )
        if found.missing:
            missing = _tr("%n more closed gap(s) would make a median.", found.missing)
            said = f"{said} {_tr('Not enough yet:')} {missing}"
        return said
    when = _tr("at once")
    if found.median:
        when = _tr("%n day(s) after the first post", found.median)
    if found.not_yet:
        gaps = _tr("{gaps}, %n not yet", found.not_yet).format(gaps=gaps)
    return _tr("You are usually back on plan {when} (median of {gaps}).").format(
        when=when, gaps=gaps
    )
