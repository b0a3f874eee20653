"""A ray tracer with spheres, a plane, shadows and reflections: many short-lived vectors."""

from math import sqrt

from harness import main

EPSILON = 1e-5


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scale(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def normalized(self):
        return self.scale(1.0 / sqrt(self.dot(self)))

    def reflected(self, normal):
        return self - normal.scale(2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.normalized()

    def at(self, t):
        return self.origin + self.direction.scale(t)


class Sphere:
    def __init__(self, center, radius):
        self.center = center
        self.radius = radius

    def hit(self, ray):
        to_center = self.center - ray.origin
        along = to_center.dot(ray.direction)
        discriminant = self.radius * self.radius - to_center.dot(to_center) + along * along
        if discriminant < 0.0:
            return None
        return along - sqrt(discriminant)

    def normal_at(self, point):
        return (point - self.center).normalized()


class Halfspace:
    def __init__(self, point, normal):
        self.point = point
        self.normal = normal.normalized()

    def hit(self, ray):
        slope = ray.direction.dot(self.normal)
        if abs(slope) < EPSILON:
            return None
        return (self.point - ray.origin).dot(self.normal) / slope

    def normal_at(self, point):
        return self.normal


class PlainSurface:
    def __init__(self, color, specular=0.2, diffuse=0.6):
        self.color = color
        self.specular = specular
        self.diffuse = diffuse

    def color_at(self, point):
        return self.color

    def shade(self, scene, ray, point, normal):
        base = self.color_at(point)
        total = scene.background.scale(0.0)
        if self.specular > 0.0 and scene.depth < 3:
            reflected = scene.trace(Ray(point, ray.direction.reflected(normal)))
            total = total + reflected.scale(self.specular)
        light = 0.0
        for source in scene.visible_lights(point):
            contribution = (source - point).normalized().dot(normal)
            if contribution > 0.0:
                light += contribution
        light = min(1.0, light)
        return total + base.scale(0.2 + self.diffuse * light)


class CheckerSurface(PlainSurface):
    def __init__(self, color, other, size):
        super().__init__(color)
        self.other = other
        self.size = size

    def color_at(self, point):
        cell = int(abs(point.x) / self.size + 0.5) + int(abs(point.z) / self.size + 0.5)
        return self.other if cell % 2 else self.color


class Scene:
    def __init__(self):
        self.objects = []
        self.lights = []
        self.background = Vector(0.1, 0.1, 0.2)
        self.depth = 0

    def add(self, shape, surface):
        self.objects.append((shape, surface))

    def trace(self, ray):
        nearest = None
        best = 1e30
        for shape, surface in self.objects:
            t = shape.hit(ray)
            if t is not None and EPSILON < t < best:
                best = t
                nearest = (shape, surface)
        if nearest is None:
            return self.background
        shape, surface = nearest
        point = ray.at(best)
        self.depth += 1
        try:
            return surface.shade(self, ray, point, shape.normal_at(point))
        finally:
            self.depth -= 1

    def is_lit(self, point, light):
        ray = Ray(point, light - point)
        for shape, _ in self.objects:
            t = shape.hit(ray)
            if t is not None and t > EPSILON:
                return False
        return True

    def visible_lights(self, point):
        return [light for light in self.lights if self.is_lit(point, light)]

    def render(self, width, height):
        eye = Vector(0.0, 1.8, 10.0)
        checksum = 0
        for y in range(height):
            for x in range(width):
                direction = Vector(x / width - 0.5, 0.4 - y / height, -1.0)
                color = self.trace(Ray(eye, direction))
                for part in (color.x, color.y, color.z):
                    checksum = (checksum * 31 + int(255 * min(part, 1.0))) % 1_000_003
        return checksum


def benchmark(size=100):
    scene = Scene()
    scene.lights = [Vector(30.0, 30.0, 10.0), Vector(-10.0, 100.0, 30.0)]
    scene.add(Sphere(Vector(1.0, 3.0, -10.0), 2.0), PlainSurface(Vector(1.0, 1.0, 0.0)))
    for y in range(6):
        scene.add(
            Sphere(Vector(-3.0 - y * 0.4, 2.3, -5.0), 0.4),
            PlainSurface(Vector(y / 6.0, 1.0 - y / 6.0, 0.5)),
        )
    scene.add(
        Halfspace(Vector(0.0, 0.0, 0.0), Vector(0.0, 1.0, 0.0)),
        CheckerSurface(Vector(1.0, 1.0, 1.0), Vector(0.0, 0.0, 0.0), 1.0),
    )
    return scene.render(size, size)


EXPECTED = 769248

if __name__ == "__main__":
    main("raytrace", benchmark, EXPECTED)
