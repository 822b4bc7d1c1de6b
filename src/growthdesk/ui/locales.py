"""Numbers and days as one locale writes them: QtCore alone, for the window and for reports."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def month(locale: QLocale, day: date) -> str:
    """The month of a day in short and without a dot, which might end up before another: Nov."""
    return locale.toString(_qdate(day), "MMM").rstrip(".")


def day_of_month(locale: QLocale, day: date) -> str:
    """23, or 23. where the language writes it so."""
    dotted = "d. M" in locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(_qdate(day), "d.") if dotted else locale.toString(_qdate(day), "d")


def year(locale: QLocale, day: date) -> str:
    """The year of a day: 2026."""
    return locale.toString(_qdate(day), "yyyy")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
