"""W+RWC: message passing, then store buffering."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 0, 0", only="bounded, relaxed")
class WRWC(Litmus):
    """Can a thread that announces something miss the data of a message that was passed on?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        r2 = self.z
        return r1, r2

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1


@forbidden("1, 0, 0")
class WRWCVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        r2 = self.z
        return r1, r2

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1
