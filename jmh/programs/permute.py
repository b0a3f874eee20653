"""All permutations of six elements, by swapping in place."""

from harness import main


class Permuter:
    def __init__(self, size):
        self.count = 0
        self.values = list(range(size))
        self.permute(size)

    def permute(self, n):
        self.count += 1
        if n != 0:
            last = n - 1
            self.permute(last)
            for i in range(last, -1, -1):
                self.swap(last, i)
                self.permute(last)
                self.swap(last, i)

    def swap(self, i, j):
        values = self.values
        values[i], values[j] = values[j], values[i]


def benchmark(rounds=1000):
    total = 0
    for _ in range(rounds):
        total += Permuter(6).count
    return total


EXPECTED = 8660 * 1000

if __name__ == "__main__":
    main("permute", benchmark, EXPECTED)
