"""Letters of an office: kept in the database, checked when saved, written to Word."""
