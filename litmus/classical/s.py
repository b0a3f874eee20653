"""S: a write is overtaken by one that comes after it."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 2", only="bounded, relaxed")
class S(Litmus):
    """Can what a thread writes after it saw the flag be older than what came before the flag?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 2
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x


@forbidden("1, 2")
class SVolatile(Litmus):
    """The same with a volatile flag."""

    x = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 2
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        self.x = 1
        return r1

    @arbiter
    def final(self):
        return self.x
