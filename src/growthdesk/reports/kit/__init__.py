"""The sections of the media kit, one a module."""
