"""Stands in the way of pandas, which sqlite-utils would load and no person has beside Growthdesk.

It is here for examples of the manual alone.
"""

raise ImportError("pandas is left out where something is measured")
