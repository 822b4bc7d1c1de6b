"""Consistency: posts against the plan, silences, weeks, and the gaps with what they cost."""

from growthdesk.analysis.cost import ENOUGH, Cost, CostOfGaps
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.period import Period
from growthdesk.analysis.period_rhythm import Rhythm
from growthdesk.analysis.recovery import Recovery, RecoveryOfGaps
from growthdesk.analysis.summary import Summary
from growthdesk.reports.cells import table
from growthdesk.reports.document import Block, Cell, Column, Paragraph, Section, Table, Value
from growthdesk.reports.language import Language


def consistency(language: Language, summary: Summary) -> Section:
    """Posts against the plan, silences, and each gap with what happened to followers."""
    blocks: list[Block] = [Paragraph(" ".join(_rhythm(language, summary)))]
    if summary.gaps:
        blocks.append(_gaps_table(language, summary))
        found = summary.consistency
        told = [_cost(language, found.cost), *_recovery(language, found.recovery)]
        blocks.append(Paragraph(" ".join(told), quiet=True))
    return Section("consistency", language.say("Consistency"), tuple(blocks))


def _rhythm(language: Language, summary: Summary) -> list[str]:
    """Posts against the plan, the longest silence, weeks kept, gaps, and the score."""
    told, period = summary.rhythm, summary.period
    said = _posts(language, told, period)
    if told.longest_silence is not None:
        said.append(language.say("Longest silence %n day(s).", told.longest_silence))
    if told.judged:
        kept = language.number(told.kept)
        said.append(language.say("{kept} of %n week(s) kept.", told.judged, kept=kept))
    if told.complete_days and (told.posts or summary.gaps):
        gaps = len(summary.gaps)
        said.append(language.say("%n gap(s).", gaps) if gaps else language.say("No gaps."))
    if summary.status.score is not None:
        score = language.number(summary.status.score)
        said.append(language.say("Consistency score {score} of 100.", score=score))
    return said


def _posts(language: Language, told: Rhythm, period: Period) -> list[str]:
    """How many posts on how many days, against the plan where posts are complete."""
    on_days = language.say("on %n day(s)", told.posting_days)
    if told.expected is None or told.complete_days < period.days:
        said = language.say("No posts.")
        if told.posts:
            said = language.say("%n post(s) {on_days}.", told.posts, on_days=on_days)
        return [said, *_complete(language, told, period)]
    posts = language.number(told.posts)
    if told.posts > told.expected:
        if not told.expected:
            return [
                language.say("%n post(s) {on_days}, none planned.", told.posts, on_days=on_days)
            ]
        planned = language.number(told.expected)
        return [
            language.say(
                "%n post(s) {on_days}, {planned} planned.",
                told.posts,
                on_days=on_days,
                planned=planned,
            )
        ]
    if not told.expected:
        return [language.say("No posts, none planned.")]
    if not told.posts:
        return [language.say("{posts} of %n planned post(s).", told.expected, posts=posts)]
    return [
        language.say(
            "{posts} of %n planned post(s) {on_days}.",
            told.expected,
            posts=posts,
            on_days=on_days,
        )
    ]


def _complete(language: Language, told: Rhythm, period: Period) -> list[str]:
    """On how many days of the period posts are complete, and what the plan asks for there."""
    if not told.complete_days:
        return [
            language.say(
                "No day of this period is known to have all its posts,"
                " so no plan is held against it."
            )
        ]
    days = language.number(told.complete_days)
    said = [language.say("Posts are complete on {days} of %n day(s).", period.days, days=days)]
    if told.expected:
        said.append(language.say("The plan asks for %n post(s) there.", told.expected))
    return said


def _gaps_table(language: Language, summary: Summary) -> Table:
    return table(
        language,
        language.say("Gaps"),
        (
            Column(language.say("Gap"), share=2.2),
            Column(language.say("Days"), "number"),
            Column(language.say("Followers a day before"), "signed_decimal", 1.6),
            Column(language.say("during"), "signed_decimal"),
            Column(language.say("after"), "signed_decimal"),
            Column(language.say("Back on plan"), share=1.4),
        ),
        (
            _gap_row(language, gap, cost, recovery, summary)
            for gap, cost, recovery in zip(
                summary.gaps, summary.costs, summary.recoveries, strict=True
            )
        ),
    )


def _gap_row(
    language: Language, gap: Gap, cost: Cost, recovery: Recovery, summary: Summary
) -> tuple[Value | Cell, ...]:
    days = language.day_range(gap.first_day, gap.last_day, summary.period.last_day)
    if gap.open:
        days = language.say("{days}, still open", days=days)
    back = _back(language, recovery)
    return Cell(days, days), gap.days, cost.before, cost.during, cost.after, back


def _back(language: Language, recovery: Recovery) -> str:
    """How long after the first post the plan was kept again."""
    if recovery.days is None:
        return ""
    if recovery.back_on is None:
        return language.say("not yet")
    if recovery.days == 0:
        return language.say("at once")
    return language.say("after %n day(s)", recovery.days)


def _recovery(language: Language, found: RecoveryOfGaps) -> list[str]:
    """How soon the plan is usually kept again after a gap."""
    if found.missing or found.median is None:
        return []
    gaps = found.back + found.not_yet
    if found.median == 0:
        return [language.say("The plan is usually kept again at once (%n gap(s)).", gaps)]
    return [
        language.say(
            "The plan is usually kept again %n day(s) after the first post ({gaps} gaps).",
            found.median,
            gaps=language.number(gaps),
        )
    ]


def _cost(language: Language, cost: CostOfGaps) -> str:
    """What gaps cost so far, with the word that this is no proof."""
    shared = language.say("A gap and slow growth can share a cause.")
    enough = language.number(ENOUGH)
    if cost.median is not None and cost.low is not None and cost.high is not None:
        said = language.say(
            "Over %n closed gap(s) the median is {middle} followers a day against the 28 days"
            " around them (4 in 5 chance: {low} to {high}).",
            cost.gaps,
            middle=language.signed_decimal(-cost.median),
            low=language.signed_decimal(-cost.high),
            high=language.signed_decimal(-cost.low),
        )
    elif cost.least is None or cost.most is None:
        said = language.say(
            "Not enough yet to say what a gap costs: it takes {enough} closed gaps.", enough=enough
        )
    else:
        said = language.say(
            "Over %n closed gap(s) it is {least} to {most} followers a day against the 28 days"
            " around them: not enough yet for a median, which takes {enough}.",
            cost.gaps,
            least=language.signed_decimal(-cost.most),
            most=language.signed_decimal(-cost.least),
            enough=enough,
        )
    return f"{said} {shared}"
