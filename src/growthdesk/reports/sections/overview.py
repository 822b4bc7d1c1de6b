"""Several accounts side by side, before each is told by itself."""

from collections.abc import Sequence

from growthdesk.analysis.summary import Summary
from growthdesk.reports.cells import table
from growthdesk.reports.document import Cell, Column, Paragraph, Part, Section
from growthdesk.reports.language import MISSING, Language
from growthdesk.reports.sections.figures import followers, gained


def overview(language: Language, summaries: Sequence[Summary]) -> Part:
    """The same few numbers of every account; followers are not added up."""
    columns = (
        Column(language.say("Account"), share=2.2),
        Column(language.say("Platform"), share=1.2),
        Column(language.say("Followers"), "number", 1.2),
        Column(language.say("Gained"), "signed"),
        Column(language.say("Posts"), "number"),
        Column(language.say("Planned"), "number"),
        Column(language.say("Weeks kept"), "number", 1.2),
        Column(language.say("Engagement"), "share", 1.2),
    )
    title = language.say("Side by side")
    shown = table(language, title, columns, (_row(language, one) for one in summaries))
    apart = language.say("Audiences overlap, so followers are not added up.")
    return Part(
        name=title,
        subtitle=language.say("%n account(s)", len(summaries)),
        figures=(),
        sections=(Section("overview", title, (shown, Paragraph(apart, quiet=True))),),
    )


def _row(language: Language, summary: Summary) -> tuple[Cell | str | int | float | None, ...]:
    change, account, rhythm = summary.gained, summary.account, summary.rhythm
    kept = Cell(MISSING)
    if rhythm.judged:
        said = language.say(
            "{kept} of {weeks}",
            kept=language.number(rhythm.kept),
            weeks=language.number(rhythm.judged),
        )
        kept = Cell(said, rhythm.kept)
    return (
        language.apart(account.label),
        language.name(account.platform_facts.name),
        Cell(followers(language, summary), summary.status.followers),
        Cell(gained(language, change), change.middle if change else None),
        rhythm.posts,
        rhythm.expected,
        kept,
        summary.engagement.rate if summary.engagement else None,
    )
