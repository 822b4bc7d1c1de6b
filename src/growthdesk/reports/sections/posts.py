"""The posts of the period: the best of them, and all of them."""

from collections.abc import Mapping

from growthdesk.analysis.summary import PostLine, Summary
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Post
from growthdesk.reports.cells import table
from growthdesk.reports.document import Block, Column, Paragraph, Section, Table, Value
from growthdesk.reports.language import MISSING, Language
from growthdesk.reports.sections.engagement import formula

Posts = Mapping[str, Post]


def top_posts(language: Language, summary: Summary, posts: Posts) -> Section:
    """The best posts of the period, and what their engagement is made of."""
    title = language.say("Top posts")
    if not summary.top_posts:
        none = language.say("No posts in this period.")
        if summary.posts:
            none = language.say("No post of this period has numbers of its result age yet.")
        return Section("top_posts", title, (Paragraph(none),))
    shown = _posts_table(language, title, summary.top_posts, posts, ("reach", "views"))
    blocks: list[Block] = [shown]
    moved = _moved(language, summary, posts)
    if moved:
        blocks.append(Paragraph(" ".join(moved)))
    if any(line.rate is not None for line in summary.top_posts):
        parts = summary.engagement.parts if summary.engagement else ()
        rate = formula(language, parts, summary.rules.denominator)
        told = language.say("Engagement is {formula}.", formula=rate)
        blocks.append(Paragraph(told, quiet=True))
    return Section("top_posts", title, tuple(blocks))


def all_posts(language: Language, summary: Summary, posts: Posts) -> Section | None:
    """Every post of the period by day; None if there is none."""
    if not summary.posts:
        return None
    title = language.say("All posts")
    shown = _posts_table(language, title, summary.posts, posts, NUMBERS)
    return Section("all_posts", title, (shown,))


def title_of(post: Post | None) -> str:
    """What a post is called: its title, or else its caption or link, on one line."""
    return " ".join((post.title or post.caption or post.link).split()) if post else ""


def _moved(language: Language, summary: Summary, posts: Posts) -> list[str]:
    """The posts after which more followers came than the pace would have brought."""
    return [
        language.say(
            "After “{post}” on {day}, {gain} came in 3 days beyond the pace.",
            post=language.apart(title_of(posts.get(one.id)) or MISSING),
            day=language.short_day(one.day, summary.period.last_day),
            gain=language.signed(one.gain),
        )
        for one in summary.moved
    ]


def _posts_table(
    language: Language,
    name: str,
    lines: tuple[PostLine, ...],
    posts: Posts,
    numbers: tuple[str, ...],
) -> Table:
    """Those of the numbers that any of the posts has, and the engagement if any has one."""
    known = [one for one in numbers if any(line.number(one) is not None for line in lines)]
    is_rated = any(line.rate is not None for line in lines)
    columns = [
        Column(language.say("Post"), share=3.4 if len(known) < 4 else 2.6),
        Column(language.say("Kind"), share=1.1),
        Column(language.say("Day"), "day"),
        *(Column(language.name(one.capitalize()), "number") for one in known),
    ]
    if is_rated:
        columns.append(Column(language.say("Engagement"), "share", 1.25))
    rows: list[tuple[Value, ...]] = [
        (
            title_of(posts.get(line.id)),
            language.name(line.kind.value.capitalize()),
            line.day,
            *(line.number(one) for one in known),
            *((line.rate,) if is_rated else ()),
        )
        for line in lines
    ]
    return table(language, name, columns, rows, near=max(line.day for line in lines))
