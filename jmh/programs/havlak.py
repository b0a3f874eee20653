"""Recognition of the loops of a control-flow graph, nested ones included (after Havlak)."""

from harness import main

TOP, NON_HEADER, REDUCIBLE, SELF, IRREDUCIBLE, DEAD = range(6)
UNVISITED = 1 << 60
MAX_BACK_EDGES = 32 * 1024


class BasicBlock:
    def __init__(self, name):
        self.name = name
        self.incoming = []
        self.outgoing = []


class ControlFlowGraph:
    def __init__(self):
        self.blocks = {}
        self.start = None

    def block(self, name):
        block = self.blocks.get(name)
        if block is None:
            block = self.blocks[name] = BasicBlock(name)
            if self.start is None:
                self.start = block
        return block

    def connect(self, source, target):
        first, second = self.block(source), self.block(target)
        first.outgoing.append(second)
        second.incoming.append(first)


class Loop:
    def __init__(self, header, reducible, counter):
        self.header = header
        self.reducible = reducible
        self.counter = counter
        self.is_root = False
        self.nesting = 0
        self.depth = 0
        self.parent = None
        self.blocks = set()
        self.children = set()
        if header is not None:
            self.blocks.add(header)

    def set_parent(self, parent):
        self.parent = parent
        parent.children.add(self)


class LoopForest:
    def __init__(self):
        self.counter = 0
        self.loops = []
        self.root = self.create(None, True)
        self.root.is_root = True

    def create(self, header, reducible):
        loop = Loop(header, reducible, self.counter)
        self.counter += 1
        self.loops.append(loop)
        return loop

    def nest(self):
        for loop in self.loops:
            if not loop.is_root and loop.parent is None:
                loop.set_parent(self.root)
        self.nest_below(self.root, 0)

    def nest_below(self, loop, depth):
        loop.depth = depth
        for child in loop.children:
            self.nest_below(child, depth + 1)
            loop.nesting = max(loop.nesting, 1 + child.nesting)


class UnionFindNode:
    def __init__(self, block, number):
        self.parent = self
        self.block = block
        self.number = number
        self.loop = None

    def find(self):
        path = []
        node = self
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                path.append(node)
            node = node.parent
        for each in path:
            each.parent = node
        return node


class LoopFinder:
    def __init__(self, graph, forest):
        self.graph = graph
        self.forest = forest
        size = len(graph.blocks)
        self.back = [[] for _ in range(size)]
        self.other = [set() for _ in range(size)]
        self.headers = [0] * size
        self.kinds = [NON_HEADER] * size
        self.last = [0] * size
        self.nodes = [None] * size
        self.numbers = {}

    def search(self, block, current):
        self.nodes[current] = UnionFindNode(block, current)
        self.numbers[block] = current
        last = current
        for target in block.outgoing:
            if self.numbers[target] == UNVISITED:
                last = self.search(target, last + 1)
        self.last[current] = last
        return last

    def is_ancestor(self, first, second):
        return first <= second <= self.last[first]

    def classify_edges(self):
        numbers = self.numbers
        for w, node in enumerate(self.nodes):
            if node is None:
                self.kinds[w] = DEAD
                continue
            for source in node.block.incoming:
                v = numbers[source]
                if v != UNVISITED:
                    if self.is_ancestor(w, v):
                        self.back[w].append(v)
                    else:
                        self.other[w].add(v)

    def find_loops(self):
        for block in self.graph.blocks.values():
            self.numbers[block] = UNVISITED
        self.search(self.graph.start, 0)
        self.classify_edges()
        for w in range(len(self.nodes) - 1, -1, -1):
            node = self.nodes[w]
            if node is not None:
                self.process(w, node)

    def process(self, w, node):
        pool = []
        for v in self.back[w]:
            if v == w:
                self.kinds[w] = SELF
            else:
                pool.append(self.nodes[v].find())
        if pool:
            self.kinds[w] = REDUCIBLE
        work = list(pool)
        while work:
            x = work.pop(0)
            if len(self.other[x.number]) > MAX_BACK_EDGES:
                return
            self.step_through(w, x, pool, work)
        if pool or self.kinds[w] == SELF:
            loop = self.forest.create(node.block, self.kinds[w] != IRREDUCIBLE)
            self.set_attributes(w, node, pool, loop)

    def step_through(self, w, x, pool, work):
        for number in self.other[x.number]:
            y = self.nodes[number].find()
            if not self.is_ancestor(w, y.number):
                self.kinds[w] = IRREDUCIBLE
                self.other[w].add(y.number)
            elif y.number != w and y not in pool:
                work.append(y)
                pool.append(y)

    def set_attributes(self, w, header, pool, loop):
        header.loop = loop
        for node in pool:
            self.headers[node.number] = w
            node.parent = header
            if node.loop is not None:
                node.loop.set_parent(loop)
            else:
                loop.blocks.add(node.block)


def build_diamond(graph, start):
    graph.connect(start, start + 1)
    graph.connect(start, start + 2)
    graph.connect(start + 1, start + 3)
    graph.connect(start + 2, start + 3)
    return start + 3


def build_straight(graph, start, length):
    for i in range(length):
        graph.connect(start + i, start + i + 1)
    return start + length


def build_base_loop(graph, start):
    header = build_straight(graph, start, 1)
    first_diamond = build_diamond(graph, header)
    body = build_straight(graph, first_diamond, 1)
    second_diamond = build_diamond(graph, body)
    footer = build_straight(graph, second_diamond, 1)
    graph.connect(second_diamond, body)
    graph.connect(first_diamond, header)
    graph.connect(footer, start)
    return build_straight(graph, footer, 1)


def build_graph(outer, middle, inner):
    graph = ControlFlowGraph()
    graph.connect(0, 2)
    build_base_loop(graph, 2)
    n = 2
    for _ in range(outer):
        graph.connect(2, n + 1)
        n += 1
        for _ in range(middle):
            top = n
            n = build_straight(graph, n, 1)
            for _ in range(inner):
                n = build_base_loop(graph, n)
            bottom = build_straight(graph, n, 1)
            graph.connect(n, top)
            n = bottom
        graph.connect(n, 1)
    return graph


def benchmark(rounds=50):
    graph = build_graph(2, 3, 5)
    for _ in range(rounds):
        forest = LoopForest()
        LoopFinder(graph, forest).find_loops()
    large = build_graph(4, 6, 5)
    forest = LoopForest()
    LoopFinder(large, forest).find_loops()
    forest.nest()
    return len(graph.blocks), len(large.blocks), len(forest.loops), forest.root.nesting


EXPECTED = (317, 1255, 388, 7)

if __name__ == "__main__":
    main("havlak", benchmark, EXPECTED)
