"""The report as JSON, for scripts."""

import json

from growthdesk.reports.numbers import numbers
from growthdesk.reports.progress import Progress


def json_text(report: Progress) -> str:
    """Every number of the report with its name; nothing in it is NaN."""
    return json.dumps(numbers(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
