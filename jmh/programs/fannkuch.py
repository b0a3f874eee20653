"""Reversals of prefixes of all permutations: list elements and small loops."""

from harness import main


def fannkuch(n):
    permutation = list(range(n))
    counts = [0] * n
    largest = checksum = index = 0
    r = n
    while True:
        while r != 1:
            counts[r - 1] = r
            r -= 1
        first = permutation[0]
        if first != 0:
            current = permutation[:]
            flips = 0
            while first != 0:
                current[: first + 1] = current[first::-1]
                flips += 1
                first = current[0]
            if flips > largest:
                largest = flips
            checksum += flips if index % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, largest
            permutation.insert(r, permutation.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1
        index += 1


def benchmark():
    return fannkuch(9)


EXPECTED = (8629, 30)

if __name__ == "__main__":
    main("fannkuch", benchmark, EXPECTED)
