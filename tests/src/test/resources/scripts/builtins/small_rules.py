import pickle
import re
import sys
import warnings
import weakref
from array import array
from collections import deque
from collections.abc import Buffer

try:
    1 / 0
except ZeroDivisionError as e:
    print(dir(e.__traceback__))
for text in '', 'a', 'spam', 'x' * 1000, '\0', '\0\0a', '\xe9':
    print(repr(text[:5]), hash(text) == hash(text.encode('latin-1')) == hash(memoryview(text.encode('latin-1'))))
print({'a': 1, b'a': 2})
for value in memoryview(b'ab'), re.compile('a'), deque(), array('i'):
    print(type(value).__name__, weakref.ref(value)() is value)
view = memoryview(bytearray(b'abc'))[1:]
print(isinstance(view, Buffer), bytes(view.__buffer__(0)), view.__buffer__(0) is view)
M = 2 ** 63
for t in (1, 2, M - 1), (-1, -2, -M), (M - 3, M - 1), (M - 2, M - 1, 2), (-M + 1, -M, -2), (5,), (0,), (10, 0, -3):
    it = iter(range(*t))
    print(list(pickle.loads(pickle.dumps(it))), it.__reduce__()[0] is iter)
    next(it, None)
    print(list(pickle.loads(pickle.dumps(it))))
def relative(namespace):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            __import__('', namespace, {}, ('foo',), 1)
        except Exception as e:
            print(type(e).__name__, e)
    for warning in seen:
        print(warning.category.__name__, warning.message)
class Spec:
    def __init__(self, parent):
        self.parent = parent
relative({'__package__': None, '__spec__': None, '__name__': '__main__'})
relative({'__package__': None, '__spec__': None})
relative({'__package__': None, '__spec__': None, '__name__': 1})
relative({'__package__': 1})
relative({'__package__': '', '__spec__': Spec('')})
relative({'__package__': '', '__spec__': Spec('other')})
relative({'__spec__': Spec('')})
relative({'__spec__': Spec(1)})
