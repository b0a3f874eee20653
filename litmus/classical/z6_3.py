"""Z6.3: writes overtake, then a message."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 0, 2", only="bounded, relaxed")
class Z63(Litmus):
    """Can a thread that sees the last message miss the first write?"""

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
        r1 = self.z
        r2 = self.x
        return r1, r2

    @arbiter
    def final(self):
        return self.y


@forbidden("1, 0, 2")
class Z63Volatile(Litmus):
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
        r1 = self.z
        r2 = self.x
        return r1, r2

    @arbiter
    def final(self):
        return self.y
