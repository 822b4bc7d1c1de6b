"""Engagement: the rate and how sure it is, what it is made of, and what others publish."""

from collections.abc import Sequence

from growthdesk.analysis.benchmarks import Benchmark
from growthdesk.analysis.engagement import COUNT_WITHIN, PARTS, AccountEngagement
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.summary import Summary
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.reports.cells import table
from growthdesk.reports.document import Block, Cell, Column, Paragraph, Section, Table
from growthdesk.reports.language import Language


def engagement(language: Language, summary: Summary) -> Section:
    """The rate of the account with its range and its parts, beside published ones."""
    title = language.say("Engagement")
    blocks: list[Block] = [Paragraph(_rate(language, summary))]
    if summary.engagement is not None:
        made_of = _made_of(language, summary.engagement, summary)
        blocks.append(Paragraph(made_of, quiet=True))
        if summary.published:
            blocks.append(_published(language, summary.published))
            blocks.append(
                Paragraph(
                    language.say(
                        "Published rates count and average each in their own way: a rough measure."
                    ),
                    quiet=True,
                )
            )
    return Section("engagement", title, tuple(blocks))


def formula(language: Language, parts: Sequence[str], denominator: Denominator) -> str:
    """What a rate is: (likes + comments) ÷ followers at publication."""
    match denominator:
        case Denominator.FOLLOWERS:
            below = language.say("followers at publication")
        case Denominator.REACH:
            below = language.say("reach")
        case Denominator.VIEWS:
            below = language.say("views")
    above = " + ".join(language.name(part) for part in parts or PARTS)
    return f"({above}) ÷ {below}"


def _made_of(language: Language, found: AccountEngagement, summary: Summary) -> str:
    """What the engagement of the account is, and of how many posts."""
    parts = formula(language, found.parts, summary.rules.denominator)
    if found.everywhere:
        said = language.say("Engagement is {formula}.", formula=parts)
    else:
        said = language.say("Engagement is {formula}, where given.", formula=parts)
    day = language.short_day(summary.status.day)
    last = language.say("The median is of the last %n post(s) up to {day}.", found.posts, day=day)
    return f"{said} {last}"


def _rate(language: Language, summary: Summary) -> str:
    found = summary.engagement
    if found is None:
        return _what_it_takes(language, summary.rules)
    rate = language.percent(found.rate)
    if found.low is None or found.high is None:
        return language.say(
            "{rate} over {posts} posts: not enough yet for a range, which takes {enough}.",
            rate=rate,
            posts=language.number(found.posts),
            enough=language.number(ENOUGH),
        )
    return language.say(
        "{rate}, from {low} to {high} in 4 of 5 cases.",
        rate=rate,
        low=language.percent(found.low),
        high=language.percent(found.high),
    )


def _what_it_takes(language: Language, rules: Rules) -> str:
    """What posts need before there is a rate."""
    age = rules.result_age
    match rules.denominator:
        case Denominator.FOLLOWERS:
            return language.say(
                "No rate yet: it takes posts with results after %n day(s), and a follower count"
                " within {within} days of each.",
                age,
                within=language.number(COUNT_WITHIN),
            )
        case Denominator.REACH:
            return language.say(
                "No rate yet: it takes posts with results after %n day(s), and their reach.", age
            )
        case Denominator.VIEWS:
            return language.say(
                "No rate yet: it takes posts with results after %n day(s), and their views.", age
            )


def _published(language: Language, rows: Sequence[Benchmark]) -> Table:
    return table(
        language,
        language.say("What others have published"),
        (
            Column(language.say("Published by"), share=2.6),
            Column(language.say("Year"), share=0.7),
            Column(language.say("Accounts of"), share=1.6),
            Column(language.say("Engagement"), "share"),
        ),
        (_row(language, row) for row in rows),
    )


def _row(language: Language, row: Benchmark) -> tuple[Cell | str, ...]:
    # A published rate has the decimals it was published with: 1.78% or 4.9%.
    places = 1 if abs(row.rate * 1000 - round(row.rate * 1000)) < 1e-9 else 2
    return (
        f"{row.publisher}, {row.report}",
        Cell(f"{row.year}", f"{row.year}", "text"),
        _whose(language, row),
        Cell(language.percent(row.rate, places), row.rate),
    )


def _whose(language: Language, row: Benchmark) -> str:
    """Creators, 1k–10k: whose accounts they are, and of which size."""
    whose = language.say("creators") if row.of == "creators" else language.say("brands")
    first, last = row.first, row.last
    if first is not None and last is not None:
        size = f"{language.short_number(first)}–{language.short_number(last + 1)}"
    elif first is not None:
        size = f"{language.short_number(first)}+"
    elif last is not None:
        size = f"<{language.short_number(last + 1)}"
    else:
        return whose
    return f"{whose}, {size}"
