import copy
import operator
import pickle
import warnings
from itertools import *

def even(n):
    return n % 2 == 0

iterators = [count(3), count(3, 2), count(2 ** 70), count(1.5, 0.5), repeat('x'), repeat('x', 3),
    starmap(operator.add, [(1, 2), (3, 4), (5, 6)]), filterfalse(even, [1, 2, 3, 5]),
    compress('ABCDEF', [1, 0, 1, 1, 0, 1]), takewhile(even, [2, 4, 6, 7, 8]), dropwhile(even, [2, 3, 4, 5, 6])]
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    for it in iterators:
        fresh = copy.deepcopy(it)
        print(type(it).__name__, list(islice(fresh, 3)), next(it))
        later = pickle.loads(pickle.dumps(it))
        print(list(islice(later, 3)), list(islice(it, 3)))
    ended = takewhile(even, [2, 1, 2])
    print(list(ended), list(copy.deepcopy(ended)), ended.__reduce__()[2])
print(len(seen) > 10, seen[0].category.__name__, seen[0].message)
