"""The Jinja environment of templates: sandboxed, escaping, strict about what is undefined."""

from collections.abc import Callable
from functools import partial
from typing import Any

from jinja2 import StrictUndefined
from jinja2.exceptions import UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

_DICT_METHODS = frozenset(dir(dict))


class NamedUndefinedError(UndefinedError):
    """Jinja's own error, which also knows the variable."""

    def __init__(self, variable: str, message: str | None = None) -> None:
        super().__init__(message)
        self.variable = variable


class _Undefined(StrictUndefined):
    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: Callable[..., Exception] = UndefinedError,
    ) -> None:
        if exc is UndefinedError and name is not None:
            exc = partial(NamedUndefinedError, name)
        super().__init__(hint, obj, name, exc)  # type: ignore[arg-type]  # only ever called with a message


class _Environment(ImmutableSandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """As the sandbox does it, without the exception that every key of a dict would cost."""
        if type(obj) is dict and attribute in obj and attribute not in _DICT_METHODS:
            return obj[attribute]
        return super().getattr(obj, attribute)


def make_environment(finalize: Callable[..., Any] | None = None) -> ImmutableSandboxedEnvironment:
    """A new environment: autoescape on, StrictUndefined, sandboxed, no loader, nothing random."""
    environment = _Environment(autoescape=True, undefined=_Undefined, finalize=finalize)
    del environment.globals["lipsum"]
    del environment.filters["random"]
    return environment
