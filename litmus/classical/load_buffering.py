"""Load buffering (LB): each thread reads one location, then writes the other."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 1", only="bounded, relaxed")
class LoadBuffering(Litmus):
    """Each thread reads, then writes. Can both see what the other writes afterwards?"""

    x = 0
    y = 0

    @actor
    def first(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def second(self):
        r1 = self.y
        self.x = 1
        return r1


@forbidden("1, 1")
class LoadBufferingVolatile(Litmus):
    """The same with all locations volatile."""

    x: Volatile[int] = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        r1 = self.x
        self.y = 1
        return r1

    @actor
    def second(self):
        r1 = self.y
        self.x = 1
        return r1


@allowed("0, 0")
@forbidden("42, 42")
@forbidden("1, 1")
class LoadBufferingData(Litmus):
    """Each thread passes on what it read. Can a value come out of thin air?"""

    x = 0
    y = 0

    @actor
    def first(self):
        r = self.x
        self.y = r
        return r

    @actor
    def second(self):
        r = self.y
        self.x = r
        return r


@allowed("0, 0")
@forbidden("42, 42")
class LoadBufferingControl(Litmus):
    """Each thread writes only if it saw the other's write. Can both writes justify each other?"""

    x = 0
    y = 0

    @actor
    def first(self):
        r = self.x
        if r:
            self.y = 42
        return r

    @actor
    def second(self):
        r = self.y
        if r:
            self.x = 42
        return r
