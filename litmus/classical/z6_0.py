"""Z6.0: a chain of writes with a reader at its end."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 0, 2", only="bounded, relaxed")
class Z60(Litmus):
    """Can the end of a chain of writes miss its beginning?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        self.z = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.z


@forbidden("1, 0, 2")
class Z60Volatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        self.z = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.z
