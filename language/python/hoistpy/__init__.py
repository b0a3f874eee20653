"""The module hoistpy for CPython: the same names, so that a program for HoistPy runs there too.

    PYTHONPATH=path/to/python python3 program.py

The annotations Volatile and Atomic are inert: nothing moves or drops a read of CPython's interpreter, but `x += 1` on
an Atomic location is not one step there.  The classes take a lock for each operation.
"""

import operator as _operator
import threading as _threading

from ._atomic_dict import NOT_FOUND, AtomicDict

__version__ = "0.1.0"
__all__ = [
    "Atomic",
    "AtomicDict",
    "AtomicFlag",
    "AtomicInt",
    "AtomicReference",
    "CountDownLatch",
    "NOT_FOUND",
    "Volatile",
    "VolatileUpdateWarning",
    "fence",
    "memory_model",
]


class VolatileUpdateWarning(RuntimeWarning):
    """HoistPy warns about `x += 1` on a volatile location, which is two steps.  Never raised on CPython."""


class _Marker:
    __slots__ = ("_name", "_argument")

    def __init__(self, name, argument=None):
        self._name = name
        self._argument = argument

    def __getitem__(self, argument):
        if self._argument is not None:
            raise TypeError(f"{self!r} is not a generic class")
        if isinstance(argument, tuple):
            raise TypeError(f"{self!r} requires a single type. Got {argument!r}.")
        return _Marker(self._name, argument)

    def __eq__(self, other):
        if not isinstance(other, _Marker):
            return NotImplemented
        return self._name == other._name and self._argument == other._argument

    def __hash__(self):
        return hash((self._name, self._argument))

    def __repr__(self):
        if self._argument is None:
            return self._name
        argument = self._argument
        shown = argument.__qualname__ if isinstance(argument, type) else repr(argument)
        return f"{self._name}[{shown}]"


Volatile = _Marker("hoistpy.Volatile")
Atomic = _Marker("hoistpy.Atomic")

_fence_lock = _threading.Lock()


def fence():
    """Orders everything before it with everything after it, as seen by every thread that also calls it."""
    with _fence_lock:
        pass


def memory_model():
    """CPython executes the accesses of the threads one after another, in program order."""
    return "strict"


class AtomicReference:
    """A reference that is compared by `is`; every method is one indivisible step."""

    def __init__(self, value=None, /):
        self._lock = _threading.RLock()
        self._value = value

    def get(self):
        with self._lock:
            return self._value

    get_opaque = get_acquire = get

    def set(self, value, /):
        with self._lock:
            self._value = value

    set_release = set

    def exchange(self, value, /):
        with self._lock:
            old, self._value = self._value, value
            return old

    def compare_exchange(self, expected, new, /):
        with self._lock:
            if self._value is not expected:
                return False
            self._value = new
            return True

    def _update(self, function):
        while True:
            old = self.get()
            new = function(old)
            with self._lock:
                if self._value is old:
                    self._value = new
                    return old, new

    def update_and_get(self, function, /):
        return self._update(function)[1]

    def get_and_update(self, function, /):
        return self._update(function)[0]

    def __repr__(self):
        return f"AtomicReference({self.get()!r})"


def _integer(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"an integer is required, not '{type(value).__name__}'")
    return int(_operator.index(value))


class AtomicInt:
    """An unbounded int; every method and every in-place operator is one indivisible step."""

    def __init__(self, value=0, /):
        self._lock = _threading.RLock()
        self._value = _integer(value)

    def get(self):
        with self._lock:
            return self._value

    get_opaque = get_acquire = get

    def set(self, value, /):
        value = _integer(value)
        with self._lock:
            self._value = value

    set_release = set

    def exchange(self, value, /):
        value = _integer(value)
        with self._lock:
            old, self._value = self._value, value
            return old

    def compare_exchange(self, expected, new, /):
        expected, new = _integer(expected), _integer(new)
        with self._lock:
            if self._value != expected:
                return False
            self._value = new
            return True

    def _apply(self, operation, operand):
        operand = _integer(operand)
        with self._lock:
            old = self._value
            self._value = operation(old, operand)
            return old, self._value

    def fetch_add(self, operand, /):
        return self._apply(_operator.add, operand)[0]

    def fetch_sub(self, operand, /):
        return self._apply(_operator.sub, operand)[0]

    def fetch_and(self, operand, /):
        return self._apply(_operator.and_, operand)[0]

    def fetch_or(self, operand, /):
        return self._apply(_operator.or_, operand)[0]

    def fetch_xor(self, operand, /):
        return self._apply(_operator.xor, operand)[0]

    def incr(self, amount=1, /):
        return self._apply(_operator.add, amount)[1]

    def decr(self, amount=1, /):
        return self._apply(_operator.sub, amount)[1]

    def add_and_get(self, amount, /):
        return self._apply(_operator.add, amount)[1]

    def _update(self, function):
        while True:
            old = self.get()
            new = _integer(function(old))
            if self.compare_exchange(old, new):
                return old, new

    def update_and_get(self, function, /):
        return self._update(function)[1]

    def get_and_update(self, function, /):
        return self._update(function)[0]

    def __int__(self):
        return self.get()

    __index__ = __int__

    def __bool__(self):
        return bool(self.get())

    def __repr__(self):
        return f"AtomicInt({self.get()!r})"

    def __str__(self):
        return str(self.get())

    def __format__(self, spec):
        return format(self.get(), spec)

    __hash__ = object.__hash__


def _in_place(operation):
    def method(self, value, /):
        self._apply(lambda old, operand: _integer(operation(old, operand)), value)
        return self

    return method


def _comparison(operation):
    def method(self, other, /):
        if isinstance(other, AtomicInt):
            other = other.get()
        if not (hasattr(type(other), "__index__") or isinstance(other, float)):
            return NotImplemented
        return operation(self.get(), other)

    return method


for _name in "add sub mul floordiv mod pow lshift rshift and or xor".split():
    setattr(AtomicInt, f"__i{_name}__", _in_place(getattr(_operator, f"__{_name}__")))
for _name in "lt le eq ne gt ge".split():
    setattr(AtomicInt, f"__{_name}__", _comparison(getattr(_operator, _name)))


class AtomicFlag:
    """A flag; every method is one indivisible step."""

    def __init__(self, value=False, /):
        self._lock = _threading.Lock()
        self._value = bool(value)

    def is_set(self):
        with self._lock:
            return self._value

    __bool__ = is_set

    def _exchange(self, value):
        with self._lock:
            old, self._value = self._value, value
            return old

    def set(self):
        self._exchange(True)

    def clear(self):
        self._exchange(False)

    def test_and_set(self):
        """Sets the flag; whether it was set already."""
        return self._exchange(True)

    def __repr__(self):
        return f"AtomicFlag({self.is_set()!r})"


class CountDownLatch:
    """Opens for good when it was counted down to zero."""

    def __init__(self, count, /):
        count = _operator.index(count)
        if count < 0:
            raise ValueError("count must be >= 0")
        self._condition = _threading.Condition()
        self._count = count

    @property
    def count(self):
        with self._condition:
            return self._count

    def count_down(self):
        with self._condition:
            if self._count > 0:
                self._count -= 1
                if self._count == 0:
                    self._condition.notify_all()

    def wait(self, timeout=None):
        """Whether the count is zero, after waiting for that at most so long."""
        with self._condition:
            return self._condition.wait_for(lambda: self._count == 0, timeout)

    def __repr__(self):
        return f"CountDownLatch({self.count})"
