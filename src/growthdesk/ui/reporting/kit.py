"""The media kit in the window: one page about the creator for a brand."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.inputs import all_counts
from growthdesk.analysis.media_kit import media_kit
from growthdesk.reports.media_kit import KitReport, kit_document, kit_report
from growthdesk.reports.reads import ReadAlready
from growthdesk.reports.write import KIT_ENDINGS, write_kit
from growthdesk.ui.explain import explain
from growthdesk.ui.language import window_report_language
from growthdesk.ui.paper.kit_page import kit_pages
from growthdesk.ui.paper.lettering import without_font
from growthdesk.ui.paper.pages import Step
from growthdesk.ui.paper.pdf import about, pdf_of
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Draft, Lacking, Made
from growthdesk.ui.reporting.naming import file_name, usual_folder
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.kit_choices import KitChoices


def _tr(text: str) -> str:
    return QCoreApplication.translate("KitReport", text)


class KitKind:
    """The media kit, as of today."""

    name = "kit"
    endings: Sequence[str] = KIT_ENDINGS

    def __init__(self, session: Session, preferences: Preferences, your_details: QAction) -> None:
        self._session = session
        self.title = _tr("Media kit")
        self.choices = KitChoices(session, preferences, your_details)

    @property
    def folder(self) -> Path:
        """The folder for documents."""
        return usual_folder(QStandardPaths.StandardLocation.DocumentsLocation)

    @property
    def file_name(self) -> str:
        """Media kit 2026-11-23: the same in every language, so that files lie in order."""
        return file_name(f"Media kit {self._session.today.isoformat()}")

    def fill(self) -> None:
        """Let the choices offer what the log holds now."""
        self.choices.fill()

    def draft(self) -> Draft | Lacking:
        """The kit as it is chosen, out of what is in memory of the log."""
        session, accounts = self._session, self.choices.accounts.accounts
        if not session.accounts:
            says = _tr("Add an account, and your media kit is drawn here.")
            return Lacking(says, ("add_account", "import"))
        if not accounts:
            return Lacking(_tr("Tick at least one account."))
        logs = {account.id: session.log(account) for account in accounts}
        report = kit_report(
            ReadAlready(logs, session.read.posts),
            session.read.creator(),
            accounts,
            session.today,
            self.choices.include,
            language=window_report_language(),
        )
        return Draft(partial(_make, report, self.choices.paper.page_size))

    def explain(self, preview: QWidget) -> None:
        """Let the kit be asked for the counts of its accounts."""
        logs = [self._session.log(account) for account in self.choices.accounts.accounts]
        explain(preview, _tr("Numbers of the media kit"), media_kit, *map(all_counts, logs))


def _make(report: KitReport, size: QPageSize.PageSizeId, step: Step) -> Made:
    step(0, 0)
    text = kit_document(report)
    pages = kit_pages(text, size)
    told = about(text)

    def save(path: Path, step: Step) -> None:
        # The page that is seen is the one that is written.
        write_kit(path, report, lambda _: pdf_of(pages, told, step))

    signs = {sign for number in range(len(pages)) for sign in pages.text(number)}
    return Made(pages, text.title, save, without_font("".join(sorted(signs))))
