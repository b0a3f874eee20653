"""Z6.4: writes overtake, then store buffering."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("0, 0, 2", only="bounded, relaxed")
class Z64(Litmus):
    """Can both readers miss what was written before?"""

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
        r1 = self.z
        return r1

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y


@forbidden("0, 0, 2")
class Z64Volatile(Litmus):
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
        r1 = self.z
        return r1

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y
