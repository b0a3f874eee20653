"""3.LB: load buffering in a ring of three."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 1, 1", only="bounded, relaxed")
class ThreeLB(Litmus):
    """Can three threads in a ring all see what is written afterwards?"""

    x = 0
    y = 0
    z = 0

    @actor
    def first(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1


@forbidden("1, 1, 1")
class ThreeLBVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0
    z: Volatile[int] = 0

    @actor
    def first(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def second(self):
        r1 = self.y
        self.z = 1
        return r1

    @actor
    def third(self):
        r1 = self.z
        self.x = 1
        return r1
