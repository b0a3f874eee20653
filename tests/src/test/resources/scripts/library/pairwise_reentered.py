from itertools import pairwise

def check(reenter_at):
    class Counting:
        count = 0
        def __iter__(self):
            return self
        def __next__(self):
            self.count += 1
            if self.count in reenter_at:
                return next(it)
            return [self.count]
    it = pairwise(Counting())
    print(reenter_at, [next(it) for _ in range(4)])

for case in {1}, {2}, {3}, {1, 2}, {1, 3}, {1, 4}, {2, 3}:
    check(case)

def ending(most):
    class Ending:
        count = 0
        def __iter__(self):
            return self
        def __next__(self):
            if self.count >= most:
                raise StopIteration
            self.count += 1
            if self.count == 1:
                return next(it, None)
            return [self.count]
    it = pairwise(Ending())
    print(most, list(it))

for most in range(1, 6):
    ending(most)

class Failing:
    def __init__(self):
        self.left = 3
    def __iter__(self):
        return self
    def __next__(self):
        self.left -= 1
        if not self.left:
            raise ValueError('now')
        return self.left
it = pairwise(Failing())
print(next(it))
try:
    next(it)
except ValueError as e:
    print(e)
print(next(it, 'ended'))
