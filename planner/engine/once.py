"""What is computed when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  (used like property)
    """A property that is computed at most once per object and thread.

    ``functools.cached_property`` of Python 3.11 holds one lock for all objects while it computes: the two threads of
    a sweep would wait for each other. What is computed here is pure, so computing it twice does no harm.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> once[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> once[T] | T:
        if instance is None:
            return self
        value = self._compute(instance)
        # The object's own attribute is found before this one from now on; a frozen object keeps it beside its fields.
        instance.__dict__[self._name] = value
        return value
