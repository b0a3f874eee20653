"""WWC: a write is passed on, and overwritten from the past."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("2, 1, 2", only="bounded, relaxed")
class WWC(Litmus):
    """Can a write that was passed on win over one that was made because of it?"""

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
        r1 = self.y
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x


@forbidden("2, 1, 2")
class WWCVolatile(Litmus):
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
        r1 = self.y
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x
