"""The kinds of report: what is chosen of each, what is seen, and as what it is saved."""
