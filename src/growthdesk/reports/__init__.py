"""A summary becomes HTML, Markdown, XLSX, CSV, JSON."""
