"""Z6.5: two chains of writes, and a reader."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("0, 2, 2", only="bounded, relaxed")
class Z65(Litmus):
    """Can a reader at the end of two chains of writes miss the beginning?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        self.y = 2
        self.z = 1

    @actor
    def third(self):
        self.z = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y, self.z


@forbidden("0, 2, 2")
class Z65Volatile(Litmus):
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
        self.y = 2
        self.z = 1

    @actor
    def third(self):
        self.z = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y, self.z
