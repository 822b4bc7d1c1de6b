"""The sample log as a file: made, kept for the day, made anew on another, never in another's log."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from growthdesk.domain.counts import exactly
from growthdesk.domain.creator import Creator
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.describe_creator import describe_creator
from growthdesk.errors import Trouble
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store

Clock = Callable[[], datetime]


def test_an_empty_log_becomes_the_sample_and_one_undo_takes_it_back(
    store: Store, now: Clock
) -> None:
    write_sample(store, now().date())
    handles = [account.address for account in store.read.accounts()]
    assert handles == ["instagram:mira.bakes", "tiktok:mirabakes", "youtube:mirabakes"]
    store.undo()
    assert store.read.accounts() == ()


def test_a_sample_of_today_keeps_what_was_tried_out(store: Store, now: Clock) -> None:
    today = now().date()
    write_sample(store, today)
    account = store.read.accounts()[0]
    store.apply(log_followers(account, today, exactly(9_999), today), "Log followers")
    write_sample(store, today)
    assert store.read.newest_counts(today)[account.id].followers == 9_999
    write_sample(store, today + timedelta(days=1))
    assert store.read.newest_counts(today + timedelta(days=1))[account.id].followers == 7_412


def test_a_log_of_her_own_is_refused_and_untouched(store: Store, now: Clock) -> None:
    account, edit = add_account("instagram:mira.bakes", now().date(), ())
    store.apply(edit, "Add an account")
    with pytest.raises(Trouble, match="not of the sample"):
        write_sample(store, now().date())
    assert store.read.accounts() == (account,)


def test_her_own_details_are_not_written_over(store: Store, now: Clock) -> None:
    store.apply(describe_creator(Creator(), name="Jo"), "Change your details")
    with pytest.raises(Trouble, match="holds your details"):
        write_sample(store, now().date())
    assert (store.read.accounts(), store.read.creator().name) == ((), "Jo")


def test_details_that_were_tried_out_in_a_sample_are_the_sample_s_again(
    store: Store, now: Clock
) -> None:
    write_sample(store, now().date())
    mira = store.read.creator()
    store.apply(describe_creator(mira, name="Jo"), "Change your details")
    write_sample(store, now().date() + timedelta(days=1))
    assert store.read.creator() == mira


def test_accounts_keep_their_order_when_one_is_removed_and_brought_back(
    store: Store, now: Clock
) -> None:
    write_sample(store, now().date())
    before = store.read.accounts()
    store.apply(store.read.removal_of_account(before[0]), "Remove the account")
    assert store.read.accounts() == before[1:]
    store.undo()
    assert store.read.accounts() == before
