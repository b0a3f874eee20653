"""WRR+2W: a reader sees a write and misses a flag."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("2, 0, 2", only="bounded, relaxed")
class WRRTwoW(Litmus):
    """Can a thread that sees x miss y, when x was overwritten after y was written?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 2

    @actor
    def second(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def third(self):
        self.y = 1
        self.x = 1

    @arbiter
    def final(self):
        return self.x


@forbidden("2, 0, 2")
class WRRTwoWVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 2

    @actor
    def second(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def third(self):
        self.y = 1
        self.x = 1

    @arbiter
    def final(self):
        return self.x
