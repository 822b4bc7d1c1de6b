"""The sheet of the plan: posts a week, rest days, and since when posts are complete."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.rhythm import limits, plan_on
from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.deeds import change_plan, check_day
from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.rows import Account, CompleteSpan, Plan, Row, key_of
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import MaybeDay, day_field, day_of, number_field
from growthdesk.ui.widgets.row_list import RowList, level_with_first_line
from growthdesk.ui.widgets.weekday_toggles import WeekdayToggles
from growthdesk.ui.words import account_name

_WIDTH = 620
"""Pixels in which a plan of the list is told whole beside its buttons."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("PlanSheet", text, "", n)


class _Fields:
    """The fields of the sheet, filled with a plan."""

    def __init__(self, session: Session, account: Account, plan: Plan, since: date | None) -> None:
        self._account = account
        self.changing: Plan | None = None
        self.posts = number_field(plan.posts_a_week, 1, 70)
        self.days = number_field(plan.days_a_week or 0, 0, 7)
        self.days.setSpecialValueText(_tr("as many as possible"))
        self.rest = WeekdayToggles(plan.rest_days, session.rules.first_weekday)
        self.meaning = label(role="muted", wrap=True)
        self.which = label(wrap=True)
        self.which.hide()
        self.holds = day_field(session.today)
        self.complete = MaybeDay(_tr("since"), since, session.today)
        self.complete.field.setAccessibleName(_tr("Posts are complete since"))
        for news in (self.posts.valueChanged, self.days.valueChanged, self.rest.changed):
            news.connect(self.explain)
        self.explain()

    def plan(self) -> Put:
        """The plan as it stands in the fields. Raises Trouble if it cannot be kept."""
        return change_plan(
            self._account,
            day_of(self.holds),
            self.posts.value(),
            days_a_week=self.days.value() or None,
            rest_days=self.rest.chosen,
        )

    def change(self, plan: Plan) -> None:
        """Take a plan of the list into the fields, to be saved in its own place."""
        self.changing = plan
        self.posts.setValue(plan.posts_a_week)
        self.days.setValue(plan.days_a_week or 0)
        self.rest.choose(plan.rest_days)
        self.holds.setDate(words.qdate(plan.first_day))
        day = words.short_day(plan.first_day)
        self.which.setText(_tr("Saving changes the plan from {day} on.").format(day=day))
        self.which.show()
        self.posts.setFocus(Qt.FocusReason.OtherFocusReason)

    def edits(self, plans: Sequence[Plan]) -> list[Edit]:
        """What is to be written beside these plans; nothing if they say the same already.

        Raises Trouble if the plan cannot be kept.
        """
        put = self.plan()
        changing = self.changing if self.changing in plans else None
        if changing is not None:
            if put.row == changing:
                return []
            moved = key_of(put.row) != key_of(changing)
            return [*([remove(changing)] if moved else []), put]
        return [] if _holds_already(put.row, plans) else [put]

    def explain(self) -> None:
        """Say what the plan means, or why it cannot be kept."""
        try:
            self.meaning.setText(_meaning(self.plan().row))
        except Trouble as trouble:
            self.meaning.setText(trouble_said(trouble))


def plan_sheet(
    session: Session, account: Account, parent: QWidget | None, suggested: Plan | None = None
) -> Sheet:
    """A sheet that changes the plan from a day on, and the day since which posts are complete.

    It is filled with the plan that holds today, unless another one is suggested.
    Both are one step. A plan like the one that holds on that day already is not written
    again. The plans under it can each be taken into the fields and changed, or removed, which
    is a step of its own.
    """
    today = session.today
    spans = session.read.spans(account.id)
    since = _complete_since(spans, today)
    fields = _Fields(session, account, suggested or plan_on(session.outline(account), today), since)

    def save() -> None:
        edits = fields.edits(session.read.plans(account.id))
        if fields.complete.day != since:
            edits += _complete_from(account.id, fields.complete.day, spans, today)
        if edits:
            session.do(batch(edits), "Change the plan")

    def earlier() -> Sequence[tuple[str, Row]]:
        plans = session.read.plans(account.id)
        return [(_line(one, plans, today), one) for one in reversed(plans)]

    sheet = Sheet(_tr("Plan"), account_name(account), save, parent)
    sheet.add_row(_tr("Posts a week"), fields.posts)
    sheet.add_row(_tr("On how many days"), fields.days)
    sheet.add_row(_tr("Rest days"), fields.rest)
    sheet.form.addRow("", fields.meaning)
    sheet.form.addRow("", fields.which)
    sheet.widen(_WIDTH)
    listed = RowList(
        session, earlier, step="Remove a plan", name=_tr("Plans so far"), can_change=True
    )
    listed.change_wanted.connect(fields.change)
    # Its new line has a height once the sheet has laid it out.
    listed.change_wanted.connect(lambda _: QTimer.singleShot(0, sheet, sheet.adjustSize))
    first = not listed.texts
    sheet.add_row(
        _tr("Holds from"), fields.holds, _tr("It judges all earlier history too.") if first else ""
    )
    if not first:
        level_with_first_line(sheet.add_row(_tr("Plans so far"), listed))
    sheet.add_row(
        _tr("Posts are complete"),
        fields.complete,
        _tr("From this day on every post is in the log. Gaps and score are told only there."),
    )
    fields.posts.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _meaning(row: Row) -> str:
    """A post every 2.3 days; a gap after 4.7 days."""
    if not isinstance(row, Plan):
        return ""
    limit = limits(row)
    said = _tr("A post every {due} days; a gap after {gap} days of silence.")
    if limit.due <= 1:
        said = _tr("A post every day; a gap after {gap} days of silence.")
    if row.rest_days:
        said = f"{said} {_tr('Rest days are not counted.')}"
    return said.format(due=words.decimal(limit.due), gap=words.decimal(limit.gap))


def _line(plan: Plan, plans: Sequence[Plan], today: date) -> str:
    """3 a week since 1 Jan, rest on Sun."""
    said = _tr("%n a week", plan.posts_a_week)
    if plan.days_a_week:
        on = _tr("on %n day(s)", plan.days_a_week)
        said = f"{said} {on}"
    day = words.short_day(plan.first_day, today)
    said = _tr("{plan} from {day} on").format(plan=said, day=day)
    if plan == plans[0]:
        said = _tr("{plan}, and before").format(plan=said)
    locale = QLocale()
    rest = [
        locale.dayName(one + 1, locale.FormatType.ShortFormat) for one in sorted(plan.rest_days)
    ]
    return " · ".join(
        filter(None, (said, _tr("rest on {days}").format(days=", ".join(rest)) if rest else ""))
    )


def _holds_already(row: Row, plans: Sequence[Plan]) -> bool:
    """Whether the plan that holds on that day says the same."""
    if not isinstance(row, Plan) or not plans:
        return False
    begun = [plan for plan in plans if plan.first_day <= row.first_day]
    return bool(begun) and replace(begun[-1], first_day=row.first_day) == row


def _complete_since(spans: Sequence[CompleteSpan], today: date) -> date | None:
    """The first day of the span that is still open; None if posts are not complete today."""
    still = [s.first_day for s in spans if s.last_day is None or s.last_day >= today]
    return max(still, default=None)


def _complete_from(
    account_id: str, day: date | None, spans: Sequence[CompleteSpan], today: date
) -> list[Edit]:
    """The edits after which posts are complete from that day until now, or not today for None.

    Spans that ended before stay; one that reaches beyond the day is cut off before it, and
    those inside are one with the new.
    """
    if day is None:
        return [remove(s) for s in spans if s.last_day is None or s.last_day >= today]
    check_day(day, today)
    edits: list[Edit] = []
    for span in spans:
        if span.first_day >= day or span.last_day is None:
            edits.append(remove(span))
        elif span.last_day >= day:
            edits.append(Put(replace(span, last_day=day - ONE_DAY)))
    return [*edits, Put(CompleteSpan(account_id, day))]
