import abc
import collections
import collections.abc
import copy
import dataclasses
import enum
import functools
import pickle


import concurrent.futures, difflib, fnmatch, heapq, bisect, html, base64, timeit, numbers, signal, errno, stat


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


try:
    Shape()
except TypeError as error:
    print(error)


@Shape.register
class Square:
    pass


print(isinstance(Square(), Shape), issubclass(int, Shape), isinstance([], collections.abc.Sequence))


@dataclasses.dataclass(order=True, frozen=True)
class Point:
    x: int
    y: int = 2
    tags: list = dataclasses.field(default_factory=list, compare=False)


print(Point(1), Point(1) < Point(2), dataclasses.asdict(Point(3)), dataclasses.replace(Point(1), y=9))


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()


class Mode(enum.IntFlag):
    R = 4
    W = 2


print(list(Color), Color('2' and 2), Mode.R | Mode.W, Mode(6), repr(Mode.R))
Pair = collections.namedtuple('Pair', 'left right', defaults=[0])
print(Pair(1), Pair(1)._replace(right=5), pickle.loads(pickle.dumps(Pair(3, 4))) == (3, 4))
print(pickle.loads(pickle.dumps([Point(1), {1, 2}, {'a': (None, True)}, Color.RED, 1.5, b'x'])))
print(copy.deepcopy([[1], {'a': [2]}]), collections.Counter('abracadabra').most_common(2), collections.ChainMap({1: 2}, {3: 4})[3])
od = collections.OrderedDict(a=1, b=2)
od.move_to_end('a')
print(od, collections.defaultdict(list, x=[1]), collections.deque([1, 2], maxlen=1))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.singledispatch
def kind(x):
    return 'object'


@kind.register
def _(x: int):
    return 'int'


print(fib(50), fib.cache_info(), kind(1), kind(''), functools.partial(int, base=2)('101'))
