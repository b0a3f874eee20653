"""Mazes: three ways to build them, union-find, and breadth-first, A*, Dijkstra and wall-following ways through."""

import math
import sys

NORTH, EAST, SOUTH, WEST = DIRECTIONS = ((0, -1), (1, 0), (0, 1), (-1, 0))


class Random:
    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**32 or 1

    def below(self, n):
        self.state ^= self.state << 13 & 0xFFFFFFFF
        self.state ^= self.state >> 17
        self.state ^= self.state << 5 & 0xFFFFFFFF
        return self.state % n

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


class DisjointSets:
    def __init__(self, items):
        self.parent = {item: item for item in items}
        self.rank = dict.fromkeys(self.parent, 0)
        self.count = len(self.parent)

    def find(self, item):
        root = item
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[item] != root:
            self.parent[item], item = root, self.parent[item]
        return root

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        self.rank[a] += self.rank[a] == self.rank[b]
        self.count -= 1
        return True


class Maze:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.passages = {(x, y): set() for y in range(height) for x in range(width)}

    def __contains__(self, cell):
        return cell in self.passages

    def neighbours(self, cell):
        x, y = cell
        for dx, dy in DIRECTIONS:
            if (other := (x + dx, y + dy)) in self.passages:
                yield other

    def open(self, a, b):
        self.passages[a].add(b)
        self.passages[b].add(a)

    def exits(self, cell):
        return sorted(self.passages[cell])

    @property
    def dead_ends(self):
        return sum(len(exits) == 1 for exits in self.passages.values())

    def perfect(self):
        """Is there exactly one way between any two cells?"""
        sets = DisjointSets(self.passages)
        edges = [(a, b) for a, others in self.passages.items() for b in others if a < b]
        return all([sets.join(a, b) for a, b in edges]) and sets.count == 1

    def lines(self, marked=()):
        marked = set(marked)
        yield "+" + "--+" * self.width
        for y in range(self.height):
            row, below = "|", "+"
            for x in range(self.width):
                cell = (x, y)
                row += "()" if cell in marked else "  "
                row += " " if (x + 1, y) in self.passages[cell] else "|"
                below += ("  " if (x, y + 1) in self.passages[cell] else "--") + "+"
            yield row
            yield below


def backtracker(maze, random):
    stack, seen = [(0, 0)], {(0, 0)}
    while stack:
        cell = stack[-1]
        for other in random.shuffled(maze.neighbours(cell)):
            if other not in seen:
                maze.open(cell, other)
                seen.add(other)
                stack.append(other)
                break
        else:
            stack.pop()


def kruskal(maze, random):
    walls = [(cell, other) for cell in maze.passages for other in maze.neighbours(cell) if cell < other]
    sets = DisjointSets(maze.passages)
    for a, b in random.shuffled(walls):
        if sets.join(a, b):
            maze.open(a, b)


def division(maze, random):
    """Begins with an open hall and builds walls with one door each."""
    for cell in maze.passages:
        for other in maze.neighbours(cell):
            maze.open(cell, other)

    def divide(x0, y0, x1, y1):
        w, h = x1 - x0, y1 - y0
        if w < 2 or h < 2:
            return
        if w > h or (w == h and random.below(2)):
            cut, door = x0 + 1 + random.below(w - 1), y0 + random.below(h)
            pairs = [((cut - 1, y), (cut, y)) for y in range(y0, y1) if y != door]
            halves = (x0, y0, cut, y1), (cut, y0, x1, y1)
        else:
            cut, door = y0 + 1 + random.below(h - 1), x0 + random.below(w)
            pairs = [((x, cut - 1), (x, cut)) for x in range(x0, x1) if x != door]
            halves = (x0, y0, x1, cut), (x0, cut, x1, y1)
        for a, b in pairs:
            maze.passages[a].discard(b)
            maze.passages[b].discard(a)
        for half in halves:
            divide(*half)

    divide(0, 0, maze.width, maze.height)


class Queue:
    """A priority queue that can lower priorities."""

    def __init__(self):
        self.heap = []
        self.where = {}

    def __bool__(self):
        return bool(self.heap)

    def put(self, item, priority):
        if item in self.where:
            index = self.where[item]
            if self.heap[index][0] <= priority:
                return
        else:
            index = len(self.heap)
            self.heap.append(None)
        entry = (priority, item)
        while index and entry < self.heap[parent := (index - 1) // 2]:
            self._set(index, self.heap[parent])
            index = parent
        self._set(index, entry)

    def _set(self, index, entry):
        self.heap[index] = entry
        self.where[entry[1]] = index

    def get(self):
        priority, item = self.heap[0]
        del self.where[item]
        last = self.heap.pop()
        if self.heap:
            index, n = 0, len(self.heap)
            while (child := 2 * index + 1) < n:
                if child + 1 < n and self.heap[child + 1] < self.heap[child]:
                    child += 1
                if last <= self.heap[child]:
                    break
                self._set(index, self.heap[child])
                index = child
            self._set(index, last)
        return item


class NoWay(Exception):
    pass


def walk_back(came, cell):
    path = [cell]
    while (cell := came[cell]) is not None:
        path.append(cell)
    return path[::-1]


def breadth_first(maze, start, goal):
    came, frontier = {start: None}, [start]
    while frontier:
        following = []
        for cell in frontier:
            if cell == goal:
                return walk_back(came, goal), len(came)
            for other in maze.exits(cell):
                if other not in came:
                    came[other] = cell
                    following.append(other)
        frontier = following
    raise NoWay(f"from {start} to {goal}")


def a_star(maze, start, goal, estimate):
    came, cost, queue, closed = {start: None}, {start: 0}, Queue(), set()
    queue.put(start, estimate(start, goal))
    while queue:
        cell = queue.get()
        if cell == goal:
            return walk_back(came, goal), len(closed)
        closed.add(cell)
        for other in maze.exits(cell):
            new = cost[cell] + 1
            if other not in closed and new < cost.get(other, math.inf):
                came[other], cost[other] = cell, new
                queue.put(other, new + estimate(other, goal))
    raise NoWay(f"from {start} to {goal}")


def manhattan(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def nothing(a, b):
    return 0


def follow_wall(maze, start, goal):
    """The right hand stays on the wall; loops are cut out of the way afterwards."""
    cell, heading, path, limit = start, 1, [start], 8 * len(maze.passages)
    while cell != goal and len(path) < limit:
        for turn in (1, 0, 3, 2):
            dx, dy = DIRECTIONS[(heading + turn) % 4]
            if (other := (cell[0] + dx, cell[1] + dy)) in maze.passages[cell]:
                cell, heading = other, (heading + turn) % 4
                path.append(cell)
                break
    if cell != goal:
        raise NoWay("going round in circles")
    steps, short = len(path), []
    for cell in path:
        if cell in short:
            del short[short.index(cell) + 1 :]
        else:
            short.append(cell)
    return short, steps


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    for builder in (backtracker, kruskal, division):
        for _ in range(repetitions):
            maze = Maze(30, 30)
            builder(maze, Random(11))
            start, goal = (0, 0), (29, 29)
            ways = {
                "breadth": breadth_first(maze, start, goal),
                "a-star": a_star(maze, start, goal, manhattan),
                "dijkstra": a_star(maze, start, goal, nothing),
                "wall": follow_wall(maze, start, goal),
            }
        lengths = {name: len(path) for name, (path, _) in ways.items()}
        print(f"{builder.__name__:<12} perfect {maze.perfect()}, {maze.dead_ends} dead ends, {lengths}, work {[w for _, w in ways.values()]}")
        assert len({tuple(path) for path, _ in ways.values()}) == 1 or not maze.perfect()
    small = Maze(12, 6)
    backtracker(small, Random(3))
    path, _ = breadth_first(small, (0, 0), (11, 5))
    print(*small.lines(path), sep="\n")
    closed = Maze(3, 3)
    closed.open((0, 0), (1, 0))
    for search in (breadth_first, lambda *a: a_star(*a, manhattan), follow_wall):
        try:
            search(closed, (0, 0), (2, 2))
        except NoWay as error:
            print("NoWay:", error)
    hall = Maze(25, 25)
    for cell in hall.passages:
        for other in hall.neighbours(cell):
            if not (cell[0] in (8, 16) and cell[1] != 3) and not (other[0] in (8, 16) and other[1] != 3):
                hall.open(cell, other)
    print("hall:", [(len(p), n) for p, n in (a_star(hall, (0, 12), (24, 12), f) for f in (manhattan, nothing, math.dist))], (5, 5) in hall, (25, 0) in hall)


if __name__ == "__main__":
    main()
