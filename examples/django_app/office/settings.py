"""The fewest settings that Django's admin runs with.

Set DJANGO_SECRET_KEY where others can reach it: it is then served over HTTPS alone, and `manage.py check --deploy`
has nothing to say.
"""

import os
from pathlib import Path

BASE_DIR = Path(__file__).parents[1]
DEBUG = "DJANGO_SECRET_KEY" not in os.environ
SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "only-for-trying-it-out")
ALLOWED_HOSTS = os.environ.get("DJANGO_ALLOWED_HOSTS", "localhost,127.0.0.1").split(",")

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "letters",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "office.urls"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("LETTERS_DATABASE", BASE_DIR / "db.sqlite3"),
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "static"

SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 3600 if not DEBUG else 0
# What other hosts of the office's domain do, and for how long, is not for this app to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

LETTER_ISSUER = {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"}
LETTER_PLACE = "Lạng Sơn"
