"""A summary becomes HTML, Markdown, CSV, JSON."""
