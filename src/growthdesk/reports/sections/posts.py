"""The posts of the period: the best of them, and all of them."""

from collections.abc import Mapping

from growthdesk.analysis.summary import PostLine, Summary
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Post
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Paragraph, Section, Table, Value
from growthdesk.reports.language import Language
from growthdesk.reports.sections.engagement import made_of

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
    if any(line.rate is not None for line in summary.top_posts):
        return Section(
            "top_posts", title, (shown, Paragraph(made_of(language, summary), quiet=True))
        )
    return Section("top_posts", title, (shown,))


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
