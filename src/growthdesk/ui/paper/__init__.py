"""Reports drawn on paper: PDF and PNG, without a display too."""
