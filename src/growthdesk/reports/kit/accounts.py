"""Where she is: every account with what is known of it."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from growthdesk.analysis.engagement import LAST_POSTS, PARTS
from growthdesk.analysis.media_kit import KitAccount, MediaKit
from growthdesk.domain.rules import Denominator
from growthdesk.reports.cells import table
from growthdesk.reports.document import Cell, Column, ColumnKind, Paragraph, Section
from growthdesk.reports.kit.figures import platform_name
from growthdesk.reports.language import MISSING, Language
from growthdesk.reports.sections.engagement import formula

OLD = timedelta(days=28)
"""A count that is older is told with its day."""

_Write = Callable[[KitAccount], Cell | None]


def account_name(language: Language, account: KitAccount) -> str:
    """Its platform and its name: Instagram @mira.bakes, YouTube Mira Bakes."""
    return f"{platform_name(language, account)} {language.apart(account.account.label)}"


def where(language: Language, kit: MediaKit) -> Section | None:
    """The accounts as rows; a number that none of them has is no column. None without accounts.

    If nothing is known of any they are only named.
    """
    if not kit.accounts:
        return None
    title = language.say("Where")
    written: tuple[tuple[str, ColumnKind, _Write], ...] = (
        (language.say("Followers"), "number", lambda one: _followers(language, one)),
        (language.say("28 days"), "signed", lambda one: _last_28(language, one)),
        (_typical_name(language, kit), "number", lambda one: _typical(language, kit, one)),
        (language.say("Engagement"), "share", lambda one: _engagement(language, one)),
    )
    columns = [Column(language.say("Platform"), share=2.4)]
    cells: list[list[Cell]] = [[Cell(account_name(language, one)) for one in kit.accounts]]
    for name, kind, write in written:
        found = [write(one) for one in kit.accounts]
        if any(found):
            columns.append(Column(name, kind))
            cells.append([one or Cell(MISSING) for one in found])
    if len(columns) == 1:
        return Section("where", title, tuple(Paragraph(cell.text) for cell in cells[0]))
    rows = list(zip(*cells, strict=True))
    explained = " ".join(_explained(language, kit))
    quiet = (Paragraph(explained, quiet=True),) if explained else ()
    return Section("where", title, (table(language, title, columns, rows), *quiet))


def _followers(language: Language, account: KitAccount) -> Cell | None:
    if account.followers is None:
        return None
    about = "" if account.followers == account.highest else "≈ "
    return Cell(about + language.number(account.followers), account.followers)


def _last_28(language: Language, account: KitAccount) -> Cell | None:
    change = account.last_28
    if change is None:
        return None
    return Cell(("≈ " if change.about else "") + language.signed(change.middle), change.middle)


def _typical_name(language: Language, kit: MediaKit) -> str:
    if _measures(kit) == {"views"}:
        return language.say("Median views")
    return language.say("Median reach")


def _typical(language: Language, kit: MediaKit, account: KitAccount) -> Cell | None:
    found = account.typical
    if found is None:
        return None
    text = language.number(found.middle)
    if found.measure == "views" and len(_measures(kit)) > 1:
        text = language.say("%n view(s)", round(found.middle))
    return Cell(text, round(found.middle))


def _measures(kit: MediaKit) -> set[str]:
    return {one.typical.measure for one in kit.accounts if one.typical is not None}


def _engagement(language: Language, account: KitAccount) -> Cell | None:
    found = account.engagement
    if found is None:
        return None
    text = language.percent(found.rate)
    match account.denominator:
        case Denominator.REACH:
            text = language.say("{rate} of reach", rate=text)
        case Denominator.VIEWS:
            text = language.say("{rate} of views", rate=text)
    return Cell(text, found.rate)


def _explained(language: Language, kit: MediaKit) -> Iterator[str]:
    """What engagement is, of how many posts medians are, and which counts are old."""
    rated = [one for one in kit.accounts if one.engagement is not None]
    for denominator in dict.fromkeys(one.denominator for one in rated):
        same = [one for one in rated if one.denominator is denominator]
        yield _formula(language, same, alone=len(same) == len(rated))
    if rated or _measures(kit):
        yield language.say("Medians are of the last %n post(s) with numbers.", LAST_POSTS)
    for one in kit.accounts:
        if one.counted_on is not None and kit.day - one.counted_on > OLD:
            name, day = account_name(language, one), language.short_day(one.counted_on, kit.day)
            yield language.say("{account} was counted on {day}.", account=name, day=day)


def _formula(language: Language, rated: list[KitAccount], *, alone: bool) -> str:
    """What the engagement of these accounts is, all by one denominator: of every part that is given."""
    given = [one.engagement.parts for one in rated if one.engagement is not None]
    parts = tuple(part for part in PARTS if any(part in each for each in given))
    made = formula(language, parts, rated[0].denominator)
    everywhere = all(
        one.engagement is not None and one.engagement.everywhere and one.engagement.parts == parts
        for one in rated
    )
    if not alone:
        platforms = ", ".join(dict.fromkeys(platform_name(language, one) for one in rated))
        return language.say(
            "Engagement on {platform} is {formula}, where given.", platform=platforms, formula=made
        )
    if everywhere:
        return language.say("Engagement is {formula}.", formula=made)
    return language.say("Engagement is {formula}, where given.", formula=made)
