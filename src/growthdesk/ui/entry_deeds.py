"""What the menus do with what is written down: posts, counts, accounts, plans, breaks, notes.

A sheet is imported when it is opened for the first time: no start waits for all of them.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog

from growthdesk.analysis.moments import Moment
from growthdesk.domain.edits import Batch
from growthdesk.domain.rows import Account, Plan, Post
from growthdesk.store.keeping import MANY
from growthdesk.store.reading import Reading
from growthdesk.ui.deeds import Deeds
from growthdesk.ui.session import Session
from growthdesk.ui.window import Window

AboutAccount = Callable[[Session, Account, Window], QDialog]


class EntryDeeds(Deeds):
    """The sheets in which something is written down."""

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {
            "log_post": self._log_post,
            "log_followers": self._log_followers,
            "catch_up": self._catch_up,
            "log_results": self._log_results,
            "add_note": self._add_note,
            "add_account": self._add_account,
            "edit_account": self._edit_account,
            "edit_plan": self._edit_plan,
            "add_break": self._add_break,
            "share_card": self._share_milestone,
            "your_details": self._your_details,
            "remove_account": self._remove_account,
        }

    def edit_post(self, post: Post) -> None:
        """Open the sheet of a post."""
        from growthdesk.ui.dialogs.post import post_sheet

        for account in self._session.accounts:
            if account.id == post.account_id:
                self._open(post_sheet(self._session, account, self._window, post))

    def log_results_of(self, post: Post) -> None:
        """Ask for the numbers of a post."""
        from growthdesk.ui.dialogs.results import results_sheet

        self._open(results_sheet(self._session, post, self._window))

    def suggest_plan(self, plan: Plan) -> None:
        """Open the sheet of an account's plan with this one filled in."""
        from growthdesk.ui.dialogs.plan import plan_sheet

        for account in self._session.accounts:
            if account.id == plan.account_id:
                self._open(plan_sheet(self._session, account, self._window, plan))

    def share(self, account: Account, moment: Moment | None) -> None:
        """Show the picture to share of an account on the page Reports, at a milestone if one is given."""
        from growthdesk.ui.pages.reports import ReportsPage

        page = self._window.open_page("reports")
        if isinstance(page, ReportsPage):
            page.show_picture(account, moment)

    def _about_account(self, make: AboutAccount) -> None:
        account = self._session.account
        if account is not None:
            self._open(make(self._session, account, self._window))

    def _log_post(self) -> None:
        from growthdesk.ui.dialogs.post import post_sheet

        # With all accounts shown, the sheet asks which one.
        self._open(post_sheet(self._session, self._session.account, self._window))

    def _log_followers(self) -> None:
        from growthdesk.ui.dialogs.account import followers_sheet

        self._open(followers_sheet(self._session, self._window))

    def _catch_up(self) -> None:
        from growthdesk.ui.dialogs.catch_up import catch_up_sheet

        self._open(catch_up_sheet(self._session, self._window))

    def _log_results(self) -> None:
        from growthdesk.ui.dialogs.results import due_results_sheet
        from growthdesk.ui.pages.posts import PostsPage

        page = self._window.page_shown()
        chosen = page.chosen_post() if isinstance(page, PostsPage) else None
        if chosen is not None:
            self.log_results_of(chosen)
        else:
            self._open(due_results_sheet(self._session, self._window))

    def _add_note(self) -> None:
        from growthdesk.ui.dialogs.note import note_sheet

        self._about_account(note_sheet)

    def _add_account(self) -> None:
        from growthdesk.ui.dialogs.account import add_account_sheet

        self._open(add_account_sheet(self._session, self._window))

    def _edit_account(self) -> None:
        from growthdesk.ui.dialogs.account import edit_account_sheet

        self._about_account(edit_account_sheet)

    def _edit_plan(self) -> None:
        from growthdesk.ui.dialogs.plan import plan_sheet

        self._about_account(plan_sheet)

    def _add_break(self) -> None:
        from growthdesk.ui.dialogs.pause import break_sheet

        self._about_account(break_sheet)

    def _share_milestone(self) -> None:
        if self._session.account is not None:
            self.share(self._session.account, None)

    def _your_details(self) -> None:
        from growthdesk.ui.dialogs.creator import creator_sheet

        self._open(creator_sheet(self._session, self._window))

    def _remove_account(self) -> None:
        session, account, label = self._session, self._session.account, "Remove the account"
        if account is None:
            return

        def edit_of(read: Reading) -> Batch:
            return read.removal_of_account(account)

        if session.read.post_keys.are_more_than(MANY, account.id):
            session.attempt(lambda: session.large.apply_read(edit_of, label, session.tell_of))
        else:
            session.attempt(lambda: session.do(edit_of(session.read), label))
