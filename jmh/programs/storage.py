"""Trees of lists: allocation of containers, and nothing else."""

from harness import main
from prng import Random


class Storage:
    def __init__(self):
        self.count = 0
        self.random = Random()

    def build(self, depth):
        self.count += 1
        if depth == 1:
            return [None] * (self.random.next() % 10 + 1)
        children = [None] * 4
        for i in range(4):
            children[i] = self.build(depth - 1)
        return children


def benchmark(rounds=1000):
    total = 0
    for _ in range(rounds):
        storage = Storage()
        storage.build(7)
        total += storage.count
    return total


EXPECTED = 5461 * 1000

if __name__ == "__main__":
    main("storage", benchmark, EXPECTED)
