"""Store buffering (SB): each thread writes one location and reads the other."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("0, 0", only="bounded, relaxed")
class StoreBuffering(Litmus):
    """Each of two threads announces itself, then looks for the other. Can both miss each other?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.y
        return r1

    @actor
    def second(self):
        self.y = 1
        r1 = self.x
        return r1


@forbidden("0, 0")
class StoreBufferingVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.y
        return r1

    @actor
    def second(self):
        self.y = 1
        r1 = self.x
        return r1
