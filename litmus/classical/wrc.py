"""WRC: a write is passed on by another thread."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 1, 0", only="bounded, relaxed")
class WRC(Litmus):
    """A thread sees x and tells so by y. Can a third see y but not x?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def third(self):
        r1 = self.y
        r2 = self.x
        return r1, r2


@forbidden("1, 1, 0")
class WRCVolatile(Litmus):
    """The same with x and y volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def third(self):
        r1 = self.y
        r2 = self.x
        return r1, r2
