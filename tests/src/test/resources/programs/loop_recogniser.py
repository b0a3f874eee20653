"""Finds the nesting of loops in control-flow graphs (Havlak's algorithm), on graphs built here."""

import sys

TOP, NON_HEADER, REDUCIBLE, SELF, IRREDUCIBLE, DEAD = range(6)
KINDS = ("top", "non-header", "reducible", "self", "irreducible", "dead")
UNVISITED = -1
LARGEST_BACK_EDGES = 32 * 1024


class BasicBlock:
    created = 0

    def __init__(self, name):
        self.name = name
        self.into = []
        self.out = []
        BasicBlock.created += 1

    def __repr__(self):
        return f"BB#{self.name}"


class Graph:
    def __init__(self):
        self.blocks = {}
        self.start = None

    def node(self, name):
        block = self.blocks.get(name)
        if block is None:
            block = self.blocks[name] = BasicBlock(name)
            if self.start is None:
                self.start = block
        return block

    def edge(self, source, target):
        a, b = self.node(source), self.node(target)
        a.out.append(b)
        b.into.append(a)

    def __len__(self):
        return len(self.blocks)

    # pieces out of which larger graphs are put together; each returns its last node
    def straight(self, start, n):
        for i in range(n):
            self.edge(start + i, start + i + 1)
        return start + n

    def diamond(self, start):
        self.edge(start, start + 1)
        self.edge(start, start + 2)
        self.edge(start + 1, start + 3)
        self.edge(start + 2, start + 3)
        return start + 3

    def base_loop(self, start):
        header = self.straight(start, 1)
        diamond = self.diamond(header)
        bottom = self.straight(diamond, 1)
        self.edge(bottom, header)
        footer = self.straight(bottom, 1)
        return footer


class Loop:
    counter = 0

    def __init__(self, header=None, reducible=True, *, root=False):
        self.number = Loop.counter
        Loop.counter += 1
        self.header = header
        self.reducible = reducible
        self.root = root
        self.blocks = [] if header is None else [header]
        self.parent = None
        self.children = []
        self.nesting = 0
        self.depth = 0

    def set_parent(self, parent):
        self.parent = parent
        parent.children.append(self)

    def measure(self, depth=0):
        self.depth = depth
        for child in self.children:
            child.measure(depth + 1)
        self.nesting = max((child.nesting + 1 for child in self.children), default=0)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def show(self, indent=0):
        kind = "root" if self.root else "reducible" if self.reducible else "IRREDUCIBLE"
        names = sorted(block.name for block in self.blocks)
        print(f"{'  ' * indent}loop {kind} depth {self.depth} nesting {self.nesting} blocks {names}")
        for child in sorted(self.children, key=lambda loop: loop.header.name):
            child.show(indent + 1)


class UnionFindNode:
    __slots__ = ("parent", "block", "loop", "number")

    def __init__(self, block, number):
        self.parent = self
        self.block = block
        self.loop = None
        self.number = number

    def find(self):
        compressed = []
        node = self
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                compressed.append(node)
            node = node.parent
        for other in compressed:
            other.parent = node.parent
        return node

    def union(self, other):
        self.parent = other


class Finder:
    def __init__(self, graph):
        self.graph = graph
        self.root = Loop(root=True)
        self.loops = [self.root]

    def number_blocks(self):
        """Depth-first numbers, without recursion: the graphs are deep."""
        number, last, nodes = {block: UNVISITED for block in self.graph.blocks.values()}, [], []
        start = self.graph.start
        number[start] = 0
        nodes.append(UnionFindNode(start, 0))
        last.append(0)
        stack = [(0, start, iter(start.out))]
        while stack:
            current, block, successors = stack[-1]
            for target in successors:
                if number[target] == UNVISITED:
                    n = number[target] = len(nodes)
                    nodes.append(UnionFindNode(target, n))
                    last.append(n)
                    stack.append((n, target, iter(target.out)))
                    break
            else:
                last[current] = len(nodes) - 1
                stack.pop()
        return number, last, nodes

    def run(self):
        number, last, nodes = self.number_blocks()
        size = len(nodes)
        non_back = [set() for _ in range(size)]
        back = [[] for _ in range(size)]
        header = [0] * size
        kind = [NON_HEADER] * size

        for w, node in enumerate(nodes):
            for source in node.block.into:
                v = number[source]
                if v == UNVISITED:
                    continue
                if w <= v <= last[w]:
                    back[w].append(v)
                else:
                    non_back[w].add(v)

        for w in range(size - 1, -1, -1):
            pool = []
            block = nodes[w].block
            for v in back[w]:
                if v != w:
                    pool.append(nodes[v].find())
                else:
                    kind[w] = SELF
            work = list(pool)
            if pool:
                kind[w] = REDUCIBLE
            seen = {id(node) for node in pool}
            while work:
                x = work.pop(0)
                if len(non_back[x.number]) > LARGEST_BACK_EDGES:
                    return None
                for y in sorted(non_back[x.number]):
                    y_node = nodes[y].find()
                    if not w <= y_node.number <= last[w]:
                        kind[w] = IRREDUCIBLE
                        non_back[w].add(y_node.number)
                    elif y_node.number != w and id(y_node) not in seen:
                        seen.add(id(y_node))
                        work.append(y_node)
                        pool.append(y_node)
            if pool or kind[w] == SELF:
                loop = Loop(block, kind[w] != IRREDUCIBLE)
                nodes[w].loop = loop
                for node in pool:
                    header[node.number] = w
                    node.union(nodes[w])
                    if node.loop is not None:
                        node.loop.set_parent(loop)
                    else:
                        loop.blocks.append(node.block)
                self.loops.append(loop)
        for loop in self.loops[1:]:
            if loop.parent is None:
                loop.set_parent(self.root)
        self.root.measure()
        self.kinds = kind
        return self

    def statistics(self):
        counts = {}
        for kind in self.kinds:
            counts[KINDS[kind]] = counts.get(KINDS[kind], 0) + 1
        return dict(sorted(counts.items()))


def large_graph(parts, loops_per_part):
    graph = Graph()
    graph.edge(0, 1)
    n = 2
    for _ in range(parts):
        top = n
        graph.edge(1, top)
        n = graph.straight(top, 1)
        for _ in range(loops_per_part):
            header = n
            n = graph.straight(n, 1)
            for _ in range(3):
                n = graph.base_loop(n)
            graph.edge(n, header)
            n = graph.straight(n, 1)
        graph.edge(n, top)
        n += 1
    return graph


def from_text(text):
    graph = Graph()
    for line in text.split(";"):
        source, _, targets = line.partition("->")
        for target in targets.split():
            graph.edge(int(source), int(target))
    return graph


EXAMPLES = {
    "no loop": "0 -> 1 2; 1 -> 3; 2 -> 3",
    "a self loop": "0 -> 1; 1 -> 1 2",
    "nested": "0 -> 1; 1 -> 2 5; 2 -> 3; 3 -> 2 4; 4 -> 1",
    "two entries": "0 -> 1 2; 1 -> 2; 2 -> 1 3",
    "unreachable": "0 -> 1; 1 -> 0; 5 -> 1; 5 -> 5",
    "shared header": "0 -> 1; 1 -> 2 3; 2 -> 1; 3 -> 1 4",
}


def main():
    already = BasicBlock.created
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    for name, text in EXAMPLES.items():
        finder = Finder(from_text(text)).run()
        print(f"{name}: {finder.statistics()}")
        finder.root.show(1)
    small = Graph()
    small.base_loop(small.base_loop(0))
    for _ in range(repetitions * 100):
        assert len(Finder(small).run().loops) == 3
    graph = large_graph(10, 30)
    results = set()
    for _ in range(repetitions):
        finder = Finder(graph).run()
        depth = max(loop.depth for loop in finder.root.walk())
        results.add((len(finder.loops), finder.root.nesting, depth, tuple(finder.statistics().items())))
    assert len(results) == 1
    loops, nesting, depth, statistics = results.pop()
    print(f"{len(graph)} blocks: {loops} loops, nesting {nesting}, depth {depth}, {dict(statistics)}")
    print("sum of the block numbers in inner loops:", sum(
        block.name for loop in finder.loops if not loop.children for block in loop.blocks))
    print("created:", BasicBlock.created - already, "blocks")


if __name__ == "__main__":
    main()
