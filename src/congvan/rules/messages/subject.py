"""Messages of rules; see the package."""

from congvan.messages import Bilingual

MESSAGES: dict[str, Bilingual] = {}
