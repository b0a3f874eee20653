"""A small random number generator, the same in every language that runs these programs."""


class Random:
    def __init__(self, seed=74755):
        self.seed = seed

    def next(self):
        self.seed = (self.seed * 1309 + 13849) & 65535
        return self.seed
