"""Balls that bounce in a box: small objects whose attributes change all the time."""

from harness import main
from prng import Random


class Ball:
    def __init__(self, random):
        self.x = random.next() % 500
        self.y = random.next() % 500
        self.x_velocity = random.next() % 300 - 150
        self.y_velocity = random.next() % 300 - 150

    def bounce(self):
        limit = 500
        bounced = False
        self.x += self.x_velocity
        self.y += self.y_velocity
        if self.x > limit:
            self.x = limit
            self.x_velocity = -abs(self.x_velocity)
            bounced = True
        if self.x < 0:
            self.x = 0
            self.x_velocity = abs(self.x_velocity)
            bounced = True
        if self.y > limit:
            self.y = limit
            self.y_velocity = -abs(self.y_velocity)
            bounced = True
        if self.y < 0:
            self.y = 0
            self.y_velocity = abs(self.y_velocity)
            bounced = True
        return bounced


def round_of_bounces():
    random = Random()
    balls = [Ball(random) for _ in range(100)]
    bounces = 0
    for _ in range(50):
        for ball in balls:
            if ball.bounce():
                bounces += 1
    return bounces


def benchmark(rounds=1500):
    total = 0
    for _ in range(rounds):
        total += round_of_bounces()
    return total


EXPECTED = 1331 * 1500

if __name__ == "__main__":
    main("bounce", benchmark, EXPECTED)
