"""Sudoku by constraint propagation and search, and again by exact cover with dancing links."""

import sys

ROWS = "ABCDEFGHI"
COLUMNS = "123456789"
DIGITS = "123456789"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, COLUMNS)
UNIT_LIST = (
    [cross(ROWS, c) for c in COLUMNS]
    + [cross(r, COLUMNS) for r in ROWS]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
UNITS = {s: [u for u in UNIT_LIST if s in u] for s in SQUARES}
PEERS = {s: sorted(set(sum(UNITS[s], [])) - {s}) for s in SQUARES}

PUZZLES = {
    "easy": "003020600900305001001806400008102900700000008006708200002609500800203009005010300",
    "hard": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "norvig": "52...6.........7.13...........4..8..6......5...........418.........3..2...87.....",
    "inkala": "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.",
    "golden": "....7..2.8.......6.1.2.5...9.54....8.........3....85.1...3.2.8.4.......9.7..6....",
    "seventeen": "000000010400000000020000000000050407008000300001090000300400200050100000000806000",
}

UNSOLVABLE = {
    "two fives in a row": "5...5" + "." * 76,
    "no digit left": "12345678." + "........9" + "." * 63,
    "no place left": "..9.7...5..21..9..1...28....7...5..1..851......5....3.......3..68........21.....7",
}


class Contradiction(Exception):
    pass


class Propagation:
    """Keeps the set of possible digits of each square as a string."""

    def __init__(self):
        self.searched = 0

    def parse(self, grid):
        given = dict(zip(SQUARES, (c if c in DIGITS else "." for c in grid)))
        if len(given) != 81:
            raise ValueError(f"grid has {len(given)} squares")
        values = dict.fromkeys(SQUARES, DIGITS)
        for square, digit in given.items():
            if digit != ".":
                self.assign(values, square, digit)
        return values

    def assign(self, values, square, digit):
        for other in values[square].replace(digit, ""):
            self.eliminate(values, square, other)
        return values

    def eliminate(self, values, square, digit):
        if digit not in values[square]:
            return
        rest = values[square] = values[square].replace(digit, "")
        if not rest:
            raise Contradiction(f"nothing fits in {square}")
        if len(rest) == 1:
            for peer in PEERS[square]:
                self.eliminate(values, peer, rest)
        for unit in UNITS[square]:
            places = [s for s in unit if digit in values[s]]
            if not places:
                raise Contradiction(f"no place for {digit}")
            if len(places) == 1 and len(values[places[0]]) > 1:
                self.assign(values, places[0], digit)

    def solutions(self, values):
        unfilled = [(len(values[s]), s) for s in SQUARES if len(values[s]) > 1]
        if not unfilled:
            yield values
            return
        _, square = min(unfilled)
        for digit in values[square]:
            self.searched += 1
            try:
                attempt = self.assign(values.copy(), square, digit)
            except Contradiction:
                continue
            yield from self.solutions(attempt)

    def solve(self, grid):
        try:
            values = self.parse(grid)
        except Contradiction:
            return None
        for solution in self.solutions(values):
            return "".join(solution[s] for s in SQUARES)
        return None


class Node:
    __slots__ = ("left", "right", "up", "down", "column", "row", "size", "name")

    def __init__(self, column=None, row=None, name=None):
        self.left = self.right = self.up = self.down = self
        self.column = column
        self.row = row
        self.size = 0
        self.name = name

    def walk(self, direction):
        node = getattr(self, direction)
        while node is not self:
            yield node
            node = getattr(node, direction)


class ExactCover:
    def __init__(self, names):
        self.head = Node(name="head")
        self.columns = {}
        self.visited = 0
        for name in names:
            column = Node(name=name)
            column.left, column.right = self.head.left, self.head
            column.left.right = column.right.left = column
            self.columns[name] = column

    def add(self, row, names):
        first = None
        for name in names:
            column = self.columns[name]
            node = Node(column, row)
            node.up, node.down = column.up, column
            node.up.down = node.down.up = node
            column.size += 1
            if first is None:
                first = node
            else:
                node.left, node.right = first.left, first
                node.left.right = node.right.left = node
        return first

    def cover(self, column):
        column.right.left, column.left.right = column.left, column.right
        row = column.down
        while row is not column:
            node = row.right
            while node is not row:
                node.down.up, node.up.down = node.up, node.down
                node.column.size -= 1
                node = node.right
            row = row.down

    def uncover(self, column):
        row = column.up
        while row is not column:
            node = row.left
            while node is not row:
                node.column.size += 1
                node.down.up = node.up.down = node
                node = node.left
            row = row.up
        column.right.left = column.left.right = column

    def select(self, node):
        self.cover(node.column)
        for other in node.walk("right"):
            self.cover(other.column)

    def search(self, partial):
        column, smallest = None, 1000
        candidate = self.head.right
        while candidate is not self.head:
            if candidate.size < smallest:
                column, smallest = candidate, candidate.size
            candidate = candidate.right
        if column is None:
            yield list(partial)
            return
        if not smallest:
            return
        self.cover(column)
        for row in column.walk("down"):
            self.visited += 1
            partial.append(row.row)
            for node in row.walk("right"):
                self.cover(node.column)
            yield from self.search(partial)
            for node in row.walk("left"):
                self.uncover(node.column)
            partial.pop()
        self.uncover(column)


def dancing(grid):
    names = [("cell", r, c) for r in range(9) for c in range(9)]
    names += [(kind, i, d) for kind in ("row", "column", "box") for i in range(9) for d in range(1, 10)]
    cover = ExactCover(names)
    rows = {}
    for r in range(9):
        for c in range(9):
            for d in range(1, 10):
                box = r // 3 * 3 + c // 3
                key = (r, c, d)
                rows[key] = cover.add(key, [("cell", r, c), ("row", r, d), ("column", c, d), ("box", box, d)])
    chosen = []
    for i, c in enumerate(grid):
        if c in DIGITS:
            key = (*divmod(i, 9), int(c))
            cover.select(rows[key])
            chosen.append(key)
    for solution in cover.search(chosen):
        return "".join(str(d) for _, _, d in sorted(solution)), cover.visited
    return None, cover.visited


def valid(solution):
    values = dict(zip(SQUARES, solution))
    return all({values[s] for s in unit} == set(DIGITS) for unit in UNIT_LIST)


def show(solution):
    for i in range(0, 81, 9):
        row = solution[i : i + 9]
        print(" | ".join(" ".join(row[j : j + 3]) for j in (0, 3, 6)))
        if i in (18, 45):
            print("------+-------+------")


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 16
    for name, grid in PUZZLES.items():
        for _ in range(repetitions):
            solver = Propagation()
            solution = solver.solve(grid)
        assert valid(solution), name
        exact, visited = dancing(grid)
        clues = sum(c in DIGITS for c in grid)
        print(f"{name:<10} {clues} clues, searched {solver.searched:>3}, visited {visited:>4}, agree {exact == solution}")
    show(solution)
    for name, grid in UNSOLVABLE.items():
        print(f"{name}: {Propagation().solve(grid)}")
    try:
        Propagation().parse("123")
    except ValueError as error:
        print("ValueError:", error)
    try:
        Propagation().parse("11" + "." * 79)
    except Contradiction as error:
        print("Contradiction:", str(error)[:15])
    partial = PUZZLES["easy"].replace("9", ".")
    solver = Propagation()
    count = sum(1 for _, _ in zip(range(50), solver.solutions(solver.parse(partial))))
    print("solutions without the nines, at most 50:", count)


if __name__ == "__main__":
    main()
