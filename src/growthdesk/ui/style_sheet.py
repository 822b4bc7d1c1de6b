"""The style sheet: a few roles, each named once here and set with ``give_role``."""

from PySide6.QtWidgets import QWidget

from growthdesk.resources import resource
from growthdesk.ui.colours import LIGHT, Colours


def give_role(widget: QWidget, role: str) -> None:
    """Let a widget look like its role, one of those in the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(c: Colours) -> str:
    """The style sheet in these colours."""
    check = str(resource("icons", f"check-{'light' if c is LIGHT else 'dark'}.svg")).replace(
        "\\", "/"
    )
    return f"""
    QDialog[role="palette"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 10px; }}
    QListView[role="palette"] {{ background: {c.card}; border: none; outline: none; }}
    QListView[role="palette"]::item {{ border-radius: 6px; }}
    QListView[role="palette"]::item:selected {{ background: {c.accent_soft}; }}
    QMainWindow, QDialog, QWidget[role="page"] {{ background: {c.page}; }}
    QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ background: {c.page}; border: none; }}
    QScrollArea[role="clear"] {{ background: transparent; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 6px; }}

    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="section"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="small"] {{ color: {c.muted}; font-size: 8.5pt; }}
    QLabel[role="number"] {{ font-size: 31pt; font-weight: 600; }}
    QLabel[role="answer"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="good"] {{ color: {c.good}; font-weight: 600; }}
    QLabel[role="gap"] {{ color: {c.amber_text}; }}
    QLabel[role="trouble"] {{ color: {c.danger}; }}
    QLabel[role="gold"] {{ color: {c.gold}; font-weight: 600; }}
    QLabel[role="gap-pill"] {{ background: {c.amber_soft}; color: {c.amber_text};
        border-radius: 10px; padding: 3px 10px; font-weight: 600; }}
    QLabel[role="calm-pill"] {{ background: {c.accent_soft}; color: {c.accent_deep};
        border-radius: 10px; padding: 3px 10px; font-weight: 600; }}
    QLabel[role="good-pill"] {{ background: {c.good_soft}; color: {c.good};
        border-radius: 10px; padding: 3px 10px; font-weight: 600; }}

    QFrame[role="card"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame[role="rule"] {{ background: {c.line}; border: none; }}
    QFrame[role="well"] {{ background: {c.sidebar}; border: none; border-radius: 12px; }}
    QFrame[role="tour"] {{ background: {c.card}; border: 1px solid {c.accent}; border-radius: 12px; }}
    QFrame[role="tour-frame"] {{ background: transparent; border: 2px solid {c.accent}; border-radius: 13px; }}
    QFrame[role="toast"] {{ background: {c.text}; border-radius: 10px; }}
    QFrame[role="toast"] QLabel {{ color: {c.page}; }}
    QFrame[role="toast"] QPushButton {{ background: transparent; border: none; color: {c.accent_mid};
        font-weight: 600; padding: 4px 8px; }}
    QFrame[role="toast"] QPushButton:focus {{ border: 1px solid {c.accent_mid}; border-radius: 6px; }}

    QWidget[role="sidebar"] {{ background: {c.sidebar}; border: none; border-right: 1px solid {c.line}; }}
    QPushButton[role="nav"], QPushButton[role="nav-quiet"] {{ background: transparent; border: 1px solid transparent; border-radius: 8px;
        padding: 7px 9px; text-align: left; }}
    QPushButton[role="nav-quiet"] {{ color: {c.muted}; }}
    QPushButton[role="nav"]:hover, QPushButton[role="nav-quiet"]:hover {{ background: {c.track}; }}
    QPushButton[role="nav"]:checked {{ background: {c.accent_soft}; color: {c.accent_deep}; font-weight: 600; }}
    QPushButton[role="nav"]:focus, QPushButton[role="nav-quiet"]:focus {{ border: 1px solid {c.accent}; }}
    QPushButton[role="nav"] QLabel, QPushButton[role="nav-quiet"] QLabel {{ color: {c.muted}; font-size: 8pt; }}

    QPushButton {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; padding: 7px 13px;
        font-weight: 500; }}
    QPushButton:hover {{ background: {c.page}; }}
    QPushButton:pressed {{ background: {c.track}; }}
    QPushButton:focus {{ border: 1px solid {c.accent}; outline: none; }}
    QPushButton:disabled {{ color: {c.faint}; }}
    QPushButton[role="primary"] {{ background: {c.accent}; border: 1px solid {c.accent}; color: {c.on_accent}; }}
    QPushButton[role="primary"]:hover {{ background: {c.accent_deep}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.accent_deep}; padding: 6px 12px; }}
    QPushButton[role="primary"]:disabled {{ background: {c.track}; border-color: {c.line}; color: {c.faint}; }}
    QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
        padding: 2px 4px; font-weight: 400; }}
    QPushButton[role="link"]:hover {{ color: {c.accent_deep}; }}
    QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; border-radius: 5px; }}
    QPushButton[role="action-link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent_deep};
        padding: 2px 4px; font-weight: 500; }}
    QPushButton[role="action-link"]:focus {{ border: 1px solid {c.accent}; border-radius: 5px; }}
    QPushButton[role="title-link"] {{ background: transparent; border: 1px solid transparent; padding: 0;
        text-align: left; font-weight: 400; }}
    QPushButton[role="title-link"]:hover {{ color: {c.accent_deep}; }}
    QPushButton[role="title-link"]:focus {{ border: 1px solid {c.accent}; border-radius: 5px; }}
    QPushButton[role="small"] {{ padding: 4px 10px; border-radius: 6px; }}
    QPushButton[role="segment"] {{ border-radius: 0; border-right: none; padding: 6px 12px; }}
    QPushButton[role="segment-first"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0;
        border-right: none; padding: 6px 12px; }}
    QPushButton[role="segment-last"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 6px 12px; }}
    QPushButton[role="segment-alone"] {{ padding: 6px 12px; }}
    QWidget[role="tight"] QPushButton {{ padding-left: 8px; padding-right: 8px; }}
    QPushButton[role="segment"]:checked, QPushButton[role="segment-first"]:checked,
    QPushButton[role="segment-last"]:checked, QPushButton[role="segment-alone"]:checked {{ background: {c.accent_soft}; color: {c.accent_deep}; }}
    QPushButton[role="segment"]:focus, QPushButton[role="segment-first"]:focus,
    QPushButton[role="segment-last"]:focus, QPushButton[role="segment-alone"]:focus {{ border: 1px solid {c.accent}; }}

    QLineEdit, QPlainTextEdit, QSpinBox, QDateTimeEdit, QComboBox {{ background: {c.card}; border: 1px solid {c.line};
        border-radius: 7px; padding: 6px 9px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QDialog QLineEdit, QDialog QPlainTextEdit, QDialog QSpinBox, QDialog QDateEdit, QDialog QTimeEdit,
    QDialog QComboBox {{ background: {c.card}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus
        {{ border: 2px solid {c.accent}; padding: 5px 8px; }}
    QLineEdit[role="compact"] {{ padding: 3px 8px; }}
    QLineEdit[role="compact"]:focus {{ padding: 2px 7px; }}
    QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled {{ color: {c.faint}; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 20px; subcontrol-position: center right; }}
    QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow {{ width: 0; height: 0; margin-right: 8px;
        border-left: 4px solid {c.card}; border-right: 4px solid {c.card}; border-top: 5px solid {c.muted}; }}
    QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button {{ subcontrol-origin: border; width: 22px; border: none;
        background: transparent; }}
    QSpinBox::up-button, QTimeEdit::up-button {{ subcontrol-position: top right; }}
    QSpinBox::down-button, QTimeEdit::down-button {{ subcontrol-position: bottom right; }}
    QSpinBox::up-arrow, QTimeEdit::up-arrow, QSpinBox::down-arrow, QTimeEdit::down-arrow {{ width: 0; height: 0; margin-right: 4px;
        border-left: 4px solid {c.card}; border-right: 4px solid {c.card}; }}
    QSpinBox::up-arrow, QTimeEdit::up-arrow {{ border-bottom: 4px solid {c.muted}; }}
    QSpinBox::down-arrow, QTimeEdit::down-arrow {{ border-top: 4px solid {c.muted}; }}
    QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.line};
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none; }}

    QCheckBox {{ spacing: 7px; }}
    QCheckBox::indicator, QTableView::indicator {{ width: 15px; height: 15px; border: 1px solid {c.faint}; border-radius: 4px;
        background: {c.card}; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{check}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.accent_deep}; }}

    QTableView {{ background: {c.card}; border: 1px solid transparent; gridline-color: {c.line}; outline: none;
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
    QTableView:focus, QScrollArea:focus {{ border: 1px solid {c.accent}; }}
    PostsTable:focus {{ border: 1px solid transparent; }}
    QTableView::item {{ border-bottom: 1px solid {c.line}; padding: 0 8px; }}
    QTableView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QHeaderView {{ background: {c.card}; border: none; }}
    QHeaderView::section {{ background: {c.card}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
        padding: 8px 11px; font-weight: 400; }}
    QCalendarWidget {{ background: {c.card}; border: 1px solid {c.line}; padding: 1px; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.card}; }}
    QCalendarWidget QToolButton {{ background: transparent; color: {c.text}; border: none; padding: 4px 6px; }}
    QCalendarWidget QTableView::item {{ border: none; padding: 0; }}
    QTableCornerButton::section {{ background: {c.card}; border: none; }}

    QListWidget {{ background: transparent; border: none; outline: none; }}
    QListWidget::item {{ padding: 0 8px; border-radius: 6px; color: {c.text}; }}
    QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.accent_deep}; }}
    QListWidget:focus {{ border: 1px solid {c.accent}; border-radius: 8px; }}
    QTextBrowser {{ background: {c.card}; border: 1px solid transparent; border-top-color: {c.line};
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QTextBrowser:focus {{ border: 1px solid {c.accent}; }}
    QProgressBar {{ background: {c.track}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}

    QMenuBar {{ background: {c.sidebar}; border-bottom: 1px solid {c.line}; }}
    QMenuBar::item {{ padding: 5px 10px; background: transparent; border-radius: 5px; }}
    QMenuBar::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 5px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.faint}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 5px 8px; }}

    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
    QScrollBar::handle:hover {{ background: {c.faint}; }}
    QScrollBar[role="beside"]:vertical {{ width: 18px; }}
    QScrollBar[role="beside"]::handle {{ margin: 1px 5px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: none; border: none; height: 0; width: 0; }}
    """
