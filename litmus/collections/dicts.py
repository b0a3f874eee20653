"""Dicts and sets: every operation is one step, and no key is lost."""

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("['a', 'b']", "['b', 'a']")
@forbidden("['a']", "['b']")
class InsertInsert(Litmus):
    """Two threads insert different keys. Can one be lost?"""

    table = {}

    @actor
    def first(self):
        self.table["a"] = 1

    @actor
    def second(self):
        self.table["b"] = 2

    @arbiter
    def final(self):
        return list(self.table)


@allowed("1")
@forbidden("KeyError", "None")
class ReadWhileGrowing(Litmus):
    """A key that is there is read while another thread inserts others. Can it be missed?"""

    table = {"here": 1}

    @actor
    def first(self):
        self.table["a"] = 1
        self.table["b"] = 2
        self.table["c"] = 3

    @actor
    def second(self):
        return self.table["here"]


@allowed("1, 1", "2, 2")
@forbidden("1, 2", "2, 1")
class SetDefault(Litmus):
    """Two threads call setdefault() with different values. Do they agree on one?"""

    table = {}

    @actor
    def first(self):
        return self.table.setdefault("key", 1)

    @actor
    def second(self):
        return self.table.setdefault("key", 2)


@allowed("1, 1", "1, 2", "2, 2")
@allowed("KeyError, 2", "1, KeyError", only="bounded, relaxed")
class CheckThenSet(Litmus):
    """The same with a check and an assignment."""

    table = {}

    @actor
    def first(self):
        if "key" not in self.table:
            self.table["key"] = 1
        return self.table["key"]

    @actor
    def second(self):
        if "key" not in self.table:
            self.table["key"] = 2
        return self.table["key"]


@allowed("('b', 2), ('a', 1)", "('a', 1), ('b', 2)")
@forbidden("('b', 2), ('b', 2)", "('a', 1), ('a', 1)")
class PopItem(Litmus):
    """Two threads call popitem(). Can both get the same item?"""

    table = {"a": 1, "b": 2}

    @actor
    def first(self):
        return (self.table.popitem(),)

    @actor
    def second(self):
        return (self.table.popitem(),)


@allowed("1, None", "None, 1")
@forbidden("1, 1", "None, None")
class PopKey(Litmus):
    """Two threads pop the same key, with a default. Does exactly one get the value?"""

    table = {"key": 1}

    @actor
    def first(self):
        return self.table.pop("key", None)

    @actor
    def second(self):
        return self.table.pop("key", None)


@allowed("1", "KeyError")
class DeleteAfterCheck(Litmus):
    """if key in table: table[key]. Can the key be gone in between?"""

    table = {"key": 1}

    @actor
    def first(self):
        del self.table["key"]

    @actor
    def second(self):
        if "key" in self.table:
            return self.table["key"]
        return 1


@allowed("1", "3", "RuntimeError")
@forbidden("2", "KeyError")
class IterateInsert(Litmus):
    """A dict is iterated over while another thread inserts."""

    table = {1: "a"}

    @actor
    def first(self):
        self.table[2] = "b"

    @actor
    def second(self):
        total = 0
        for key in self.table:
            total += key
        return total


@allowed("[1, 2]")
@forbidden("[1]", "[2]")
class SetAdd(Litmus):
    """Two threads add to a set. Can one be lost?"""

    elements = set()

    @actor
    def first(self):
        self.elements.add(1)

    @actor
    def second(self):
        self.elements.add(2)

    @arbiter
    def final(self):
        return sorted(self.elements)
