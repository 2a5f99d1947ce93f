"""Rules on the look of a Word file: its page, and the size, style and place of every component."""
