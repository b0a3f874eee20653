"""Litmus tests: small threaded programs that ask what is safe.

A test is a class. What its body assigns is the state that the actors share; each actor runs once,
all at the same time; what they return is the outcome.

    from hoistpy import Volatile
    from hoistpy.litmus import Litmus, actor, allowed, forbidden

    @allowed("0, 0", "0, 1", "1, 1")
    @forbidden("1, 0")
    class Flag(Litmus):
        '''Is what was written before a volatile flag seen by whoever sees the flag?'''

        data = 0
        flag: Volatile[int] = 0

        @actor
        def writer(self):
            self.data = 1
            self.flag = 1

        @actor
        def reader(self):
            return self.flag, self.data

Run tests with ``hoistpy -m hoistpy.litmus PATH...``. This module itself works under any Python.
"""

import copy

__all__ = ["Litmus", "actor", "arbiter", "allowed", "forbidden", "next_strip"]

MODES = ("strict", "bounded", "relaxed")

# More iterations than a strip has.
_STRIP = 4096


class Litmus:
    """The base of tests. Each instance is one sample, with a fresh copy of the state."""

    def __init__(self):
        for cls in reversed(type(self).__mro__):
            for name, value in vars(cls).items():
                if not name.startswith("__") and not callable(value):
                    setattr(self, name, copy.deepcopy(value))
        self.setup()

    def setup(self):
        """Makes the part of the state that needs statements; runs before the actors."""


def actor(method):
    """Marks a method that runs at the same time as the other actors."""
    method.__litmus__ = "actor"
    return method


def arbiter(method):
    """Marks the method that reads the state when all actors have ended."""
    method.__litmus__ = "arbiter"
    return method


def _expectation(verdict, outcomes, only):
    if only is not None:
        for mode in only.replace(",", " ").split():
            if mode not in MODES:
                raise ValueError(f"{mode!r} is not a mode; the modes are strict, bounded and relaxed")

    def decorate(cls):
        expectations = [(outcome, verdict, only) for outcome in outcomes]
        cls.__expectations__ = expectations + list(cls.__dict__.get("__expectations__", ()))
        return cls

    return decorate


def allowed(*outcomes, only=None):
    """Says that the model allows the outcomes; with ``only`` in these modes and in no other."""
    return _expectation("allowed", outcomes, only)


def forbidden(*outcomes, only=None):
    """Says that the model forbids the outcomes; with ``only`` in these modes and in no other."""
    return _expectation("forbidden", outcomes, only)


def next_strip():
    """Goes on in another strip: in mode ``bounded`` plain reads after this are made afresh."""
    for _ in range(_STRIP):
        pass
