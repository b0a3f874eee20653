"""Small numeric kernels: fannkuch, spectral norm, permutations, binary trees, counts, FFT, sorting, Levenshtein, Ackermann."""

import math
import sys
from itertools import permutations


def fannkuch(n):
    """Pancake flips over all permutations: checksum and most flips."""
    order = list(range(n))
    counts = [0] * n
    r = n
    checksum = most = 0
    number = 0
    while True:
        while r != 1:
            counts[r - 1] = r
            r -= 1
        if first := order[0]:
            flips = 0
            pancakes = order[:]
            while first:
                pancakes[: first + 1] = pancakes[first::-1]
                flips += 1
                first = pancakes[0]
            most = max(most, flips)
            checksum += -flips if number & 1 else flips
        number += 1
        while True:
            if r == n:
                return checksum, most
            order.insert(r, order.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1


def spectral_norm(n):
    def a(i, j):
        return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)

    def times(v):
        return [sum(a(i, j) * x for j, x in enumerate(v)) for i in range(n)]

    def times_transposed(v):
        return [sum(a(j, i) * x for j, x in enumerate(v)) for i in range(n)]

    u = [1.0] * n
    for _ in range(5):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = sum(x * y for x, y in zip(u, v))
    vv = sum(x * x for x in v)
    return math.sqrt(vbv / vv)


def heaps_algorithm(items):
    """Permutations by swaps, as a generator."""
    items = list(items)
    counters = [0] * len(items)
    yield tuple(items)
    i = 0
    while i < len(items):
        if counters[i] < i:
            j = counters[i] if i & 1 else 0
            items[j], items[i] = items[i], items[j]
            yield tuple(items)
            counters[i] += 1
            i = 0
        else:
            counters[i] = 0
            i += 1


def make_tree(depth):
    return (make_tree(depth - 1), make_tree(depth - 1)) if depth else (None, None)


def check_tree(node):
    left, right = node
    return 1 if left is None else 1 + check_tree(left) + check_tree(right)


def fft(values, sign=1):
    n = len(values)
    if n == 1:
        return values
    even, odd = fft(values[::2], sign), fft(values[1::2], sign)
    result = [0j] * n
    for k in range(n // 2):
        angle = sign * -2 * math.pi * k / n
        twisted = complex(math.cos(angle), math.sin(angle)) * odd[k]
        result[k] = even[k] + twisted
        result[k + n // 2] = even[k] - twisted
    return result


def convolve(a, b):
    size = 1
    while size < len(a) + len(b):
        size *= 2
    fa = fft([complex(x) for x in a] + [0j] * (size - len(a)))
    fb = fft([complex(x) for x in b] + [0j] * (size - len(b)))
    product = fft([x * y for x, y in zip(fa, fb)], sign=-1)
    return [round(z.real / size) for z in product[: len(a) + len(b) - 1]]


class Lcg:
    IM, IA, IC = 139968, 3877, 29573

    def __init__(self, seed=42):
        self.seed = seed

    def __iter__(self):
        return self

    def __next__(self):
        self.seed = (self.seed * self.IA + self.IC) % self.IM
        return self.seed / self.IM


def dna(length):
    thresholds = []
    total = 0.0
    for letter, probability in {"a": 0.3029549, "c": 0.1979883, "g": 0.1975473, "t": 0.3015094}.items():
        total += probability
        thresholds.append((total, letter))
    thresholds[-1] = (1.0, "t")
    return "".join(next(letter for bound, letter in thresholds if r < bound) for r, _ in zip(Lcg(), range(length)))


def count_words(sequence, size):
    counts = {}
    for i in range(len(sequence) - size + 1):
        word = sequence[i : i + size]
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def bubble_sort(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def heap_sort(items):
    items = items[:]
    n = len(items)

    def sink(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if items[root] >= items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child

    for root in range(n // 2, -1, -1):
        sink(root, n)
    for end in range(n - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sink(0, end)
    return items


def quick_sort(items):
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    below = [x for x in items if x < pivot]
    equal = [x for x in items if x == pivot]
    above = [x for x in items if x > pivot]
    return [*quick_sort(below), *equal, *quick_sort(above)]


def levenshtein(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def ackermann(m, n):
    if not m:
        return n + 1
    return ackermann(m - 1, 1) if not n else ackermann(m - 1, ackermann(m, n - 1))


def takeuchi(x, y, z):
    return z if y >= x else takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y))


def partial_sums(n):
    alternating, sums = 1.0, [0.0] * 5
    for k in range(1, n + 1):
        sums[0] += (2 / 3) ** (k - 1)
        sums[1] += k**-0.5
        sums[2] += 1.0 / (k * (k + 1.0))
        sums[3] += 1.0 / (k * k)
        sums[4] += alternating / (2.0 * k - 1.0)
        alternating = -alternating
    return sums


def bits(n):
    """Integer operations within and beyond 64 bits."""
    x = 0x9E3779B97F4A7C15
    total = 0
    for i in range(n):
        x ^= x >> 12
        x ^= x << 25 & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 27
        total += (x * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) >> 58
        total ^= i
    return x, total


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    numbers = [int(r * 1000) for r, _ in zip(Lcg(7), range(300))]
    for _ in range(repetitions):
        cakes = fannkuch(7)
        norm = spectral_norm(40)
        swaps = set(heaps_algorithm(range(6)))
        trees = [check_tree(make_tree(depth)) for depth in range(0, 11, 2)]
        product = convolve(list(range(100)), list(range(100, 0, -1)))
        sequence = dna(2000)
        words = [count_words(sequence, size) for size in (1, 2, 6)]
        ordered = bubble_sort(numbers), heap_sort(numbers), quick_sort(numbers)
        distance = levenshtein(sequence[:90], sequence[1000:1100])
        deep = ackermann(2, 25), takeuchi(11, 7, 3)
        sums = partial_sums(3000)
        mixed = bits(3000)
    print("fannkuch:", cakes, [fannkuch(n) for n in range(1, 7)])
    print(f"spectral norm: {norm:.9f}")
    print("permutations:", len(swaps), swaps == set(permutations(range(6))), list(heaps_algorithm("abc")))
    print("trees:", trees)
    print("convolution:", product[:5], product[99], sum(product), sum(range(100)) * sum(range(101)) == sum(product))
    print("dna:", sequence[:30], *words[0], words[1][:3], words[2][0])
    print("sorted:", all(o == sorted(numbers) for o in ordered), ordered[0][:5], ordered[0][-3:])
    print("levenshtein:", distance, levenshtein("kitten", "sitting"), levenshtein("", "abc"))
    print("recursion:", deep)
    print("sums:", *(f"{s:.9f}" for s in sums))
    print("bits:", *mixed)


if __name__ == "__main__":
    main()
