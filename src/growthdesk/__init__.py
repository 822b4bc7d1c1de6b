"""Growthdesk: a creator's own log of posts and followers, and the questions put to it.

The map, in which each module and room is told by the first sentence of its own docstring:

    __main__.py     ``python -m growthdesk`` is ``growthdesk``
    app.py          Puts the parts together: the only place that reads the clock
    cli.py          ``growthdesk …``: the same deeds as in the window, without a window
    display.py      Whether a window can be opened here
    error_log.py    Errors that nobody expected, and a small file that keeps them
    errors.py       The one kind of error a person can mend, and how it is said
    identity.py     What systems call this program, and where it is published
    licences.py     Whose work Growthdesk rests on, and under which licences
    manual.py       The manual: ten pages in Markdown, in the order in which they are read
    paths.py        Where the log lies unless another place is said, and what the program keeps itself
    resources.py    Where the files of resources/ are, installed or not
    whole_files.py  A file is written whole and is on the disk, or it is not there
    analysis/       Questions put to the log
    commands/       The commands of the command line, one subject a module
    domain/         What a creator writes down and how it may change
    exports/        The whole log as tables and JSON that any program reads, and back into a log
    importers/      A file becomes what was found in it, and what could not be read
        comparing/  What an import would do to the log: the fate of each row, and one edit
        files/      What is handed over, as parts: archives, texts, sheets, JSON
        instagram/  Instagram’s download of your information, Threads inside it
        linkedin/   LinkedIn’s analytics of a creator, and its download of all data
        meta/       Meta Business Suite: Instagram and Facebook
        tables/     Any table: where it stands, what its columns hold, whose rows they are
        tiktok/     TikTok Studio, TikTok for business, and TikTok’s download of all data
        values/     Cells become values: numbers, days and times, names and ids
        x/          X: analytics, old tweet activity, and the archive
        youtube/    YouTube Studio, and videos of Google Takeout
    reports/        A summary becomes HTML, Markdown, XLSX, CSV, JSON
        kit/        The sections of the media kit, one a module
        sections/   The sections of the progress report, one subject a module
        xlsx/       The report as a workbook: a sheet for each section, typed cells, native charts
    store/          The log on disk: schema, store, history
        merging/    Two copies of a log come together: what differs, what is kept, what is written
        migrations/ How the shape of the file came to be, one step a module; what was released is never changed
    ui/             The only Qt: window, pages, dialogs, models, charts, widgets
        charts/     The growth chart: what is drawn of a log, and how it is looked at, moved and told
        dialogs/    Sheets over the window that ask for a few values
        importing/  An import before it is saved: its files, where they go, and what they would change
        models/     Tables of the log as Qt reads them
        pages/      The pages of the window, one a module
        paper/      Reports drawn on paper: PDF and PNG, without a display too
        reporting/  The kinds of report: what is chosen of each, what is seen, and as what it is saved
        widgets/    Small parts that the pages are made of

Imports go down only: ``domain`` is known to ``analysis``, ``store`` and ``importers``; ``domain``
and ``analysis`` to ``reports``; ``store`` and ``importers`` to ``exports``; all of these to ``ui``,
and everything to ``app`` and ``cli``, which put the parts together. Three ideas carry the house:

- An edit is a value (`growthdesk.domain.edits`): what is asked for, what is told, what is undone.
- The screen and the report cannot disagree: both draw the same answers, pure functions of the log
  and of ``today``.
- Workers get values and return values; they touch no widget, and not the window's store. One that
  reads or writes the log opens it by its path, for itself, and what it wrote is taken in as what
  another program wrote.
"""

import gc
import os

__version__ = "0.1.0"

# OpenBLAS, which comes with NumPy, starts a thread for every core when it is loaded. Nothing here
# multiplies matrices, and a start waits for it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Python looks for cycles seldom, from the first import on: imports make none, and a large import
# of posts makes a million values and not one cycle. Starts are 10 ms shorter so, importing 100,000
# posts takes a seventh less time, and importing them again a quarter.
gc.set_threshold(100_000, 50, 50)
