def compute(x):
    return [1 / v
            for v in (x,)]
