"""Which importer a file is for, by its content."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from growthdesk.errors import Trouble
from growthdesk.importers.files.source import Source
from growthdesk.importers.instagram.export import recognise_instagram
from growthdesk.importers.instagram.threads import recognise_threads
from growthdesk.importers.linkedin.analytics import recognise_linkedin
from growthdesk.importers.linkedin.archive import recognise_linkedin_archive
from growthdesk.importers.mastodon import recognise_mastodon
from growthdesk.importers.meta.audience import recognise_meta_audience
from growthdesk.importers.meta.content import recognise_meta_content
from growthdesk.importers.meta.daily import recognise_meta_daily
from growthdesk.importers.no_export import refuse_what_is_no_export
from growthdesk.importers.publer import recognise_publer
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.any_table import recognise_tables
from growthdesk.importers.tiktok.archive import recognise_tiktok_archive
from growthdesk.importers.tiktok.business import recognise_tiktok_business
from growthdesk.importers.tiktok.studio import recognise_tiktok_studio
from growthdesk.importers.x.analytics import recognise_x_analytics
from growthdesk.importers.x.archive import recognise_x_archive
from growthdesk.importers.x.posts import recognise_x_posts
from growthdesk.importers.youtube.studio import recognise_youtube_studio
from growthdesk.importers.youtube.takeout import recognise_youtube_takeout

Importer = Callable[[Source], Sequence[Recognised]]
"""Looks at the parts of a source, and takes those that are of its kind; none if there are none.

Raises Trouble if something is of its kind, but cannot be read and nothing else can.
"""

IMPORTERS: tuple[Importer, ...] = (
    recognise_threads,
    recognise_instagram,
    recognise_meta_content,
    recognise_meta_daily,
    recognise_meta_audience,
    recognise_x_archive,
    recognise_x_analytics,
    recognise_x_posts,
    recognise_tiktok_studio,
    recognise_tiktok_business,
    recognise_linkedin,
    recognise_linkedin_archive,
    recognise_tiktok_archive,
    recognise_mastodon,
    recognise_publer,
    recognise_youtube_takeout,
    recognise_youtube_studio,
    recognise_tables,
)
"""Asked in this order, each for what those before it left. The one for any table stands last."""

_TABLES = (".csv", ".tsv", ".tab", ".txt")
_MOST_TABLES = 1_000
_WORKBOOKS = (".xlsx", ".xls", ".xlsb", ".ods")
_MOST_WORKBOOKS = 40
_LISTS = (".json", ".js")
_MOST_LISTS = 20_000
"""An account with many messages has a file for each of some thousand talks."""


def recognise(source: Source) -> tuple[Recognised, ...]:
    """What a source holds, each to be read on its own. Raises Trouble if it holds nothing known."""
    _refuse_a_heap(source)
    found: list[Recognised] = []
    left = source
    for importer in IMPORTERS:
        if importer is recognise_tables and not found:
            refuse_what_is_no_export(left)
        try:
            more = importer(left)
        except Trouble:
            if not found:
                raise
            continue  # a page or a photo beside an export need not be readable
        found += more
        taken = {part.name for one in more for part in one.parts}
        left = replace(left, parts=tuple(p for p in left.parts if p.name not in taken))
    if not found:
        if len(source.parts) == 1:
            source.parts[0].read()  # if it is locked or damaged, that says more
        raise Trouble(
            f"Nothing in “{source.name}” is an export that is known.",
            "Choose the file as the platform gave it, or a table with a column for the day.",
        )
    return tuple(found)


def _refuse_a_heap(source: Source) -> None:
    """Raises Trouble for more files than can be looked into while somebody waits."""
    names = [part.name[-5:].lower() for part in source.parts]
    heaps = (
        ("tables", _TABLES, _MOST_TABLES),
        ("spreadsheets", _WORKBOOKS, _MOST_WORKBOOKS),
        ("JSON files", _LISTS, _MOST_LISTS),
    )
    for called, ends, most in heaps:
        count = sum(name.endswith(ends) for name in names)
        if count > most:
            raise Trouble(
                f"“{source.name}” holds {count:,} {called}, too many to look into.",
                f"Choose at most {most:,} at once, or a folder with the export alone.",
            )
