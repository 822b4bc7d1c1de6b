"""What was known of an account on an earlier day, out of what is known now."""

from dataclasses import replace
from datetime import UTC, date

from growthdesk.domain.account_log import AccountLog, Posts
from growthdesk.domain.days import ONE_DAY


def earlier(log: AccountLog, day: date) -> AccountLog:
    """The log without the rows of later days; the numbers of its posts stay as they are now.

    It is what reading the account as of that day gives, with results seen up to the day of
    ``log``. The first plan is always in. A day after that of ``log`` changes nothing but it.
    """
    last = day.toordinal()
    return replace(
        log,
        as_of=day,
        counts=log.counts.only(slice(int(log.counts.day.searchsorted(last, "right")))),
        posts=_posts(log.posts, int(log.posts.day.searchsorted(last, "right"))),
        changes=tuple(one for one in log.changes if one.day <= day),
        plans=tuple(
            one for place, one in enumerate(log.plans) if one.first_day <= day or not place
        ),
        breaks=tuple(one for one in log.breaks if one.first_day <= day),
        notes=tuple(one for one in log.notes if one.day <= day),
        spans=tuple(one for one in log.spans if one.first_day <= day),
        # In UTC the day after may have begun where it is still that day.
        files=tuple(
            one for one in log.files if one.imported_at.astimezone(UTC).date() <= day + ONE_DAY
        ),
    )


def _posts(posts: Posts, size: int) -> Posts:
    first = posts.only(slice(size))
    # Their names stand in the order in which posts first have them.
    return replace(first, niches=posts.niches[: int(first.niche.max()) + 1] if size else ())
