"""Z6.2: a chain of three with a write at its end."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 1, 2", only="bounded, relaxed")
class Z62(Litmus):
    """Can a chain of messages end before it begins?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 2
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x


@forbidden("1, 1, 2")
class Z62Volatile(Litmus):
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
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x
