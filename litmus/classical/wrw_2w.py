"""WRW+2W: a passed-on write against two writes."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("2, 2, 2", only="bounded, relaxed")
class WRWTwoW(Litmus):
    """Can both writes of a thread end up before those that they should follow?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 2

    @actor
    def second(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def third(self):
        self.y = 2
        self.x = 1

    @arbiter
    def final(self):
        return self.x, self.y


@forbidden("2, 2, 2")
class WRWTwoWVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 2

    @actor
    def second(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def third(self):
        self.y = 2
        self.x = 1

    @arbiter
    def final(self):
        return self.x, self.y
