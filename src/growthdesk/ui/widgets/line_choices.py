"""What is asked and told of one file of an import: account, questions, doubts, and wishes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from growthdesk.importers.found import Found, Question
from growthdesk.ui import words
from growthdesk.ui.importing.line import Line
from growthdesk.ui.said import said, trouble_said
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import clear, label

_MOST_HEIGHT = 132


class LineChoices(QScrollArea):
    """As high as what it says, and scrolls where that is much.

    ``chosen`` carries what was chosen otherwise: a field of the line, and its value.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._doubts = label(wrap=True)
        self._questions = QWidget()
        self._asked: tuple[Question, ...] = ()
        self._given: Mapping[str, str] = {}
        self._answers: dict[str, QComboBox] = {}
        self._question_rows = QVBoxLayout(self._questions)
        self._question_rows.setContentsMargins(0, 0, 0, 0)
        self._fact = label(wrap=True)
        self.complete = QCheckBox(self.tr("Every post since the first one is in this file"))
        self.complete.setToolTip(
            self.tr("Only then are silences in it gaps. Untick it for a partial list.")
        )
        self.complete.clicked.connect(lambda on: self.chosen.emit("complete", on))
        self.replace_typed = QCheckBox()
        self.replace_typed.clicked.connect(lambda on: self.chosen.emit("replace_typed", on))
        self._inside = QWidget()
        self._inside.setProperty("role", "page")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(6)
        for part in (self._doubts, self._questions, self._fact, self.complete, self.replace_typed):
            self._column.addWidget(part)
        self._column.addStretch()
        self.setWidget(self._inside)

    @property
    def doubts(self) -> str:
        """What is said of the file: what was guessed, or why it cannot be read."""
        return self._doubts.text()

    @property
    def fact(self) -> str:
        """From when to when every post is in the file; empty if it does not prove it."""
        return "" if self._fact.isHidden() else self._fact.text()

    @property
    def answers(self) -> Sequence[QComboBox]:
        """The fields of the questions."""
        return tuple(self._answers.values())

    def show_line(self, line: Line | None) -> None:
        """Show what belongs to a line; None shows nothing."""
        found = line.found if line is not None else None
        _say(self._doubts, "\n".join(self._said(line)))
        give_role(self._doubts, "trouble" if line is not None and line.trouble else "muted")
        self._given = line.answers if line is not None else {}
        self._show_questions(found.questions if found else ())
        self._show_completeness(line, found)
        typed = line.outcome.typed if line is not None and line.outcome is not None else 0
        self.replace_typed.setVisible(typed > 0)
        self.replace_typed.setText(self.tr("Replace what I typed (%n count(s))", "", typed))
        self.replace_typed.setChecked(line is not None and line.replace_typed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of text break otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _said(self, line: Line | None) -> list[str]:
        if line is None:
            return []
        if line.trouble is not None:
            return [trouble_said(line.trouble)]
        told = [said(one) for one in (line.found.doubts if line.found is not None else ())]
        if line.waits and line.found is not None:
            whose = line.found.whose
            text = self.tr("Choose the account it goes into, to see what becomes of its rows.")
            if whose is not None and whose.handle:
                text = self.tr(
                    "It is of @{handle}, which is not in this log. Choose where it goes."
                )
                text = text.format(handle=whose.handle)
            told.insert(0, text)
        return told

    def _show_completeness(self, line: Line | None, found: Found | None) -> None:
        span = found.complete if found is not None and found.posts else None
        self._fact.setVisible(span is not None)
        if span is not None:
            first, last = (words.short_day(day) for day in span)
            text = self.tr("Every post from {first} to {last} is in this file.")
            _say(self._fact, text.format(first=first, last=last))
        asks = found is not None and span is None and found.may_be_complete
        self.complete.setVisible(asks and bool(found and found.posts))
        self.complete.setChecked(line is not None and line.complete is not False)

    def _show_questions(self, questions: tuple[Question, ...]) -> None:
        """The fields stay where only the answers are other than before: one may have the focus."""
        if [(q.key, q.says, q.choices) for q in questions] != [
            (q.key, q.says, q.choices) for q in self._asked
        ]:
            clear(self._question_rows)
            self._answers = {}
            for question in questions:
                self._question_rows.addWidget(self._row_of(question))
        self._asked = questions
        for question in questions:
            field = self._answers[question.key]
            field.setCurrentIndex(max(0, field.findData(question.answer)))
        self._questions.setVisible(bool(questions))

    def _row_of(self, question: Question) -> QWidget:
        field = QComboBox()
        for key, text in question.choices:
            field.addItem(said(text), key)
        field.setAccessibleName(said(question.says))
        field.activated.connect(
            lambda _, key=question.key: self.chosen.emit(
                "answers", {**self._given, key: field.currentData()}
            )
        )
        self._answers[question.key] = field
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label(said(question.says), wrap=True), 1)
        row.addWidget(field)
        return made

    def _fit(self) -> None:
        column = self._column
        column.invalidate()  # what is hidden with its parent does not tell of a change
        needed = column.totalSizeHint().height()
        if column.hasHeightForWidth():
            needed = column.totalHeightForWidth(self.viewport().width())
        self._inside.setMinimumHeight(needed)
        self.setFixedHeight(min(needed, _MOST_HEIGHT))
        self.setVisible(needed > 0)


def _say(shown: QLabel, text: str) -> None:
    shown.setText(text)
    shown.setAccessibleName(text)
    shown.setVisible(bool(text))
