"""The templates that congvan ships: per standard, one folder per layout."""
