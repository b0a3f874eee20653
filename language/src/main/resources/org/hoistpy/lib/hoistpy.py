"""The part of the module hoistpy that is Python; the package for CPython has it too."""

from _thread import RLock


class _Absent:
    """What stands for no value: the key is not there, or is not to be."""

    __module__ = "hoistpy"
    __slots__ = ()

    def __repr__(self):
        return "hoistpy.NOT_FOUND"

    def __bool__(self):
        return False


NOT_FOUND = _Absent()


class AtomicDict:
    """A dict whose every method is one indivisible step, ordered with those of all other threads.

    Writing an entry happens before every later read of it.  Functions that are given to a method run outside
    the dict's lock, and again if another thread changed the entry meanwhile; they should have no side effects.
    """

    __module__ = "hoistpy"
    __slots__ = ("_items", "_lock", "__weakref__")
    __hash__ = None

    def __init__(self, items=(), /, **more):
        self._lock = RLock()
        self._items = _entries(items)
        self._items.update(more)

    def get(self, key, default=None, /):
        with self._lock:
            return self._items.get(key, default)

    def set(self, key, value, /):
        with self._lock:
            self._items[key] = value

    def setdefault(self, key, default=None, /):
        """The value, after `default` was stored if there was none."""
        with self._lock:
            return self._items.setdefault(key, default)

    def pop(self, key, /, *default):
        with self._lock:
            return self._items.pop(key, *default)

    def popitem(self):
        with self._lock:
            return self._items.popitem()

    def update(self, items=(), /, **more):
        """Stores all entries of a mapping or of pairs in one step; they are read before it."""
        items = _entries(items)
        items.update(more)
        with self._lock:
            self._items.update(items)

    def compare_and_set(self, key, expected, new, /):
        """Stores `new` if the value is `expected`; whether it did.  NOT_FOUND stands for no entry in both."""
        with self._lock:
            if self._items.get(key, NOT_FOUND) is not expected:
                return False
            if new is NOT_FOUND:
                self._items.pop(key, None)
            else:
                self._items[key] = new
            return True

    def update_and_get(self, key, function, default=NOT_FOUND, /):
        """Replaces the value by `function(value)` and gives the new one; `default` stands for a missing value."""
        return self._update(key, function, default)[1]

    def get_and_update(self, key, function, default=NOT_FOUND, /):
        """As update_and_get, but gives the value that was there, or `default`."""
        return self._update(key, function, default)[0]

    def _update(self, key, function, default):
        while True:
            present = self.get(key, NOT_FOUND)
            if present is not NOT_FOUND:
                old = present
            elif default is not NOT_FOUND:
                old = default
            else:
                raise KeyError(key)
            new = function(old)
            if self.compare_and_set(key, present, new):
                return old, new

    def reduce(self, pairs, function, /):
        """For each (key, value) of `pairs` the entry becomes `function(key, current, value)`, one step for each;
        `current` is NOT_FOUND for a new key."""
        for key, value in pairs:
            while True:
                current = self.get(key, NOT_FOUND)
                if self.compare_and_set(key, current, function(key, current, value)):
                    break

    def snapshot(self):
        """All entries at one moment, as a dict of the caller's own."""
        with self._lock:
            return self._items.copy()

    def copy(self):
        """Another AtomicDict with the entries of one moment."""
        return AtomicDict(self.snapshot())

    def clear(self):
        with self._lock:
            self._items.clear()

    def keys(self):
        return self.snapshot().keys()

    def values(self):
        return self.snapshot().values()

    def items(self):
        return self.snapshot().items()

    def __iter__(self):
        return iter(self.snapshot())

    def __reversed__(self):
        return reversed(self.snapshot())

    def __len__(self):
        with self._lock:
            return len(self._items)

    def __contains__(self, key):
        with self._lock:
            return key in self._items

    def __getitem__(self, key):
        with self._lock:
            return self._items[key]

    __setitem__ = set

    def __delitem__(self, key):
        with self._lock:
            del self._items[key]

    def __eq__(self, other):
        if not isinstance(other, (AtomicDict, dict)):
            return NotImplemented
        return self.snapshot() == _entries(other)

    def __or__(self, other):
        if not isinstance(other, (AtomicDict, dict)):
            return NotImplemented
        return AtomicDict(self.snapshot() | _entries(other))

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        return AtomicDict(other | self.snapshot())

    def __ior__(self, other):
        self.update(other)
        return self

    def __reduce__(self):
        return AtomicDict, (self.snapshot(),)

    def __repr__(self):
        return f"AtomicDict({self.snapshot()!r})"


def _entries(items):
    return items.snapshot() if isinstance(items, AtomicDict) else dict(items)
