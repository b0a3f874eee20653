"""What __reduce__ and __setstate__ of iterators with a longer state give; each copy goes on where the first one stood."""

import warnings
from itertools import *

warnings.simplefilter('ignore')


def shown(value):
    """Without addresses."""
    if isinstance(value, (tuple, list)):
        return type(value)(map(shown, value))
    if callable(value):
        return value.__name__
    return f'<{type(value).__name__}>' if hasattr(value, '__next__') else value


def rebuilt(iterator):
    function, arguments, *state = iterator.__reduce__()
    print(' ', function.__name__, shown(arguments), shown(state))
    copy = function(*arguments)
    if state and state[0] is not None:
        copy.__setstate__(state[0])
    return copy


makers = [
    lambda: accumulate([3, 1, 4]),
    lambda: accumulate([3, 1, 4], lambda a, b: a * b if a else b, initial=5),
    lambda: accumulate([None, 1, None], lambda a, b: b),
    lambda: chain('ab', [], 'c'),
    lambda: combinations('abcd', 2),
    lambda: combinations('abc', 0),
    lambda: combinations('abc', 5),
    lambda: combinations_with_replacement('abc', 2),
    lambda: permutations('abc', 2),
    lambda: permutations('ab', 3),
    lambda: product('ab', [1, 2]),
    lambda: product('ab', []),
    lambda: islice('abcdefg', 1, 6, 2),
    lambda: islice('abc', None),
    lambda: zip_longest('ab', [1, 2, 3], '', fillvalue=0),
    lambda: cycle('abc'),
]
for make in makers:
    print(type(make()).__name__)
    for taken in range(5):
        iterator = make()
        first = list(islice(iterator, taken))
        print(first, list(islice(rebuilt(iterator), 7)))

groups = groupby('aabbbc')
key, group = next(groups)
print(key, list(rebuilt(group)))
key, group = next(groups)
print(next(group), [(key, list(each)) for key, each in rebuilt(groups)])
groups = groupby('aabc')
key, group = next(groups)
next(groups)
print(list(rebuilt(group)))


def tried(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for iterator, states in [
    (chain(), [(), [], 0, ([],), (iter([]), []), (1, 2, 3)]),
    (cycle(''), [(), [], ([],), ([], 'x'), ((), 0), ([], 0, 1), ([1], True)]),
    (combinations('abc', 2), [(), [], (0,), (0, 'x'), (7, -7), (1.5, 1)]),
    (combinations_with_replacement('abc', 2), [(), [0, 0], (0, 2**80), (7, -7)]),
    (permutations('abc', 2), [(), [], ((0, 1), (0, 1)), ((0, 1, 2), [0, 1]), ((0, 1, 'x'), (3, 4)), ((0, 5, -1), (9, 9))]),
    (product('abc', 'de'), [(), [], (0,), (0, 'x'), (7, -7)]),
    (product('abc', ''), [(7, -7)]),
    (groupby('abc'), [(), [], (0,), (0, 1, 2, 3), ('a', 'a', 'a')]),
    (islice('abc', 2), [(), 'x', 2**80, 0]),
]:
    print(type(iterator).__name__)
    for state in states:
        tried(iterator.__setstate__, state)
    print(shown(list(islice(iterator, 4))))
for arguments in (1, 2), (groupby('aa'), 'a'):
    tried(lambda: list(type(group)(*arguments)))
print(type(group).__module__, type(group).__name__)
