"""The chaos game on a spline: small vectors, lists of lists, random choices."""

from math import sqrt

from harness import main
from prng import Random


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def distance(self, other):
        return sqrt((self.x - other.x) ** 2 + (self.y - other.y) ** 2)

    def mix(self, other, weight):
        return Point(
            self.x * weight + other.x * (1.0 - weight), self.y * weight + other.y * (1.0 - weight)
        )


class Spline:
    """A B-spline of the third degree by de Boor's algorithm."""

    def __init__(self, points):
        self.points = points
        self.degree = 3
        inner = len(points) - self.degree
        self.knots = [0] * self.degree + list(range(inner + 1)) + [inner] * self.degree

    def domain(self):
        return self.knots[self.degree], self.knots[len(self.knots) - 1 - self.degree]

    def interval(self, u):
        for i in range(self.degree, len(self.knots) - self.degree):
            if self.knots[i] <= u < self.knots[i + 1]:
                return i
        return len(self.points) - 1

    def __call__(self, u):
        degree, knots = self.degree, self.knots
        at = self.interval(u)
        points = [self.points[at - degree + i] for i in range(degree + 1)]
        for r in range(1, degree + 1):
            for j in range(degree, r - 1, -1):
                low = knots[j + at - degree]
                high = knots[j + 1 + at - r]
                weight = (u - low) / (high - low)
                points[j] = points[j].mix(points[j - 1], weight)
        return points[degree]


class Chaosgame:
    def __init__(self, splines, thickness):
        self.splines = splines
        self.thickness = thickness
        self.random = Random()
        self.lengths = [self.length(spline) for spline in splines]
        self.total = sum(self.lengths)

    def length(self, spline):
        start, end = spline.domain()
        result = 0.0
        last = spline(start)
        for i in range(1, 200):
            point = spline(start + (end - start) / 200 * i)
            result += last.distance(point)
            last = point
        return result

    def transform(self, point):
        choice = self.random.next() / 65536 * self.total
        for spline, length in zip(self.splines, self.lengths):
            if choice < length:
                break
            choice -= length
        start, end = spline.domain()
        x = point.x if 0.0 <= point.x <= 1.0 else 0.5
        at = start + (end - start) * x * 0.999
        base = spline(at)
        step = 0.0001
        ahead = spline(at + step)
        direction = ahead - base
        norm = direction.distance(Point(0.0, 0.0)) or 1.0
        offset = (point.y - 0.5) * self.thickness
        return base + Point(-direction.y / norm * offset, direction.x / norm * offset)

    def draw(self, width, height, iterations):
        image = [[1] * height for _ in range(width)]
        point = Point(0.5, 0.5)
        for _ in range(iterations):
            point = self.transform(point)
            x = int(point.x * width)
            y = int(point.y * height)
            if 0 <= x < width and 0 <= y < height:
                image[x][y] = 0
        return sum(column.count(0) for column in image)


def benchmark(iterations=12_000):
    splines = [
        Spline([Point(x, y) for x, y in shape])
        for shape in (
            [(0.16, 0.42), (0.22, 0.88), (0.61, 0.95), (0.77, 0.55), (0.52, 0.31), (0.41, 0.18)],
            [(0.05, 0.11), (0.32, 0.25), (0.71, 0.05), (0.92, 0.48), (0.66, 0.81)],
            [(0.88, 0.91), (0.61, 0.72), (0.48, 0.51), (0.21, 0.63), (0.11, 0.27)],
        )
    ]
    return Chaosgame(splines, 0.25).draw(256, 256, iterations)


EXPECTED = 6718

if __name__ == "__main__":
    main("chaos", benchmark, EXPECTED)
