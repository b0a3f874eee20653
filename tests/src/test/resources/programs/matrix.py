"""Matrices: products, LU decomposition, determinants over floats and exact fractions, powers, and Strassen."""

import math
import sys
from functools import reduce


class SingularMatrix(ArithmeticError):
    pass


class Fraction:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        self.n = n // g
        self.d = d // g

    @staticmethod
    def of(value):
        if isinstance(value, Fraction):
            return value
        if isinstance(value, int):
            return Fraction(value)
        return NotImplemented

    def _binary(operation):
        def forward(self, other):
            other = Fraction.of(other)
            return other if other is NotImplemented else operation(self, other)

        def backward(self, other):
            other = Fraction.of(other)
            return other if other is NotImplemented else operation(other, self)

        return forward, backward

    __add__, __radd__ = _binary(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _binary(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _binary(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _binary(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    del _binary

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __bool__(self):
        return self.n != 0

    def __eq__(self, other):
        other = Fraction.of(other)
        return other if other is NotImplemented else (self.n, self.d) == (other.n, other.d)

    def __lt__(self, other):
        other = Fraction.of(other)
        return other if other is NotImplemented else self.n * other.d < other.n * self.d

    def __gt__(self, other):
        return Fraction.of(other) < self

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __str__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    def __repr__(self):
        return f"Fraction({self.n}, {self.d})"


class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n, one=1, zero=0):
        return cls([one if i == j else zero for j in range(n)] for i in range(n))

    @classmethod
    def build(cls, rows, columns, function):
        return cls([function(i, j) for j in range(columns)] for i in range(rows))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as rows, slice() as columns):
                return Matrix(row[columns] for row in self.rows[rows])
            case int(i):
                return self.rows[i]
            case _:
                raise TypeError(f"bad matrix index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __add__(self, other):
        return self.elementwise(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self.elementwise(other, lambda a, b: a - b)

    def elementwise(self, other, operation):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape} differ")
        return Matrix(map(operation, r, s) for r, s in zip(self.rows, other.rows))

    def __mul__(self, factor):
        return Matrix([x * factor for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        result = []
        for row in self.rows:
            line = []
            for column in columns:
                total = 0
                for a, b in zip(row, column):
                    total += a * b
                line.append(total)
            result.append(line)
        return Matrix(result)

    def __pow__(self, exponent, modulus=None):
        result, base = Matrix.identity(len(self.rows)), self
        while exponent:
            if exponent & 1:
                result = result @ base
                if modulus:
                    result %= modulus
            base = base @ base
            if modulus:
                base %= modulus
            exponent >>= 1
        return result

    def __mod__(self, modulus):
        return Matrix([x % modulus for x in row] for row in self.rows)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return iter(self.rows)

    def __str__(self):
        texts = [[str(x) for x in row] for row in self.rows]
        width = max(len(t) for row in texts for t in row)
        return "\n".join("[" + " ".join(t.rjust(width) for t in row) + "]" for row in texts)

    def lu(self):
        """In place on a copy: the combined factors, the permutation and its sign."""
        a = [row[:] for row in self.rows]
        n = len(a)
        order, sign = list(range(n)), 1
        for k in range(n):
            pivot = max(range(k, n), key=lambda i: abs(a[i][k]))
            if not a[pivot][k]:
                raise SingularMatrix(f"no pivot in column {k}")
            if pivot != k:
                a[k], a[pivot] = a[pivot], a[k]
                order[k], order[pivot] = order[pivot], order[k]
                sign = -sign
            top = a[k]
            for i in range(k + 1, n):
                row = a[i]
                factor = row[k] = row[k] / top[k]
                for j in range(k + 1, n):
                    row[j] -= factor * top[j]
        return a, order, sign

    def determinant(self):
        try:
            a, _, sign = self.lu()
        except SingularMatrix:
            return 0
        return reduce(lambda product, i: product * a[i][i], range(len(a)), sign)

    def solve(self, b):
        a, order, _ = self.lu()
        n = len(a)
        x = [b[i] for i in order]
        for i in range(n):
            for j in range(i):
                x[i] -= a[i][j] * x[j]
        for i in reversed(range(n)):
            for j in range(i + 1, n):
                x[i] -= a[i][j] * x[j]
            x[i] /= a[i][i]
        return x


def flat_product(a, b, n):
    """The classic kernel over flat lists."""
    c = [0.0] * (n * n)
    for i in range(n):
        for k in range(n):
            x = a[i * n + k]
            for j in range(n):
                c[i * n + j] += x * b[k * n + j]
    return c


def strassen(a, b):
    n = a.shape[0]
    if n <= 8:
        return a @ b
    h = n // 2
    a11, a12, a21, a22 = a[:h, :h], a[:h, h:], a[h:, :h], a[h:, h:]
    b11, b12, b21, b22 = b[:h, :h], b[:h, h:], b[h:, :h], b[h:, h:]
    m1 = strassen(a11 + a22, b11 + b22)
    m2 = strassen(a21 + a22, b11)
    m3 = strassen(a11, b12 - b22)
    m4 = strassen(a22, b21 - b11)
    m5 = strassen(a11 + a12, b22)
    m6 = strassen(a21 - a11, b11 + b12)
    m7 = strassen(a12 - a22, b21 + b22)
    top = zip(m1 + m4 - m5 + m7, m3 + m5)
    bottom = zip(m2 + m4, m1 - m2 + m3 + m6)
    return Matrix([*left, *right] for half in (top, bottom) for left, right in half)


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    n = 32
    a = Matrix.build(n, n, lambda i, j: (i * 7 + j * 3) % 11 - 5)
    b = Matrix.build(n, n, lambda i, j: (i * 5 - j) % 13 - 6)
    for _ in range(repetitions):
        classic, fast = a @ b, strassen(a, b)
        flat = flat_product([float(x) for row in a for x in row], [float(x) for row in b for x in row], n)
        hilbert = Matrix.build(9, 9, lambda i, j: Fraction(1, i + j + 1))
        determinant = hilbert.determinant()
        noise = Matrix.build(30, 30, lambda i, j: math.sin(i * 30 + j) + (i == j) * 3)
        x = noise.solve([float(i) for i in range(30)])
    print("strassen == classic:", classic == fast, "flat == classic:", flat == [x for row in classic for x in row])
    print("trace:", sum(classic[i, i] for i in range(n)), "corner:", classic[0, 0], classic[-1, -1], classic[3][4])
    print("Hilbert 9:", determinant)
    residual = max(abs(sum(r * v for r, v in zip(row, x)) - i) for i, row in enumerate(noise))
    print("residual small:", residual < 1e-9, "solution", *(f"{v:.6f}" for v in x[:4]))
    print(Matrix([[1, 1], [1, 0]]) ** 90)
    print(pow(Matrix([[1, 1], [1, 0]]), 10**18, 10**9 + 7))
    small = Matrix([[Fraction(2), Fraction(1, 2)], [-1, Fraction(-3, 6)]])
    print(small, small.T, small.determinant(), sep="\n")
    print(*Matrix([[Fraction(2), 1], [1, Fraction(3)]]).solve([Fraction(3), 5]), 2 - Fraction(1, 3), 1 / Fraction(2, 7))
    print(Matrix([[1, 2], [2, 4]]).determinant(), Matrix.build(2, 3, lambda i, j: i * j).shape, 3 * Matrix([[1]]) == Matrix([[3]]))
    for bad in (
        lambda: Matrix([[1, 2], [3]]),
        lambda: a @ Matrix([[1]]),
        lambda: a + Matrix([[1]]),
        lambda: a + 1,
        lambda: a @ 3,
        lambda: a["x"],
        lambda: Fraction(1, 0),
        lambda: Fraction(1) + 0.5,
        lambda: Matrix([[0, 0], [0, 0]]).solve([1, 2]),
    ):
        try:
            print(bad())
        except (ValueError, TypeError, ArithmeticError) as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
