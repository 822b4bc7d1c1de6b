"""The only Qt: window, pages, dialogs, models, charts, widgets."""
