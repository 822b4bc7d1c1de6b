"""TikTok Studio, TikTok for business, and TikTok’s download of all data."""
