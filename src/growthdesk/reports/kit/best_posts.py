"""The posts that worked: the best of a year by engagement."""

from collections.abc import Sequence

from growthdesk.analysis.media_kit import MediaKit
from growthdesk.analysis.summary import PostLine
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Section, Value
from growthdesk.reports.kit.figures import platform_name
from growthdesk.reports.language import Language
from growthdesk.reports.sections.posts import Posts, title_of

MOST = 4


def best_posts(language: Language, kit: MediaKit, posts: Posts) -> Section | None:
    """The best posts of the last 52 weeks, of the main account if it has some; None if there is none."""
    account = next((one for one in kit.main_first if one.best), None)
    if account is None:
        return None
    title = language.say("Posts that worked")
    if len(kit.accounts) > 1:
        platform = platform_name(language, account)
        title = language.say("Posts that worked on {platform}", platform=platform)
    lines = account.best[:MOST]
    numbers = [*_known(lines, ("reach", "views"))[:1], *_known(lines, ("saves", "likes"))[:1]]
    is_rated = any(line.rate is not None for line in lines)
    columns = [Column(language.say("Post"), share=3.4), Column(language.say("Kind"), share=1.1)]
    columns += [Column(language.name(one.capitalize()), "number") for one in numbers]
    if is_rated:
        columns.append(Column(language.say("Engagement"), "share"))
    rows: list[Sequence[Value]] = [
        (
            title_of(posts.get(line.id)),
            language.name(line.kind.value.capitalize()),
            *(line.number(one) for one in numbers),
            *((line.rate,) if is_rated else ()),
        )
        for line in lines
    ]
    return Section("best_posts", title, (table(language, title, columns, rows),))


def _known(lines: Sequence[PostLine], numbers: Sequence[str]) -> list[str]:
    """Those of the numbers that any of the posts has."""
    return [one for one in numbers if any(line.number(one) is not None for line in lines)]
