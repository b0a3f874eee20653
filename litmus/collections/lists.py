"""Lists: every operation is one step, and no update is lost."""

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("[1, 2]", "[2, 1]")
@forbidden("[1]", "[2]", "[]")
class AppendAppend(Litmus):
    """Two threads append. Can one of the items be lost?"""

    items = []

    @actor
    def first(self):
        self.items.append(1)

    @actor
    def second(self):
        self.items.append(2)

    @arbiter
    def final(self):
        return list(self.items)


@allowed("1", "IndexError")
@forbidden("None", "0")
class AppendRead(Litmus):
    """One thread appends to an empty list, another reads the last item."""

    items = []

    @actor
    def first(self):
        self.items.append(1)

    @actor
    def second(self):
        return self.items[-1]


@allowed("1, 2", "2, 1")
@forbidden("1, 1", "2, 2")
class PopPop(Litmus):
    """Two threads pop. Can both get the same item?"""

    items = [1, 2]

    @actor
    def first(self):
        return self.items.pop()

    @actor
    def second(self):
        return self.items.pop()


@allowed("1, IndexError", "IndexError, 1")
@forbidden("1, 1", "IndexError, IndexError")
class PopLast(Litmus):
    """Two threads pop the only item. Does exactly one get it?"""

    items = [1]

    @actor
    def first(self):
        return self.items.pop()

    @actor
    def second(self):
        return self.items.pop()


@allowed("[1, 2]", "[0, 1, 2]")
@forbidden("[1, 1, 2]", "[0, 2]", "[0, 1]", "[1, 2, 2]")
class InsertCopy(Litmus):
    """One thread inserts at the front, another copies. Can it see a gap or an item twice?"""

    items = [1, 2]

    @actor
    def first(self):
        self.items.insert(0, 0)

    @actor
    def second(self):
        return self.items.copy()


@allowed("[2, 3]", "[1, 2, 3]")
@forbidden("[1, 3]", "[2, 3, 3]", "[2, 2, 3]")
class PopFrontCopy(Litmus):
    """The same with pop(0)."""

    items = [1, 2, 3]

    @actor
    def first(self):
        self.items.pop(0)

    @actor
    def second(self):
        return self.items.copy()


@allowed("None, 1", "1, IndexError", "IndexError, 1")
@forbidden("1, 1")
class CheckThenPop(Litmus):
    """if items: items.pop(). Is the check of any use against another pop?"""

    items = [1]

    @actor
    def first(self):
        if self.items:
            return self.items.pop()
        return None

    @actor
    def second(self):
        return self.items.pop()


@allowed("2, [1, 2]")
@forbidden("2, [1]", "2, [2]")
class Lengths(Litmus):
    """Two appends: is the length right in the end?"""

    items = []

    @actor
    def first(self):
        self.items.append(1)

    @actor
    def second(self):
        self.items.append(2)

    @arbiter
    def final(self):
        return len(self.items), sorted(self.items)


@allowed("3", "6")
@forbidden("0", "IndexError", "RuntimeError")
class IterateAppend(Litmus):
    """One thread adds up a list while another appends and pops. Does the loop fail?"""

    items = [1, 2]

    @actor
    def first(self):
        self.items.append(3)
        self.items.insert(0, 2)

    @actor
    def second(self):
        total = 0
        for item in self.items:
            total += item
        return total


@allowed("1, 0", only="bounded, relaxed")
class Elements(Litmus):
    """Message passing through two elements of one list."""

    items = [0, 0]

    @actor
    def first(self):
        self.items[0] = 1
        self.items[1] = 1

    @actor
    def second(self):
        return self.items[1], self.items[0]


@allowed("0, 0", only="bounded, relaxed")
class ElementsStoreBuffering(Litmus):
    """Store buffering with two elements of one list."""

    items = [0, 0]

    @actor
    def first(self):
        self.items[0] = 1
        return self.items[1]

    @actor
    def second(self):
        self.items[1] = 1
        return self.items[0]


@allowed("[1, 2, 3]", "[3, 1, 2]")
@forbidden("[1, 3, 2]", "[1, 2]", "[3]")
class Extend(Litmus):
    """extend() with a list against append(): can the appended item end up in between?"""

    items = []

    @actor
    def first(self):
        self.items.extend([1, 2])

    @actor
    def second(self):
        self.items.append(3)

    @arbiter
    def final(self):
        return list(self.items)


@allowed("[2, 1]", "[1, 2]")
@forbidden("[]", "[1]", "[2]", "[1, 1]", "[2, 2]")
class SortCopy(Litmus):
    """A list is sorted while another thread copies it: as it was, or as sorted, or in between?"""

    items = [2, 1]

    @actor
    def first(self):
        self.items.sort()

    @actor
    def second(self):
        return (self.items.copy(),)


@allowed("[1, 2, 3, 0]", "[0, 1, 2, 3]", "ValueError, [1, 2, 3]")
@forbidden("[1, 2, 3]", "[0, 0, 1, 2, 3]", "ValueError, [0, 1, 2, 3]")
class SortAppend(Litmus):
    """A list is sorted while another thread appends. Can the item be lost without an error?"""

    items = [3, 2, 1]

    @actor
    def first(self):
        self.items.sort()

    @actor
    def second(self):
        self.items.append(0)

    @arbiter
    def final(self):
        return (self.items,)


@allowed("[1, 2, 3]", "[7, 8, 3]")
@forbidden("[7, 2, 3]", "[1, 8, 3]", "[3]")
class SliceAssignment(Litmus):
    """items[0:2] = 7, 8 while another thread copies a slice: can it see one of the two?"""

    items = [1, 2, 3]

    @actor
    def first(self):
        self.items[0:2] = 7, 8

    @actor
    def second(self):
        return (self.items[:],)


@allowed("[3]", "[4]")
@forbidden("[1, 2, 3, 4]", "[1, 3, 4]", "[3, 4]", "[]")
class DeleteSlices(Litmus):
    """Two threads delete slices. Does each delete what is there at one moment?"""

    items = [1, 2, 3, 4]

    @actor
    def first(self):
        del self.items[:2]

    @actor
    def second(self):
        del self.items[1:2]

    @arbiter
    def final(self):
        return (self.items,)


@allowed("3", "ValueError", "many")
class MatchAppend(Litmus):
    """case [a, b] while another thread appends: length and items, but of different moments?"""

    items = [1, 2]

    @actor
    def first(self):
        self.items.append(3)

    @actor
    def second(self):
        match self.items:
            case [a, b]:
                return a + b
            case [_, _, *_]:
                return "many"
        return "few"
