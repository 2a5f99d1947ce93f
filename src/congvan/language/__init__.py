"""Vietnamese: folding and normal form, dates and numbers in words, point letters, Roman numerals."""
