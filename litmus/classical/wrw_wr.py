"""WRW+WR: a write after a passed-on write, and a reader."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 0, 2", only="bounded, relaxed")
class WRWWR(Litmus):
    """If y's second write wins, can its thread still miss what came before the first?"""

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
        self.y = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y


@forbidden("1, 0, 2")
class WRWWRVolatile(Litmus):
    """The same with all locations volatile."""

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
        self.y = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y
