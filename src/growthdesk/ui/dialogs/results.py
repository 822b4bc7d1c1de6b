"""The sheet that adds the numbers of a post as they are seen now."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from growthdesk.analysis.engagement import results_due
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.change_post import newest_result, numbers_of
from growthdesk.domain.deeds import log_result
from growthdesk.domain.rows import Post, Result
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet, read_from
from growthdesk.ui.models.post_columns import number_name, post_name
from growthdesk.ui.models.typed_facts import read_number
from growthdesk.ui.said import said
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import LineTable, label
from growthdesk.ui.words import account_name

_NEWEST = 20
_RESULTS_TOLD = 4
_LONGEST_NAME = 48


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultsSheet", text)


def results_sheet(session: Session, post: Post, parent: QWidget | None) -> Sheet:
    """A sheet for the numbers of a post as seen now; the earlier ones stay in the log."""
    return _sheet(session, [post], parent)


def due_results_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """The same for the oldest post that asks for its numbers, else the newest; others can be chosen.

    It is about the selected account, or all of them. Without a post it says so.
    """
    return _sheet(session, _asking(session) or _newest(session), parent)


def _sheet(session: Session, posts: Sequence[Post], parent: QWidget | None) -> Sheet:
    form: ResultsForm | None = None

    def save() -> None:
        if form is None:
            raise Trouble(_tr("There is no post yet."), _tr("Log one first."))
        form.save()

    account = next((a for a in session.accounts if posts and a.id == posts[0].account_id), None)
    sheet = Sheet(_tr("Results of a post"), account_name(account) if account else "", save, parent)
    if posts:
        form = ResultsForm(session, posts, sheet)
    else:
        sheet.form.addRow(
            label(_tr("There is no post yet. Log one first: a title is enough."), wrap=True)
        )
        sheet.main.hide()
    return sheet


class ResultsForm(QObject):
    """One post, or a choice of them, seven fields, and what was seen before."""

    def __init__(self, session: Session, posts: Sequence[Post], sheet: Sheet) -> None:
        super().__init__(sheet)
        self._session = session
        self._posts = posts
        self._newest: Result | None = None
        self.which = QComboBox()
        self.which.setMinimumContentsLength(20)
        for post in posts:
            self.which.addItem(_named(post, session))
        if len(posts) > 1:
            sheet.add_row(_tr("Post"), self.which)
        else:
            sheet.add_row(_tr("Post"), label(_named(posts[0], session), wrap=True))
        self.fields = {name: QLineEdit() for name in NUMBERS}
        sheet.form.addRow(self._grid())
        self._help = label(role="small", wrap=True)
        sheet.form.addRow(self._help)
        self._title = label(_tr("Seen before"), "section")
        sheet.form.addRow(self._title)
        self._earlier = LineTable()
        sheet.form.addRow(self._earlier)
        self.which.currentIndexChanged.connect(self._show_post)
        self._show_post()
        self.fields[NUMBERS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _post(self) -> Post:
        return self._posts[max(0, self.which.currentIndex())]

    def save(self) -> None:
        """Add what was typed as a result seen now; what was left empty is as it was seen last."""
        before = numbers_of(self._newest)
        typed = {name: self._read(name, before[name]) for name in NUMBERS}
        given = {name: number for name, number in typed.items() if number is not None}
        session = self._session
        # Asked without the carried numbers, so that an empty sheet is told what it lacks.
        log_result(self._post, session.now(), **given)
        edit = log_result(self._post, session.now(), session.rules.day_start, **(before | given))
        session.do(edit, "Log results of a post")

    def _read(self, name: str, previous: int | None) -> int | None:
        try:
            with read_from(self.fields[name]):
                return read_number(self.fields[name].text(), previous)
        except Trouble as trouble:
            raise Trouble(f"{number_name(name)}: {said(trouble.says)}", trouble.advice) from None

    def _grid(self) -> QWidget:
        together = QWidget()
        grid = QGridLayout(together)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for place, (name, field) in enumerate(self.fields.items()):
            row, column = divmod(place, 2)
            said = label(number_name(name), "muted")
            said.setBuddy(field)
            field.setAccessibleName(number_name(name))
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(said, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        return together

    def _show_post(self) -> None:
        session = self._session
        results = [r for r in session.read.results(self._post.id) if r.seen_on <= session.today]
        self._newest = newest_result(results, session.today)
        for name, number in numbers_of(self._newest).items():
            self.fields[name].setPlaceholderText(words.count(number))
        rule = _tr("1.2k is kept as 1,200.")
        keeps = (
            _tr("An empty field was not seen.")
            if self._newest is None
            else _tr("An empty field keeps the number in grey.")
        )
        self._help.setText(f"{keeps} {rule}")
        self._title.setVisible(bool(results))
        self._earlier.setVisible(bool(results))
        newest_first = results[: -_RESULTS_TOLD - 1 : -1]
        self._earlier.show_lines([self._line(result) for result in newest_first])

    def _line(self, result: Result) -> tuple[str, str, str]:
        seen = result.seen_at.astimezone(self._session.now().tzinfo)
        known = [(n, number) for n, number in numbers_of(result).items() if number is not None]
        told = " · ".join(f"{number_name(n).lower()} {words.count(number)}" for n, number in known)
        day = words.short_day(seen.date(), self._session.today)
        return told, f"{day} {seen:%H:%M}", ""


def _asking(session: Session) -> list[Post]:
    """The posts that ask for their numbers, oldest first."""
    accounts = [session.account] if session.account else session.accounts
    ids = [identity for account in accounts for identity in results_due(session.lately(account))]
    posts = [post for post, _ in session.read.posts(ids).values()]
    return sorted(posts, key=lambda post: post.day)


def _newest(session: Session) -> list[Post]:
    """The newest posts, the newest first."""
    account_id = session.account.id if session.account else None
    query = PostQuery(account_id=account_id, last_day=session.today)
    ids = session.read.find_posts(query, _NEWEST)
    read = session.read.posts(ids)
    return [read[identity][0] for identity in ids if identity in read]


def _named(post: Post, session: Session) -> str:
    name = post_name(post)
    short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return f"{short} · {words.short_day(post.day, session.today)}"
