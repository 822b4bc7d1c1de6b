"""What a creator writes down and how it may change. No files, no clock."""
