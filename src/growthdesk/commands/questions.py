"""``growthdesk status``, ``gaps`` and ``forecast``: the questions put to the log."""

from typing import TYPE_CHECKING

import click

from growthdesk.analysis.consistency import consistency
from growthdesk.analysis.forecast import FARTHEST, forecast_of
from growthdesk.analysis.status import status as status_of
from growthdesk.analysis.trusted import trusted
from growthdesk.commands.json_answers import (
    forecast_json,
    gaps_json,
    past_forecasts_json,
    status_json,
    track_record_json,
)
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.telling import Json, Object, json_option, tell, tell_json
from growthdesk.commands.text_answers import (
    forecast_lines,
    gaps_lines,
    status_lines,
    track_record_lines,
)
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY

if TYPE_CHECKING:
    from growthdesk.analysis.track_record import TrackRecord

_track_record = click.option(
    "--track-record", is_flag=True, help="Add how past forecasts turned out."
)


@click.command()
@click.argument("account", required=False)
@_track_record
@json_option
@click.pass_obj
def status(place: Place, account: str | None, *, track_record: bool, as_json: bool) -> None:
    """Followers, pace, goal, silence, score, weeks, plan."""
    logs = _logs(place, account)
    if as_json:
        answers = []
        for log in logs:
            answer = status_json(status_of(log), consistency(log))
            if track_record:
                answer["track_record"] = track_record_json(_track_record_of(log))
            answers.append(answer)
        _tell_one_or_all(answers, account)
        return
    for place_in_list, log in enumerate(logs):
        tell([""] if place_in_list else [])
        tell(status_lines(status_of(log), consistency(log), log))
        tell(track_record_lines(_track_record_of(log)) if track_record else [])
    _tell_if_none(logs)


@click.command()
@click.argument("account", required=False)
@json_option
@click.pass_obj
def gaps(place: Place, account: str | None, *, as_json: bool) -> None:
    """Silences longer than the plan allows.

    With followers a day in the 28 days before, in the gap, and in the 28 days after, and how long
    after the first new post it took to be back on plan.
    """
    answers: list[Json] = []
    logs = _logs(place, account)
    for place_in_list, log in enumerate(logs):
        found = consistency(log)
        if as_json:
            answers += gaps_json(log.account, found)
        else:
            tell([""] if place_in_list else [])
            tell(gaps_lines(log, found))
    if as_json:
        tell_json(answers)
    else:
        _tell_if_none(logs)


@click.command()
@click.argument("account", required=False)
@click.option(
    "--days",
    type=click.IntRange(1, FARTHEST),
    default=90,
    show_default=True,
    help="How many days after the newest count.",
)
@_track_record
@json_option
@click.pass_obj
def forecast(
    place: Place, account: str | None, days: int, *, track_record: bool, as_json: bool
) -> None:
    """Follower counts ahead, with ranges.

    The ranges are those that should hold in 1 of 2 and in 4 of 5 cases.
    """
    logs = _logs(place, account)
    if as_json:
        answers = []
        for log in logs:
            counted, _ = trusted(log)
            ahead = forecast_of(log, days)
            newest = log.as_of.fromordinal(int(counted[-1])) if len(counted) else None
            answer = forecast_json(log.account, newest, ahead)
            if track_record:
                record = _track_record_of(log)
                answer["track_record"] = track_record_json(record)
                answer["past_forecasts"] = past_forecasts_json(record)
            answers.append(answer)
        _tell_one_or_all(answers, account)
        return
    for place_in_list, log in enumerate(logs):
        tell([""] if place_in_list else [])
        tell(forecast_lines(log, forecast_of(log, days)))
        tell(track_record_lines(_track_record_of(log)) if track_record else [])
    _tell_if_none(logs)


def _logs(place: Place, account: str | None) -> list[AccountLog]:
    with place.open() as opened:
        # None of these questions asks for the numbers of posts, which take the most time to read.
        return [
            opened.read.account_log(chosen, opened.today, numbers_from=opened.today + ONE_DAY)
            for chosen in opened.chosen(account)
        ]


def _track_record_of(log: AccountLog) -> "tuple[TrackRecord, ...]":
    from growthdesk.analysis.track_record import track_record

    return track_record(log)


def _tell_one_or_all(answers: list[Object], account: str | None) -> None:
    tell_json([*answers] if account is None else answers[0])


def _tell_if_none(logs: list[AccountLog]) -> None:
    if not logs:
        tell([f"There is no account yet. Add one with: {ADD}"])
