"""IRIW: two writers, two readers who may disagree."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 0, 1, 0", only="bounded, relaxed")
class IRIW(Litmus):
    """Can two readers see two independent writes in different orders?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        self.y = 1

    @actor
    def third(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def fourth(self):
        r1 = self.y
        r2 = self.x
        return r1, r2


@forbidden("1, 0, 1, 0")
class IRIWVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        self.y = 1

    @actor
    def third(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def fourth(self):
        r1 = self.y
        r2 = self.x
        return r1, r2
