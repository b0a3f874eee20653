"""Caches: an LRU over a linked list, memo decorators with policies, and dynamic programmes that live on them."""

import functools
import sys
from itertools import product


class Link:
    __slots__ = ("key", "value", "newer", "older")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.newer = self.older = self


class LRU:
    """A mapping that forgets what was not used for longest."""

    def __init__(self, capacity, on_evict=None):
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self.capacity = capacity
        self.on_evict = on_evict
        self.hits = self.misses = self.evictions = 0
        self._links = {}
        self._ring = Link()

    def _unlink(self, link):
        link.older.newer, link.newer.older = link.newer, link.older

    def _push(self, link):
        ring = self._ring
        link.older, link.newer = ring.older, ring
        ring.older.newer = link
        ring.older = link

    def __getitem__(self, key):
        link = self._links.get(key)
        if link is None:
            self.misses += 1
            return self.__missing__(key)
        self.hits += 1
        self._unlink(link)
        self._push(link)
        return link.value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        link = self._links.get(key)
        if link is not None:
            link.value = value
            self._unlink(link)
        else:
            if len(self._links) >= self.capacity:
                self.popitem()
            link = self._links[key] = Link(key, value)
        self._push(link)

    def popitem(self):
        oldest = self._ring.newer
        if oldest is self._ring:
            raise KeyError("cache is empty")
        self._unlink(oldest)
        del self._links[oldest.key]
        self.evictions += 1
        if self.on_evict:
            self.on_evict(oldest.key, oldest.value)
        return oldest.key, oldest.value

    def __delitem__(self, key):
        self._unlink(self._links.pop(key))

    def __contains__(self, key):
        return key in self._links

    def __len__(self):
        return len(self._links)

    def __iter__(self):
        """From the oldest to the newest."""
        link = self._ring.newer
        while link is not self._ring:
            yield link.key
            link = link.newer

    def __reversed__(self):
        link = self._ring.older
        while link is not self._ring:
            yield link.key
            link = link.older

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k!r}: {self._links[k].value!r}' for k in self)})"


class Computing(LRU):
    def __init__(self, capacity, function):
        super().__init__(capacity)
        self.function = function

    def __missing__(self, key):
        value = self[key] = self.function(key)
        return value


def memoize(function=None, /, *, capacity=None, typed=False):
    """Usable as @memoize and as @memoize(capacity=10)."""
    if function is None:
        return functools.partial(memoize, capacity=capacity, typed=typed)
    cache = {} if capacity is None else LRU(capacity)
    marker = object()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = args
        if kwargs:
            key += (marker, *sorted(kwargs.items()))
        if typed:
            key += tuple(map(type, args))
        try:
            result = cache[key]
        except KeyError:
            wrapper.misses += 1
            result = cache[key] = function(*args, **kwargs)
        else:
            wrapper.hits += 1
        return result

    wrapper.hits = wrapper.misses = 0
    wrapper.cache = cache
    wrapper.clear = lambda: cache.clear() if isinstance(cache, dict) else [cache.popitem() for _ in range(len(cache))]
    return wrapper


class cached_method:
    """A descriptor: one cache per instance and method."""

    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __set_name__(self, owner, name):
        self.slot = f"_cache_of_{name}"

    def __get__(self, instance, owner):
        if instance is None:
            return self
        cache = instance.__dict__.setdefault(self.slot, {})

        def bound(*args):
            if args not in cache:
                cache[args] = self.function(instance, *args)
            return cache[args]

        return bound


@memoize
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


@functools.lru_cache(maxsize=None)
def partitions(n, largest):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


@memoize(capacity=64)
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n * 3 + 1 if n & 1 else n // 2)


class Grid:
    """Cheapest ways through a grid of costs, going right and down."""

    def __init__(self, size, seed):
        self.size = size
        self.costs = {}
        for x, y in product(range(size), repeat=2):
            seed = seed * 16807 % 2147483647
            self.costs[x, y] = seed % 9 + 1

    @cached_method
    def cheapest(self, x, y):
        if (x, y) == (0, 0):
            return self.costs[0, 0]
        ways = [self.cheapest(i, j) for i, j in ((x - 1, y), (x, y - 1)) if i >= 0 and j >= 0]
        return self.costs[x, y] + min(ways)

    @cached_method
    def paths(self, x, y):
        """How many."""
        return 1 if 0 in (x, y) else self.paths(x - 1, y) + self.paths(x, y - 1)


def edit_distance(a, b):
    @functools.cache
    def distance(i, j):
        if not i or not j:
            return i + j
        if a[i - 1] == b[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))

    return distance(len(a), len(b)), distance.cache_info().currsize


def knapsack(items, capacity):
    @memoize
    def best(i, room):
        if i == len(items):
            return 0
        weight, value = items[i]
        skip = best(i + 1, room)
        return max(skip, value + best(i + 1, room - weight)) if weight <= room else skip

    return best(0, capacity), best.misses


def traffic(cache, requests, seed):
    """Requests with a strong preference for few keys."""
    for _ in range(requests):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        key = (seed >> 16) % ((seed >> 8 & 63) + 1)
        cache[key]
    return cache


def kernel():
    ackermann.clear()
    collatz.clear()
    partitions.cache_clear()
    computing = traffic(Computing(20, lambda k: k * k), 20_000, 99)
    return (
        ackermann(2, 60),
        partitions(60, 60),
        max(range(1, 600), key=collatz),
        Grid(24, 7).cheapest(23, 23),
        edit_distance("the quick brown fox jumps", "a lazy dog quickly jumped over"),
        knapsack([(w % 7 + 1, w * 3 % 11 + w % 5) for w in range(24)], 50),
        (computing.hits, computing.misses, computing.evictions, list(computing)[-3:]),
    )


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    for _ in range(repetitions):
        results = kernel()
    print(*results, sep="\n")
    evicted = []
    lru = LRU(3, on_evict=lambda k, v: evicted.append(k))
    for k in "abc":
        lru[k] = k.upper()
    lru["a"]
    lru["d"] = "D"
    lru["c"] = "changed"
    print(lru, evicted, list(reversed(lru)), "b" in lru, len(lru), (lru.hits, lru.misses, lru.evictions))
    del lru["a"]
    print(lru.popitem(), lru.popitem(), lru, evicted)
    for action in (lambda: lru["nothing"], lru.popitem, lambda: LRU(0), lambda: lru.__delitem__("x"), lambda: lru[[]]):
        try:
            action()
        except (KeyError, ValueError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")

    calls = []

    @memoize(typed=True)
    def record(x, *, scale=1):
        """Records."""
        calls.append((x, scale))
        return x * scale

    print([record(1), record(1.0), record(True), record(1), record(2, scale=3), record(2, scale=3)], calls, record.hits)
    print(record.__name__, record.__doc__, record.__wrapped__ is not record, Grid.paths.__doc__, Grid.paths.slot)
    grid = Grid(5, 1)
    print(grid.paths(4, 4), len(vars(grid)["_cache_of_paths"]), Grid(3, 1).paths(2, 2), ackermann.misses > 0)
    print(collatz.cache.capacity, len(collatz.cache), collatz(27))


if __name__ == "__main__":
    main()
