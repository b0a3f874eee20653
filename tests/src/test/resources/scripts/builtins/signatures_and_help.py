import inspect
for f in sorted, print, input, format, len, pow, round, sum, getattr, isinstance:
    try:
        print(f.__name__, inspect.signature(f))
    except ValueError as e:
        print(f.__name__, 'has none')
print(sorted.__text_signature__, format.__text_signature__, input.__text_signature__)
print(help, callable(help))
class A:
    """A class."""
    def method(self, x=1):
        """A method."""
    @property
    def prop(self):
        """A property."""
print(A.__dict__['__dict__'].__doc__, '|', A.__dict__['__weakref__'].__doc__)
