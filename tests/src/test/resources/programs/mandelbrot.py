"""The Mandelbrot set three ways: with floats, with complex numbers, and with fixed-point integers."""

import sys
from functools import reduce

PALETTE = " .:-=+*#%@"


def escape_floats(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        r2, i2 = zr * zr, zi * zi
        if r2 + i2 > 4.0:
            return n
        zi = 2.0 * zr * zi + ci
        zr = r2 - i2 + cr
    return limit


def escape_complex(cr, ci, limit):
    c = complex(cr, ci)
    z = 0j
    n = 0
    while n < limit and z.real * z.real + z.imag * z.imag <= 4.0:
        z = z * z + c
        n += 1
    return n


FRACTION = 28
FOUR = 4 << FRACTION


def escape_fixed(cr, ci, limit):
    cr, ci = int(cr * (1 << FRACTION)), int(ci * (1 << FRACTION))
    zr = zi = 0
    for n in range(limit):
        r2, i2 = zr * zr >> FRACTION, zi * zi >> FRACTION
        if r2 + i2 > FOUR:
            return n
        zr, zi = r2 - i2 + cr, (zr * zi >> FRACTION - 1) + ci
    return limit


class Picture:
    def __init__(self, width, height, *, centre=(-0.5, 0.0), span=3.0, limit=60):
        self.width = width
        self.height = height
        self.centre = centre
        self.span = span
        self.limit = limit
        self.rows = []

    def coordinates(self):
        x0, y0 = self.centre
        step = self.span / self.width
        for row in range(self.height):
            y = y0 + (row - self.height / 2 + 0.5) * step * 2
            yield y, [x0 + (column - self.width / 2 + 0.5) * step for column in range(self.width)]

    def compute(self, escape):
        limit = self.limit
        self.rows = [[escape(x, y, limit) for x in xs] for y, xs in self.coordinates()]
        return self

    def __str__(self):
        top = len(PALETTE) - 1
        return "\n".join(
            "".join(PALETTE[min(n * top // self.limit if n < self.limit else top, top)] for n in row).rstrip()
            for row in self.rows
        )

    def checksum(self):
        return reduce(lambda acc, n: (acc * 31 + n) % 1_000_000_007, (n for row in self.rows for n in row), 7)

    def histogram(self, buckets=6):
        counts = [0] * buckets
        for row in self.rows:
            for n in row:
                counts[min(n * buckets // self.limit, buckets - 1)] += 1
        return counts

    def __eq__(self, other):
        return isinstance(other, Picture) and self.rows == other.rows

    def difference(self, other):
        return sum(a != b for r, s in zip(self.rows, other.rows) for a, b in zip(r, s))


def bitmap(size, limit):
    """The set as a portable bitmap's bytes."""
    data = bytearray()
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        byte = 0
        for x in range(size):
            byte = byte << 1 | (escape_floats(2.0 * x / size - 1.5, ci, limit) == limit)
            if x & 7 == 7:
                data.append(byte)
                byte = 0
        if size & 7:
            data.append(byte << 8 - (size & 7))
    return b"P4\n%d %d\n" % (size, size) + bytes(data)


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    kernels = {"floats": escape_floats, "complex": escape_complex, "fixed": escape_fixed}
    pictures = {}
    for _ in range(repetitions):
        for name, kernel in kernels.items():
            pictures[name] = Picture(78, 32).compute(kernel)
    print(pictures["floats"])
    for name, picture in pictures.items():
        print(f"{name:>8}: checksum {picture.checksum():>10} histogram {picture.histogram()}")
    print("floats == complex:", pictures["floats"] == pictures["complex"])
    print("fixed differs in", pictures["floats"].difference(pictures["fixed"]), "places")
    zoom = Picture(40, 12, centre=(-0.743643, 0.131825), span=0.01, limit=200).compute(escape_floats)
    print(f"zoom: checksum {zoom.checksum()} histogram {zoom.histogram(4)}")
    for _ in range(repetitions):
        data = bitmap(100, 50)
    print(f"bitmap: {len(data)} bytes, adler32 {adler32(data):#010x}, header {data[:11]!r}")
    print(data[700:716].hex(" "))


if __name__ == "__main__":
    main()
