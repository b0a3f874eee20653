"""2+2W: two threads write two locations in opposite order."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 1", only="bounded, relaxed")
class TwoWrites(Litmus):
    """Can the first write of each thread be the one that stays?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 2

    @actor
    def second(self):
        self.y = 1
        self.x = 2

    @arbiter
    def final(self):
        return self.x, self.y


@forbidden("1, 1")
class TwoWritesVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 2

    @actor
    def second(self):
        self.y = 1
        self.x = 2

    @arbiter
    def final(self):
        return self.x, self.y
