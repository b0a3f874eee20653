"""3.SB: store buffering in a ring of three."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("0, 0, 0", only="bounded, relaxed")
class ThreeSB(Litmus):
    """Can three threads in a ring all miss each other?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.y
        return r1

    @actor
    def second(self):
        self.y = 1
        r1 = self.z
        return r1

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1


@forbidden("0, 0, 0")
class ThreeSBVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.y
        return r1

    @actor
    def second(self):
        self.y = 1
        r1 = self.z
        return r1

    @actor
    def third(self):
        self.z = 1
        r1 = self.x
        return r1
