"""N queens, by generators over permutations, by sets, by bit masks, and by min-conflicts repair."""

import sys
from itertools import permutations


def by_permutations(n):
    """Filters every permutation of columns."""
    columns = range(n)
    for queens in permutations(columns):
        if n == len({queens[i] + i for i in columns}) == len({queens[i] - i for i in columns}):
            yield queens


def by_sets(n):
    """Backtracks with three sets of attacked lines."""
    columns, rising, falling = set(), set(), set()
    placed = []

    def place(row):
        if row == n:
            yield tuple(placed)
            return
        for column in range(n):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            yield from place(row + 1)
            placed.pop()
            falling.remove(row - column)
            rising.remove(row + column)
            columns.remove(column)

    return place(0)


def count_by_bits(n):
    """Counts with three integers as bit sets."""
    full = (1 << n) - 1

    def place(columns, left, right):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += place(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return place(0, 0, 0)


def count_symmetric(n):
    """Halves the work by mirroring the first queen."""
    full = (1 << n) - 1
    stack = []
    total = 0
    for column in range((n + 1) // 2):
        weight = 1 if 2 * column + 1 == n else 2
        bit = 1 << column
        stack.append((weight, bit, bit << 1, bit >> 1))
    while stack:
        weight, columns, left, right = stack.pop()
        if columns == full:
            total += weight
            continue
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free &= free - 1
            stack.append((weight, columns | bit, (left | bit) << 1, (right | bit) >> 1))
    return total


class Board:
    """A solution that knows its symmetries; two boards are equal if one is the other turned or mirrored."""

    __slots__ = ("queens", "_canonical")

    def __init__(self, queens):
        self.queens = tuple(queens)
        self._canonical = None

    @property
    def canonical(self):
        if self._canonical is None:
            self._canonical = min(self.symmetries())
        return self._canonical

    def symmetries(self):
        queens = self.queens
        n = len(queens)
        for _ in range(4):
            yield queens
            yield queens[::-1]
            turned = [0] * n
            for row, column in enumerate(queens):
                turned[column] = n - 1 - row
            queens = tuple(turned)

    def __eq__(self, other):
        if isinstance(other, Board):
            return self.canonical == other.canonical
        return NotImplemented

    def __hash__(self):
        return hash(self.canonical)

    def __len__(self):
        return len(self.queens)

    def __getitem__(self, index):
        return self.queens[index]

    def __str__(self):
        return "\n".join(" ".join("Q" if c == column else "." for c in range(len(self))) for column in self)


class Random:
    def __init__(self, seed=42):
        self.state = seed

    def below(self, n):
        self.state = (6364136223846793005 * self.state + 1442695040888963407) % (1 << 64)
        return (self.state >> 33) % n

    def choice(self, items):
        return items[self.below(len(items))]


def repair(n, random, limit=10_000):
    """Moves the worst queens until no two attack each other; returns the board and the moves made."""
    columns, rising, falling = [0] * n, [0] * (2 * n), [0] * (2 * n)
    queens = []

    def change(row, column, by):
        columns[column] += by
        rising[row + column] += by
        falling[row - column + n] += by

    def conflicts(row, column):
        return columns[column] + rising[row + column] + falling[row - column + n]

    def best(row):
        counts = [conflicts(row, column) for column in range(n)]
        least = min(counts)
        return random.choice([column for column, count in enumerate(counts) if count == least])

    for row in range(n):
        queens.append(best(row))
        change(row, queens[row], +1)
    for moves in range(limit):
        attacked = [row for row, column in enumerate(queens) if conflicts(row, column) > 3]
        if not attacked:
            return Board(queens), moves
        row = random.choice(attacked)
        change(row, queens[row], -1)
        queens[row] = best(row)
        change(row, queens[row], +1)
    raise RuntimeError(f"no solution for {n} queens within {limit} moves")


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    for n in range(4, 8):
        slow, fast = list(by_permutations(n)), list(by_sets(n))
        print(f"{n} queens: {len(slow)} solutions, the same {slow == fast}, distinct {len(set(map(Board, slow)))}")
    for _ in range(repetitions):
        counts = [count_by_bits(n) for n in range(1, 10)]
        symmetric = [count_symmetric(n) for n in range(1, 10)]
        solutions = list(by_sets(8))
        assert counts == symmetric
    print("counts:", counts)
    distinct = {}
    for board in map(Board, solutions):
        distinct.setdefault(board, []).append(board.queens)
    print("eight queens:", len(solutions), "solutions,", len(distinct), "distinct")
    print("sizes of the orbits:", sorted(len(orbit) for orbit in distinct.values()))
    first = min(distinct, key=lambda board: board.queens)
    print(first)
    print("equal to its mirror image:", first == Board(first[::-1]), "and to a tuple:", first == first.queens)
    random = Random()
    for n in (8, 20, 60):
        board, moves = repair(n, random)
        ok = len({r + c for r, c in enumerate(board)}) == len({r - c for r, c in enumerate(board)}) == n
        print(f"repair {n}: {moves} moves, correct {ok}, begins {board[:6]}")
    try:
        repair(3, random, limit=50)
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    main()
