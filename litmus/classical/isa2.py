"""ISA2: message passing over two hops."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 1, 0", only="bounded, relaxed")
class ISA2(Litmus):
    """Data, a flag, and a thread that passes the flag on: can the last one miss the data?"""

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
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        r2 = self.x
        return r1, r2


@forbidden("1, 1, 0")
class ISA2Volatile(Litmus):
    """The same with both flags volatile."""

    x = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        r2 = self.x
        return r1, r2
