"""3.2W: writes in a ring of three."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 1, 1", only="bounded, relaxed")
class ThreeTwoW(Litmus):
    """Can the first write of each of three threads be the one that stays?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 2

    @actor
    def second(self):
        self.y = 1
        self.z = 2

    @actor
    def third(self):
        self.z = 1
        self.x = 2

    @arbiter
    def final(self):
        return self.x, self.y, self.z


@forbidden("1, 1, 1")
class ThreeTwoWVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 2

    @actor
    def second(self):
        self.y = 1
        self.z = 2

    @actor
    def third(self):
        self.z = 1
        self.x = 2

    @arbiter
    def final(self):
        return self.x, self.y, self.z
