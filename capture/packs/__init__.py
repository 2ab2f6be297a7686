"""What is known of packs before their files are here: names, digests, licences, thresholds."""
