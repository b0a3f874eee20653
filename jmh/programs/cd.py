"""Collision detection between aircraft: a red-black tree of voxels, vectors, and trigonometry."""

from math import cos, sin, sqrt

from harness import main

MIN_X, MIN_Y, MAX_X, MAX_Y = 0.0, 0.0, 1000.0, 1000.0
VOXEL = 2.0
RADIUS = 1.0


class Vector2:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector2(self.x + other.x, self.y + other.y)

    def compare(self, other):
        if self.x != other.x:
            return -1 if self.x < other.x else 1
        if self.y != other.y:
            return -1 if self.y < other.y else 1
        return 0


class Vector3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector3(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector3(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector3(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def magnitude(self):
        return sqrt(self.dot(self))


HORIZONTAL = Vector2(VOXEL, 0.0)
VERTICAL = Vector2(0.0, VOXEL)


class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.parent = None
        self.red = True


class RedBlackTree:
    def __init__(self):
        self.root = None

    def get(self, key):
        node = self.root
        while node is not None:
            order = key.compare(node.key)
            if order == 0:
                return node.value
            node = node.left if order < 0 else node.right
        return None

    def put(self, key, value):
        parent = None
        node = self.root
        order = 0
        while node is not None:
            order = key.compare(node.key)
            if order == 0:
                old = node.value
                node.value = value
                return old
            parent = node
            node = node.left if order < 0 else node.right
        inserted = Node(key, value)
        inserted.parent = parent
        if parent is None:
            self.root = inserted
        elif order < 0:
            parent.left = inserted
        else:
            parent.right = inserted
        self.repair(inserted)
        return None

    def repair(self, x):
        while x is not self.root and x.parent.red:
            grand = x.parent.parent
            if x.parent is grand.left:
                uncle = grand.right
                if uncle is not None and uncle.red:
                    x.parent.red = False
                    uncle.red = False
                    grand.red = True
                    x = grand
                else:
                    if x is x.parent.right:
                        x = x.parent
                        self.rotate_left(x)
                    x.parent.red = False
                    grand.red = True
                    self.rotate_right(grand)
            else:
                uncle = grand.left
                if uncle is not None and uncle.red:
                    x.parent.red = False
                    uncle.red = False
                    grand.red = True
                    x = grand
                else:
                    if x is x.parent.left:
                        x = x.parent
                        self.rotate_right(x)
                    x.parent.red = False
                    grand.red = True
                    self.rotate_left(grand)
        self.root.red = False

    def rotate_left(self, x):
        y = x.right
        x.right = y.left
        if y.left is not None:
            y.left.parent = x
        self.replace(x, y)
        y.left = x
        x.parent = y

    def rotate_right(self, x):
        y = x.left
        x.left = y.right
        if y.right is not None:
            y.right.parent = x
        self.replace(x, y)
        y.right = x
        x.parent = y

    def replace(self, x, y):
        parent = x.parent
        y.parent = parent
        if parent is None:
            self.root = y
        elif x is parent.left:
            parent.left = y
        else:
            parent.right = y

    def values(self):
        node = self.root
        if node is None:
            return
        while node.left is not None:
            node = node.left
        while node is not None:
            yield node.value
            if node.right is not None:
                node = node.right
                while node.left is not None:
                    node = node.left
            else:
                child, node = node, node.parent
                while node is not None and child is node.right:
                    child, node = node, node.parent


class Motion:
    def __init__(self, callsign, start, end):
        self.callsign = callsign
        self.start = start
        self.end = end

    def intersection(self, other):
        """The middle of the two craft at the first moment when they touch, or None."""
        init1, init2 = self.start, other.start
        vec1 = self.end - init1
        vec2 = other.end - init2
        difference = vec2 - vec1
        a = difference.dot(difference)
        if a != 0.0:
            initial = init1 - init2
            b = 2.0 * initial.dot(vec1 - vec2)
            c = -RADIUS * RADIUS + initial.dot(initial)
            discriminant = b * b - 4.0 * a * c
            if discriminant < 0.0:
                return None
            root = sqrt(discriminant)
            v1 = (-b - root) / (2.0 * a)
            v2 = (-b + root) / (2.0 * a)
            if v1 <= v2 and (v1 <= 1.0 and 1.0 <= v2 or v1 <= 0.0 and 0.0 <= v2 or 0.0 <= v1 and v2 <= 1.0):
                v = max(v1, 0.0)
                result = ((init1 + vec1 * v) + (init2 + vec2 * v)) * 0.5
                if MIN_X <= result.x <= MAX_X and MIN_Y <= result.y <= MAX_Y and 0.0 <= result.z <= 10.0:
                    return result
            return None
        distance = (init2 - init1).magnitude()
        if distance <= RADIUS:
            return (init1 + init2) * 0.5
        return None


def voxel_hash(position):
    x_div = int(position.x / VOXEL)
    y_div = int(position.y / VOXEL)
    x = VOXEL * x_div
    y = VOXEL * y_div
    if position.x < 0:
        x -= VOXEL
    if position.y < 0:
        y -= VOXEL
    return Vector2(x, y)


def is_in_voxel(voxel, motion):
    if voxel.x > MAX_X or voxel.x < MIN_X or voxel.y > MAX_Y or voxel.y < MIN_Y:
        return False
    init, fin = motion.start, motion.end
    x_low, x_high = edges(voxel.x, init.x, fin.x - init.x)
    y_low, y_high = edges(voxel.y, init.y, fin.y - init.y)
    x_in = outside_inside(fin.x == init.x, voxel.x, init.x, x_low, x_high)
    y_in = outside_inside(fin.y == init.y, voxel.y, init.y, y_low, y_high)
    return x_in and y_in and (x_low <= y_high and y_low <= x_high or fin.x == init.x or fin.y == init.y)


def edges(low, start, velocity):
    r = RADIUS / 2.0
    if velocity == 0.0:
        return 0.0, 1.0
    first = (low - r - start) / velocity
    second = (low + VOXEL + r - start) / velocity
    if velocity < 0.0:
        return second, first
    return first, second


def outside_inside(still, low, start, first, second):
    if still:
        r = RADIUS / 2.0
        return low <= start + r and start - r <= low + VOXEL
    return first <= 1.0 and second >= 0.0


def draw_on_map(voxels, motion):
    seen = RedBlackTree()
    todo = [voxel_hash(motion.start)]
    while todo:
        voxel = todo.pop()
        if seen.get(voxel) or not is_in_voxel(voxel, motion):
            continue
        seen.put(voxel, True)
        motions = voxels.get(voxel)
        if motions is None:
            motions = []
            voxels.put(voxel, motions)
        motions.append(motion)
        for dx in (-VOXEL, 0.0, VOXEL):
            for dy in (-VOXEL, 0.0, VOXEL):
                if dx != 0.0 or dy != 0.0:
                    todo.append(Vector2(voxel.x + dx, voxel.y + dy))


class Detector:
    def __init__(self):
        self.state = {}

    def frame(self, aircraft):
        motions = []
        for callsign, position in aircraft:
            old = self.state.get(callsign, position)
            self.state[callsign] = position
            motions.append(Motion(callsign, old, position))
        voxels = RedBlackTree()
        for motion in motions:
            draw_on_map(voxels, motion)
        collisions = []
        for group in voxels.values():
            if len(group) > 1:
                for i, first in enumerate(group):
                    for second in group[i + 1:]:
                        point = first.intersection(second)
                        if point is not None:
                            collisions.append((first.callsign, second.callsign, point))
        return collisions


def simulate(count, time):
    frame = []
    for i in range(0, count, 2):
        x1 = time
        y1 = cos(time) * 2.0 + i * 3.0
        y2 = sin(time) * 2.0 + i * 3.0
        frame.append((i, Vector3(x1, y1, 10.0)))
        frame.append((i + 1, Vector3(x1, y2, 10.0)))
    return frame


def benchmark(aircraft=100):
    detector = Detector()
    collisions = 0
    for i in range(200):
        collisions += len(detector.frame(simulate(aircraft, i / 10.0)))
    return collisions


EXPECTED = 4305

if __name__ == "__main__":
    main("cd", benchmark, EXPECTED)
