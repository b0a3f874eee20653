"""Aircraft collision detection: motions between frames, a voxel hash to find candidates, a red-black tree of positions."""

import math
import sys

RED, BLACK = True, False


class TreeNode:
    __slots__ = ("key", "value", "left", "right", "parent", "color")

    def __init__(self, key, value, parent):
        self.key = key
        self.value = value
        self.left = self.right = None
        self.parent = parent
        self.color = RED


class RedBlackTree:
    """A sorted map."""

    def __init__(self):
        self.root = None
        self.size = 0

    def __len__(self):
        return self.size

    def _find(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node
            node = node.left if key < node.key else node.right
        return None

    def __contains__(self, key):
        return self._find(key) is not None

    def __getitem__(self, key):
        node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        parent, node = None, self.root
        while node is not None:
            parent = node
            if key == node.key:
                node.value = value
                return
            node = node.left if key < node.key else node.right
        node = TreeNode(key, value, parent)
        self.size += 1
        if parent is None:
            self.root = node
        elif key < parent.key:
            parent.left = node
        else:
            parent.right = node
        self._after_insert(node)

    def _after_insert(self, node):
        while node is not self.root and node.parent.color is RED:
            parent = node.parent
            grand = parent.parent
            on_left = parent is grand.left
            uncle = grand.right if on_left else grand.left
            if uncle is not None and uncle.color is RED:
                parent.color = uncle.color = BLACK
                grand.color = RED
                node = grand
                continue
            if node is (parent.right if on_left else parent.left):
                node = parent
                self._rotate(node, on_left)
                parent = node.parent
            parent.color = BLACK
            grand.color = RED
            self._rotate(grand, not on_left)
        self.root.color = BLACK

    def _rotate(self, node, to_left):
        """The child on the other side goes up, node goes down to the given side."""
        if to_left:
            child = node.right
            node.right = child.left
            if child.left is not None:
                child.left.parent = node
            child.left = node
        else:
            child = node.left
            node.left = child.right
            if child.right is not None:
                child.right.parent = node
            child.right = node
        self._replace(node, child)
        node.parent = child

    def _replace(self, node, child):
        parent = node.parent
        if child is not None:
            child.parent = parent
        if parent is None:
            self.root = child
        elif node is parent.left:
            parent.left = child
        else:
            parent.right = child

    def __delitem__(self, key):
        node = self._find(key)
        if node is None:
            raise KeyError(key)
        self.size -= 1
        if node.left is not None and node.right is not None:
            successor = node.right
            while successor.left is not None:
                successor = successor.left
            node.key, node.value = successor.key, successor.value
            node = successor
        child = node.left if node.left is not None else node.right
        parent = node.parent
        was_left = parent is not None and parent.left is node
        self._replace(node, child)
        if node.color is BLACK:
            self._after_delete(child, parent, was_left)

    def _after_delete(self, node, parent, on_left):
        while node is not self.root and (node is None or node.color is BLACK):
            sibling = parent.right if on_left else parent.left
            if sibling.color is RED:
                sibling.color = BLACK
                parent.color = RED
                self._rotate(parent, on_left)
                sibling = parent.right if on_left else parent.left
            near, far = (sibling.left, sibling.right) if on_left else (sibling.right, sibling.left)
            if (near is None or near.color is BLACK) and (far is None or far.color is BLACK):
                sibling.color = RED
                node, parent = parent, parent.parent
                on_left = parent is not None and parent.left is node
                continue
            if far is None or far.color is BLACK:
                near.color = BLACK
                sibling.color = RED
                self._rotate(sibling, not on_left)
                sibling = parent.right if on_left else parent.left
                far = sibling.right if on_left else sibling.left
            sibling.color = parent.color
            parent.color = BLACK
            if far is not None:
                far.color = BLACK
            self._rotate(parent, on_left)
            node = self.root
        if node is not None:
            node.color = BLACK

    def items(self):
        stack, node = [], self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def __iter__(self):
        return (key for key, _ in self.items())

    def check(self):
        """Black height, or an AssertionError where a rule of red-black trees is broken."""

        def height(node):
            if node is None:
                return 1
            if node.color is RED:
                assert all(c is None or c.color is BLACK for c in (node.left, node.right)), "two reds in a row"
            left, right = height(node.left), height(node.right)
            assert left == right, "black heights differ"
            return left + (node.color is BLACK)

        assert self.root is None or self.root.color is BLACK
        keys = list(self)
        assert keys == sorted(keys) and len(keys) == self.size
        return height(self.root)


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    @property
    def length(self):
        return math.sqrt(self.dot(self))

    def __repr__(self):
        return f"({self.x:.3f}, {self.y:.3f}, {self.z:.3f})"


RADIUS = 0.5
VOXEL = 2.0


class Motion:
    def __init__(self, sign, start, end):
        self.sign = sign
        self.start = start
        self.end = end

    @property
    def delta(self):
        return self.end - self.start

    def intersection(self, other):
        """Where the two meet during the frame if they come nearer than a diameter."""
        d0 = self.start - other.start
        dv = self.delta - other.delta
        a = dv.dot(dv)
        b = 2 * d0.dot(dv)
        c = d0.dot(d0) - (2 * RADIUS) ** 2
        if a == 0.0:
            return self.start if c <= 0 else None
        discriminant = b * b - 4 * a * c
        if discriminant < 0:
            return None
        root = math.sqrt(discriminant)
        first, second = (-b - root) / (2 * a), (-b + root) / (2 * a)
        if second < 0 or first > 1:
            return None
        return self.start + self.delta * max(first, 0.0)

    def voxels(self):
        """The columns of the plane that the motion's box touches."""
        x0, x1 = sorted((self.start.x, self.end.x))
        y0, y1 = sorted((self.start.y, self.end.y))
        for i in range(math.floor((x0 - RADIUS) / VOXEL), math.floor((x1 + RADIUS) / VOXEL) + 1):
            for j in range(math.floor((y0 - RADIUS) / VOXEL), math.floor((y1 + RADIUS) / VOXEL) + 1):
                yield i, j


class Detector:
    def __init__(self):
        self.state = RedBlackTree()

    def motions(self, frame):
        seen = set()
        for sign, position in frame:
            before = self.state.get(sign, position)
            self.state[sign] = position
            seen.add(sign)
            yield Motion(sign, before, position)
        for sign in [sign for sign in self.state if sign not in seen]:
            del self.state[sign]

    def detect(self, frame):
        voxels = {}
        for motion in self.motions(frame):
            for voxel in motion.voxels():
                voxels.setdefault(voxel, []).append(motion)
        found = {}
        for motions in voxels.values():
            for i, a in enumerate(motions):
                for b in motions[i + 1 :]:
                    if (a.sign, b.sign) not in found and (place := a.intersection(b)):
                        found[a.sign, b.sign] = place
        return found


def simulate(aircraft, frame):
    t = frame / 10
    for i in range(0, aircraft, 2):
        if (i + frame) % 17 == 3:
            continue
        yield f"A{i:03}", Vector(t, math.cos(t) * 2 + i * 3, 10.0)
        yield f"A{i + 1:03}", Vector(t, math.sin(t) * 2 + i * 3, 10.0)


def run(aircraft, frames):
    detector = Detector()
    collisions = [len(detector.detect(simulate(aircraft, frame))) for frame in range(frames)]
    return detector, collisions


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    for _ in range(repetitions):
        detector, collisions = run(aircraft=40, frames=100)
    print("collisions:", sum(collisions), "most in a frame:", max(collisions), "frames with any:", sum(map(bool, collisions)))
    print("tracked:", len(detector.state), "black height:", detector.state.check(), "first:", *next(detector.state.items()))
    final = detector.detect(simulate(40, 100))
    for pair, place in sorted(final.items())[:3]:
        print(pair, place)
    tree, mirror, state = RedBlackTree(), {}, 12345
    for step in range(2000):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        key = state >> 8 & 255
        if state >> 20 & 3:
            tree[key] = mirror[key] = step
        elif key in mirror:
            del tree[key], mirror[key]
        if step % 250 == 0:
            tree.check()
    assert list(tree.items()) == sorted(mirror.items())
    print("tree:", len(tree), tree.check(), list(tree)[:8], 300 in tree, tree.get(300, "absent"))
    for action in (lambda: tree[300], lambda: tree.__delitem__(-1)):
        try:
            action()
        except KeyError as error:
            print("KeyError:", error)
    for key in list(tree):
        del tree[key]
        tree.check()
    print("emptied:", len(tree), tree.root)
    head_on = Motion("a", Vector(0, 0, 0), Vector(10, 0, 0)), Motion("b", Vector(10, 0, 0), Vector(0, 0, 0))
    print(head_on[0].intersection(head_on[1]), head_on[0].intersection(Motion("c", Vector(0, 5, 0), Vector(10, 5, 0))))


if __name__ == "__main__":
    main()
