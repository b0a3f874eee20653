"""The part of _collections that is Python; deque and OrderedDict are native
and already in this namespace."""

from _thread import get_ident as _get_ident

# The factories whose repr is being made, each with its thread.
_shown = set()


class defaultdict(dict):
    """A dict that makes missing values with its default_factory."""

    __module__ = 'collections'
    __slots__ = ('default_factory',)

    def __new__(cls, /, *args, **kwargs):
        self = dict.__new__(cls)
        self.default_factory = None
        return self

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        super().__init__(*args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        # Another thread may have been faster: both then see one value.
        return self.setdefault(key, value)

    def __repr__(self):
        factory = self.default_factory
        # A factory that is a method of the dict shows the dict again.
        active = _get_ident(), id(factory)
        if active in _shown:
            shown = '...'
        else:
            _shown.add(active)
            try:
                shown = repr(factory)
            finally:
                _shown.discard(active)
        return f'{type(self).__name__}({shown}, {dict.__repr__(self)})'

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new
