"""What works: posts by niche and by kind, with how many they are and how sure it is."""

from collections.abc import Iterator, Sequence

from growthdesk.analysis.groups import Group
from growthdesk.analysis.named_groups import NamedGroup, NamedGroups
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.summary import COMPARED, Summary
from growthdesk.reports.cells import table
from growthdesk.reports.document import Cell, Column, Paragraph, Section, Table
from growthdesk.reports.language import MISSING, Language

_SHOWN = 8
_SMALL = 10
"""Followers under which a tenth of one is worth showing."""


def niches(language: Language, summary: Summary) -> Section | None:
    """Posts by niche; None if no post with results has one."""
    found = summary.niches
    if not found.groups:
        return None
    title = language.say("Niches")
    names = [group.name for group in found.groups]
    shown = _table(language, title, language.say("Niche"), names, found)
    own = language.percent(found.own)
    none = language.say("No niche stands out from the usual {own}.", own=own)
    told = _standing_out(language, found, language.apart(found.best or ""), none)
    if found.left_out:
        told.append(language.say("Left out: %n post(s) without a niche.", found.left_out))
    return Section("niches", title, (shown, *_sentences(language, summary, found, told)))


def kinds(language: Language, summary: Summary) -> Section | None:
    """Posts by kind; None if no post has results."""
    found = summary.kinds
    if not found.groups:
        return None
    title = language.say("Kinds of post")
    names = [language.name(group.name.capitalize()) for group in found.groups]
    shown = _table(language, title, language.say("Kind"), names, found)
    own = language.percent(found.own)
    none = language.say("No kind stands out from the usual {own}.", own=own)
    told = _standing_out(language, found, language.name((found.best or "").capitalize()), none)
    return Section("kinds", title, (shown, *_sentences(language, summary, found, told)))


def _table(
    language: Language, title: str, head: str, names: Sequence[str], found: NamedGroups
) -> Table:
    columns = (
        Column(head, share=1.6),
        Column(language.say("Posts"), "number"),
        Column(language.say("Engagement"), "share"),
        Column(language.say("4 in 5 chance"), share=1.6),
        Column(language.say("Followers after a post"), "signed_decimal", 1.4),
    )
    rows = [_row(language, name, group) for name, group in zip(names, found.groups, strict=True)]
    return table(language, title, columns, rows[:_SHOWN])


def _sentences(
    language: Language, summary: Summary, found: NamedGroups, told: Sequence[str]
) -> Iterator[Paragraph]:
    """What stands out, and which posts are compared how."""
    if told:
        yield Paragraph(" ".join(told))
    how = language.say(
        "Medians of the posts of %n day(s) up to {day}, with numbers as first seen at {age} days or"
        " later. Followers after a post are those of 3 days beyond the pace.",
        COMPARED,
        day=language.short_day(summary.period.last_day),
        age=language.number(summary.rules.result_age),
    )
    shown = [group.rate.median for group in found.groups[:_SHOWN] if not group.rate.missing]
    if shown != sorted(shown, reverse=True):
        how += " " + language.say("Few posts are ranked nearer to the usual.")
    yield Paragraph(how, quiet=True)


def _standing_out(language: Language, found: NamedGroups, best: str, none: str) -> list[str]:
    """The group that stands out under its name, or that none does where it could."""
    if best:
        group = next(one for one in found.groups if one.name == found.best)
        return [
            language.say(
                "{name} stands out: {rate}, usually {own}.",
                name=best,
                rate=language.percent(group.rate.median),
                own=language.percent(found.own),
            )
        ]
    return [none] if sum(not one.rate.missing for one in found.groups) > 1 else []


def _row(language: Language, name: str, found: NamedGroup) -> tuple[Cell | str | int | float, ...]:
    return (
        name,
        found.rate.n,
        found.rate.median,
        _range(language, found.rate),
        _after(language, found.after),
    )


def _range(language: Language, group: Group) -> str:
    if group.low is None or group.high is None:
        return language.say(
            "not enough yet: {posts} of {enough} posts",
            posts=language.number(group.n),
            enough=language.number(ENOUGH),
        )
    return f"{language.percent(group.low)} – {language.percent(group.high)}"


def _after(language: Language, group: Group | None) -> Cell:
    """Large gains whole, small ones with a decimal; a group under 5 posts is about so many."""
    if group is None:
        return Cell(MISSING)
    is_small = abs(group.median) < _SMALL
    shown = (language.signed_decimal if is_small else language.signed)(group.median)
    return Cell(f"≈ {shown}" if group.missing else shown, group.median)
