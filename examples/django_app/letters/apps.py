"""The app's name in the admin."""

from django.apps import AppConfig


class LettersConfig(AppConfig):
    """Letters of the office."""

    name = "letters"
    verbose_name = "Văn thư"
