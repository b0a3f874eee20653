"""RWC: a reader looks for a write while another thread announces one."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 0, 0", only="bounded, relaxed")
class RWC(Litmus):
    """Can a thread that sees x, and one that does not, both miss y?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def third(self):
        self.y = 1
        r1 = self.x
        return r1


@forbidden("1, 0, 0")
class RWCVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        r2 = self.y
        return r1, r2

    @actor
    def third(self):
        self.y = 1
        r1 = self.x
        return r1
