"""The report on the account of tests/october.py."""

from collections.abc import Callable
from datetime import datetime

import pytest
from tests.october import write_october

from growthdesk.analysis.period import read_period
from growthdesk.reports.progress import Include, Progress, progress
from growthdesk.store.store import Store


@pytest.fixture
def october(store: Store, now: Callable[[], datetime]) -> Progress:
    """October 2026 with everything that can be in it, made on 23 November."""
    today = now().date()
    account = write_october(store, today)
    period = read_period("2026-10", today, 0)
    return progress(store.read, [account], period, today, frozenset(Include))
