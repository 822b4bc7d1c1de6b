"""``python -m growthdesk`` is ``growthdesk``."""

from growthdesk.cli import main

if __name__ == "__main__":
    main()
