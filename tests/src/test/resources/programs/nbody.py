"""The Solar system's giants, integrated symplectically; energy and momentum are watched."""

import math
import sys
from itertools import combinations

DAYS = 365.24
SOLAR_MASS = 4 * math.pi**2


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x=0.0, y=0.0, z=0.0):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        self.z += other.z
        return self

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y + self.z * factor.z
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def __abs__(self):
        return math.sqrt(self * self)

    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z

    def __format__(self, spec):
        return "(" + ", ".join(format(c, spec) for c in self) + ")"


class Body:
    def __init__(self, name, position, velocity, mass):
        self.name = name
        self.position = position
        self.velocity = velocity
        self.mass = mass

    @property
    def momentum(self):
        return self.mass * self.velocity

    @property
    def kinetic(self):
        return 0.5 * self.mass * (self.velocity * self.velocity)


DATA = {
    "sun": ((0, 0, 0), (0, 0, 0), 1.0),
    "jupiter": (
        (4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01),
        (1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05),
        9.54791938424326609e-04,
    ),
    "saturn": (
        (8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01),
        (-2.76742510726411e-03, 4.99852801234917238e-03, 2.30417297573763929e-05),
        2.85885980666130812e-04,
    ),
    "uranus": (
        (1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01),
        (2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05),
        4.36624404335156298e-05,
    ),
    "neptune": (
        (1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01),
        (2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05),
        5.15138902046611451e-05,
    ),
}


class System:
    def __init__(self, bodies):
        self.bodies = list(bodies)
        self.pairs = list(combinations(self.bodies, 2))
        self.steps = 0

    @classmethod
    def solar(cls):
        system = cls(
            Body(name, Vector(*map(float, position)), Vector(*velocity) * DAYS, mass * SOLAR_MASS)
            for name, (position, velocity, mass) in DATA.items()
        )
        sun = system.bodies[0]
        sun.velocity = -system.momentum() * (1 / SOLAR_MASS)
        return system

    def momentum(self):
        return sum((body.momentum for body in self.bodies), start=Vector())

    def energy(self):
        total = sum(body.kinetic for body in self.bodies)
        for a, b in self.pairs:
            total -= a.mass * b.mass / abs(a.position - b.position)
        return total

    def advance(self, dt, steps):
        """The kernel with the vectors' components written out."""
        pairs, bodies = self.pairs, self.bodies
        for _ in range(steps):
            for a, b in pairs:
                p, q = a.position, b.position
                dx, dy, dz = p.x - q.x, p.y - q.y, p.z - q.z
                d2 = dx * dx + dy * dy + dz * dz
                magnitude = dt / (d2 * math.sqrt(d2))
                u, v = a.velocity, b.velocity
                am, bm = a.mass * magnitude, b.mass * magnitude
                u.x -= dx * bm
                u.y -= dy * bm
                u.z -= dz * bm
                v.x += dx * am
                v.y += dy * am
                v.z += dz * am
            for body in bodies:
                body.position.x += dt * body.velocity.x
                body.position.y += dt * body.velocity.y
                body.position.z += dt * body.velocity.z
        self.steps += steps

    def advance_with_vectors(self, dt, steps):
        """The same with operators on vectors, allocating as it goes."""
        for _ in range(steps):
            for a, b in self.pairs:
                difference = a.position - b.position
                magnitude = dt / abs(difference) ** 3
                a.velocity += difference * (-b.mass * magnitude)
                b.velocity += difference * (a.mass * magnitude)
            for body in self.bodies:
                body.position += body.velocity * dt
        self.steps += steps


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    system = System.solar()
    print(f"energy at the start {system.energy():.9f}")
    for _ in range(repetitions):
        system.advance(0.01, 5000)
        print(f"after {system.steps:>6} steps  {system.energy():.9f}  |p| < 1e-12: {abs(system.momentum()) < 1e-12}")
    for body in system.bodies:
        print(f"{body.name:<8} at {body.position:+.6f} moving {body.velocity:+.4f}")
    slow = System.solar()
    for _ in range(repetitions):
        slow.advance_with_vectors(0.01, 250)
    print(f"with vectors, {slow.steps} steps: {slow.energy():.9f}")
    fast = System.solar()
    fast.advance(0.01, slow.steps)
    worst = max(abs(a.position - b.position) for a, b in zip(slow.bodies, fast.bodies))
    print("both kernels agree:", worst < 1e-9)


if __name__ == "__main__":
    main()
