"""Which class iterates over a range depends on whether the number after the last element fits in 64 bits."""

M = 2**63

for bounds in [
    (13,),
    (20, 3, -1),
    (M - 3, M - 1),
    (M - 2, M - 1, 2),
    (-M + 1, -M, -2),
    (1, 2, M - 1),
    (-1, -2, -M),
    (1, M - 1, M - 1),
    (-1, -M, -M),
    (0, 0, M - 1),
    (4 * M, 4 * M + 2),
    (-M, -M + 5),
    (-M, -M + 5, 2),
    (M - 1, M - 5, -1),
]:
    numbers = range(*bounds)
    print(bounds, type(iter(numbers)).__name__, type(reversed(numbers)).__name__)
    print(list(numbers), list(reversed(numbers)), [x for x in iter(numbers)])
    function, arguments, *state = iter(numbers).__reduce__()
    copy = function(*arguments)
    for value in state:
        if value is not None:
            copy.__setstate__(value)
    print(type(copy).__name__, list(copy))
