"""Z6.1: two chains of writes."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 2, 2", only="bounded, relaxed")
class Z61(Litmus):
    """Can the first write of a chain win over the last?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 2
        self.y = 1

    @actor
    def second(self):
        self.y = 2
        self.z = 1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x, self.y


@forbidden("1, 2, 2")
class Z61Volatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 2
        self.y = 1

    @actor
    def second(self):
        self.y = 2
        self.z = 1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x, self.y
