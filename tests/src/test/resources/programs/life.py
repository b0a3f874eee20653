"""Conway's game of life on sets, on a torus of lists, and on rows of bits; patterns, periods and checks."""

import sys

PATTERNS = {
    "blinker": "ooo",
    "block": "oo/oo",
    "glider": ".o/..o/ooo",
    "toad": ".ooo/ooo.",
    "spaceship": ".o..o/o/o...o/oooo",
    "r-pentomino": ".oo/oo/.o",
    "acorn": ".o/...o/oo..ooo",
    "pulsar": "..ooo...ooo//o....o.o....o/o....o.o....o/o....o.o....o/..ooo...ooo//..ooo...ooo"
    "/o....o.o....o/o....o.o....o/o....o.o....o//..ooo...ooo",
    "pentadecathlon": "..o....o/oo.oooo.oo/..o....o",
}


def parse(text):
    return frozenset((x, y) for y, row in enumerate(text.split("/")) for x, c in enumerate(row) if c == "o")


class Unbounded:
    """A set of live cells on an endless plane."""

    def __init__(self, cells):
        self.cells = frozenset(cells)
        self.generation = 0

    def step(self):
        neighbours = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        key = (x + dx, y + dy)
                        neighbours[key] = neighbours.get(key, 0) + 1
        self.cells = frozenset(c for c, n in neighbours.items() if n == 3 or (n == 2 and c in self.cells))
        self.generation += 1
        return self

    def run(self, generations):
        for _ in range(generations):
            self.step()
        return self

    @property
    def box(self):
        xs, ys = zip(*self.cells)
        return min(xs), min(ys), max(xs), max(ys)

    def normalised(self):
        x0, y0, *_ = self.box
        return frozenset((x - x0, y - y0) for x, y in self.cells)

    def __len__(self):
        return len(self.cells)

    def __str__(self):
        if not self.cells:
            return "(empty)"
        x0, y0, x1, y1 = self.box
        return "\n".join(
            "".join("o" if (x, y) in self.cells else "." for x in range(x0, x1 + 1)) for y in range(y0, y1 + 1)
        )


class Torus:
    """A grid of lists whose edges meet."""

    def __init__(self, width, height, cells=()):
        self.width, self.height = width, height
        self.rows = [[0] * width for _ in range(height)]
        for x, y in cells:
            self.rows[y % height][x % width] = 1

    def step(self):
        rows, w = self.rows, self.width
        result = []
        for y in range(self.height):
            above, here, below = rows[y - 1], rows[y], rows[(y + 1) % self.height]
            line = []
            for x in range(w):
                l, r = x - 1, (x + 1) % w
                n = above[l] + above[x] + above[r] + here[l] + here[r] + below[l] + below[x] + below[r]
                line.append(1 if n == 3 or (n == 2 and here[x]) else 0)
            result.append(line)
        self.rows = result
        return self

    def cells(self):
        return frozenset((x, y) for y, row in enumerate(self.rows) for x, alive in enumerate(row) if alive)


class Bits:
    """The same torus, a row to an integer, adding with boolean logic."""

    def __init__(self, width, height, cells=()):
        self.width, self.height = width, height
        self.mask = (1 << width) - 1
        self.rows = [0] * height
        for x, y in cells:
            self.rows[y % height] |= 1 << x % width

    def turned(self, row):
        left = (row << 1 | row >> self.width - 1) & self.mask
        right = (row >> 1 | (row & 1) << self.width - 1) & self.mask
        return left, right

    def step(self):
        rows = self.rows
        sides = [self.turned(row) for row in rows]
        result = []
        for y, row in enumerate(rows):
            below = (y + 1) % self.height
            ones = twos = fours = 0
            for bits in (*sides[y - 1], rows[y - 1], *sides[y], *sides[below], rows[below]):
                carry = ones & bits
                ones ^= bits
                fours |= twos & carry
                twos ^= carry
            result.append(twos & ~fours & (ones | row) & self.mask)
        self.rows = result
        return self

    def cells(self):
        return frozenset((x, y) for y, row in enumerate(self.rows) for x in range(self.width) if row >> x & 1)


def period(cells, limit=60):
    """How many generations until the pattern repeats, and how far it has moved by then."""
    life = Unbounded(cells)
    start, (x0, y0, *_) = life.normalised(), life.box
    for generation in range(1, limit + 1):
        if not life.step().cells:
            return None
        if life.normalised() == start:
            x1, y1, *_ = life.box
            return generation, (x1 - x0, y1 - y0)
    return None


def soup(width, height, seed):
    state = seed
    for y in range(height):
        for x in range(width):
            state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
            if state >> 29 < 3:
                yield x, y


def checksum(cells):
    return sum(x * 31 + y * 17 + x * y for x, y in cells) % 1_000_003


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    for name, text in PATTERNS.items():
        cells = parse(text)
        match period(cells):
            case None:
                print(f"{name:<15} {len(cells):>2} cells, no short period")
            case (1, _):
                print(f"{name:<15} {len(cells):>2} cells, still")
            case (n, (0, 0)):
                print(f"{name:<15} {len(cells):>2} cells, period {n}")
            case (n, (dx, dy)):
                print(f"{name:<15} {len(cells):>2} cells, moves by {dx}, {dy} in {n} generations")
    for _ in range(repetitions):
        methuselah = Unbounded(parse(PATTERNS["r-pentomino"])).run(200)
        start = list(soup(48, 32, 42))
        torus, bits = Torus(48, 32, start), Bits(48, 32, start)
        populations = []
        for generation in range(60):
            torus.step()
            bits.step()
            populations.append(sum(map(sum, torus.rows)))
        assert torus.cells() == bits.cells()
    print("r-pentomino after 200:", len(methuselah), methuselah.box, checksum(methuselah.normalised()))
    print("soup:", len(start), populations[::10], populations[-1], checksum(bits.cells()))
    for _ in range(repetitions * 10):
        bits.step()
    glider = Unbounded(parse(PATTERNS["glider"]))
    print(glider, glider.run(30), glider.box, glider.generation, sep="\n")
    around = Torus(8, 8, parse(PATTERNS["glider"]))
    print("around the torus:", around.cells() == [around.step() for _ in range(32)][-1].cells())
    print(Unbounded(parse("o.o")).run(1), len(Unbounded([(0, 0)]).step()))
    print(Unbounded(parse(PATTERNS["acorn"])).run(40))


if __name__ == "__main__":
    main()
