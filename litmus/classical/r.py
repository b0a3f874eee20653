"""R: two writes in a row against a write and a read."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("0, 2", only="bounded, relaxed")
class R(Litmus):
    """If the second write to y wins, can its thread still read the old x?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        self.y = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y


@forbidden("0, 2")
class RVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        self.y = 2
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.y
