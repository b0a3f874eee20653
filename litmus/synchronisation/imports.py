"""Importing a module from two threads."""

from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("2, 2")
@forbidden("AttributeError, 2", "2, AttributeError", "BLOCKED, 2")
class BothImport(Litmus):
    """Two threads import the same module: does each see all of it?"""

    @actor
    def first(self):
        import published_by_import

        return published_by_import.second

    @actor
    def second(self):
        import published_by_import

        return published_by_import.second


@allowed("1, 1")
@forbidden("0, 1", "1, 0")
class FromImport(Litmus):
    """The same with from ... import."""

    @actor
    def first(self):
        from published_by_import import first

        return first

    @actor
    def second(self):
        from published_by_import import first

        return first
