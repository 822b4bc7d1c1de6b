"""The sections of the progress report: answers become headings, sentences and tables."""

from collections.abc import Mapping
from datetime import date

from growthdesk.analysis.cost import Cost
from growthdesk.analysis.engagement import label
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.pace import Change
from growthdesk.analysis.period_growth import Growth
from growthdesk.analysis.summary import PostLine, Summary
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Mark, Post, Precision
from growthdesk.reports import sentences, words
from growthdesk.reports.document import (
    Block,
    Chart,
    Column,
    KeyFigure,
    Paragraph,
    Section,
    Table,
)

Posts = Mapping[str, Post]


def key_figures(summary: Summary) -> tuple[KeyFigure, ...]:
    """Followers, how many more they are, posts, and engagement."""
    standing = summary.status
    followers = words.number(standing.followers)
    if standing.precision not in (None, Precision.EXACT):
        followers = f"≈ {followers}"
    counted = standing.counted_on
    late = counted is not None and counted != standing.day
    change = summary.gained
    return (
        KeyFigure(
            followers,
            f"followers on {words.short_day(counted, standing.day)}" if late else "followers",
        ),
        KeyFigure(
            _change(change),
            sentences.against(summary),
            "good" if change is not None and change.middle > 0 else "neutral",
        ),
        KeyFigure(words.number(summary.rhythm.posts), sentences.posts_caption(summary)),
        KeyFigure(
            words.percent(summary.engagement.rate if summary.engagement else None),
            f"engagement by {summary.rules.denominator.value}",
        ),
    )


def growth(summary: Summary, _: Posts) -> Section | None:
    """The chart, and what it shows in words; None without a follower count."""
    shown = summary.growth
    title = f"Growth toward {words.number(summary.account.goal)}"
    if shown is None:
        return Section(title, (Paragraph("There is no follower count up to this day."),))
    tier = dict(summary.rules.tiers).get(summary.account.goal)
    chart = Chart(
        growth=shown,
        goal=summary.account.goal,
        goal_words=words.short_number(summary.account.goal) + (f" · {tier}" if tier else ""),
        says=sentences.chart(summary),
        table=_counts_table(shown),
    )
    said = sentences.pace(summary) + sentences.reached(summary)
    blocks: list[Block] = [chart, Paragraph(sentences.legend(shown), quiet=True)]
    return Section(title, (*blocks, *([Paragraph(" ".join(said))] if said else [])))


def consistency(summary: Summary, _: Posts) -> Section:
    """Posts against the plan, silences, and each gap with what happened to followers."""
    blocks: list[Block] = [Paragraph(" ".join(sentences.rhythm(summary)))]
    if summary.gaps:
        blocks.append(
            Table(
                "Gaps",
                (
                    Column("Gap", share=2.2),
                    Column("Days", "number"),
                    Column("Followers a day before", "number", 1.6),
                    Column("during", "number"),
                    Column("after", "number"),
                ),
                tuple(
                    _gap_row(gap, cost, summary)
                    for gap, cost in zip(summary.gaps, summary.costs, strict=True)
                ),
            )
        )
        blocks.append(Paragraph(sentences.cost_of_gaps(summary.cost_of_all), quiet=True))
    return Section("Consistency", tuple(blocks))


def top_posts(summary: Summary, posts: Posts) -> Section:
    """The best posts of the period, and what their engagement is made of."""
    if not summary.top_posts:
        words_for_none = "No posts in this period." if not summary.posts else sentences.NO_RESULTS
        return Section("Top posts", (Paragraph(words_for_none),))
    table = _posts_table("Top posts", summary.top_posts, posts, ("reach", "views"))
    if any(line.rate is not None for line in summary.top_posts):
        return Section("Top posts", (table, Paragraph(_engagement(summary), quiet=True)))
    return Section("Top posts", (table,))


def all_posts(summary: Summary, posts: Posts) -> Section | None:
    """Every post of the period by day; None if there is none."""
    if not summary.posts:
        return None
    return Section("All posts", (_posts_table("All posts", summary.posts, posts, NUMBERS),))


def notes(summary: Summary, _: Posts) -> Section | None:
    """The notes of the period; None if there is none."""
    if not summary.notes:
        return None
    rows = tuple(
        (
            words.short_day(note.day),
            " · ".join(filter(None, (_MARKS[note.mark], " ".join(note.text.split())))),
        )
        for note in summary.notes
    )
    return Section("Notes", (Table("Notes", (Column("Day"), Column("Note", share=5)), rows),))


def what_is_next(summary: Summary, _: Posts) -> Section:
    """When the goal is likely, what it needs, the next milestone, and how past forecasts did."""
    blocks = [Paragraph(" ".join(sentences.goal(summary)))]
    record = sentences.track_record(summary)
    if record is not None:
        blocks.append(Paragraph(record, quiet=True))
    return Section("Next", tuple(blocks))


_MARKS = {Mark.NONE: "", Mark.PURGE: "Purge", Mark.GLITCH: "Glitch, left out"}


def _change(change: Change | None) -> str:
    if change is None:
        return words.MISSING
    return ("≈ " if change.about else "") + words.signed(change.middle)


def _engagement(summary: Summary) -> str:
    parts = summary.engagement.label if summary.engagement else ""
    if not parts:
        parts = label(("likes", "comments", "shares", "saves"), summary.rules.denominator)
    said = f"Engagement is {parts}."
    if summary.engagement:
        last = words.count(summary.engagement.posts, "post")
        said += f" The median is of the last {last} up to {words.short_day(summary.status.day)}."
    return said


def _gap_row(gap: Gap, cost: Cost, summary: Summary) -> tuple[str, ...]:
    days = words.day_range(gap.first_day, gap.last_day, summary.period.last_day)
    a_day = (words.signed_decimal(value) for value in (cost.before, cost.during, cost.after))
    return (days + (", still open" if gap.open else ""), words.number(gap.days), *a_day)


def _posts_table(
    name: str, lines: tuple[PostLine, ...], posts: Posts, numbers: tuple[str, ...]
) -> Table:
    """Those of the numbers that any of the posts has, and the engagement if any has one."""
    known = [one for one in numbers if any(line.number(one) is not None for line in lines)]
    rated = any(line.rate is not None for line in lines)
    near = max(line.day for line in lines)
    rows = []
    for line in lines:
        post = posts.get(line.id)
        title = (post.title or post.caption or post.link) if post else ""
        row = [
            " ".join(title.split()) or words.MISSING,
            line.kind.value.capitalize(),
            words.short_day(line.day, near),
            *(words.number(line.number(one)) for one in known),
        ]
        rows.append((*row, words.percent(line.rate)) if rated else tuple(row))
    columns = [Column("Post", share=3.4 if len(known) < 4 else 2.6), Column("Kind", share=1.1)]
    columns += [Column("Day"), *(Column(one.capitalize(), "number") for one in known)]
    if rated:
        columns.append(Column("Engagement", "number", 1.25))
    return Table(name, tuple(columns), tuple(rows))


def _counts_table(shown: Growth) -> Table:
    """The last count of each month in the chart, and the forecast a month, two and so on ahead."""
    counts = shown.counts
    rows: dict[tuple[int, int], tuple[str, ...]] = {}
    for place in range(len(counts)):
        day = date.fromordinal(int(counts.day[place]))
        low, high = int(counts.low[place]), int(counts.high[place])
        text = words.number(low) if low == high else f"{words.number(low)} – {words.number(high)}"
        rows[day.year, day.month] = (words.short_day(day), text, "counted")
    found = list(rows.values())
    if shown.ahead is not None:
        for place in range(29, len(shown.ahead.day), 30):
            day = date.fromordinal(int(shown.ahead.day[place]))
            low80, high80 = shown.ahead.low80[place], shown.ahead.high80[place]
            likely = f"likely {words.number(low80)} – {words.number(high80)}"
            found.append((words.short_day(day), words.number(shown.ahead.median[place]), likely))
    columns = (Column("Day"), Column("Followers", "number"), Column("How it is known", share=2))
    return Table("The numbers of the chart", columns, tuple(found))
