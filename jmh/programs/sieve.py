"""The primes below 5000, by a list of flags."""

from harness import main


def sieve(flags, size):
    count = 0
    for i in range(2, size + 1):
        if flags[i - 1]:
            count += 1
            k = i + i
            while k <= size:
                flags[k - 1] = False
                k += i
    return count


def benchmark(rounds=3000):
    total = 0
    for _ in range(rounds):
        total += sieve([True] * 5000, 5000)
    return total


EXPECTED = 669 * 3000

if __name__ == "__main__":
    main("sieve", benchmark, EXPECTED)
