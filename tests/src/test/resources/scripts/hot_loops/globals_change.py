"""Writes to globals in the middle of hot loops must be seen by the same thread."""

limit = 10
factor = 2
helper = abs


def bump():
    global limit
    limit += 1


def direct(n):
    global limit
    seen = 0
    for i in range(n):
        if i % 1000 == 999:
            limit += 1
        seen += limit
    return seen


def through_call(n):
    seen = 0
    for i in range(n):
        if i % 1000 == 999:
            bump()
        seen += limit
    return seen


def through_dict(n):
    seen = 0
    names = globals()
    for i in range(n):
        if i % 1000 == 999:
            names["limit"] = limit + 1
        seen += limit
    return seen


def through_exec(n):
    seen = 0
    for i in range(n):
        if i == n // 2:
            exec("limit = 1000", globals())
        seen += limit
    return seen


def type_changes(n):
    global factor
    seen = 0
    for i in range(n):
        if i == n // 2:
            factor = 2.5
        elif i == n // 4 * 3:
            factor = 10**20
        seen += factor
    return seen


def replaced_function(n):
    global helper
    seen = 0
    for i in range(n):
        if i == n // 2:
            helper = lambda v: v * v
        seen += helper(-3)
    return seen


def builtin_shadowed(n):
    seen = 0
    for i in range(n):
        if i == n // 2:
            globals()["len"] = lambda s: 100
        elif i == n // 4 * 3:
            del globals()["len"]
        seen += len("ab")
    return seen


def deleted(n):
    global doomed
    doomed = 1
    seen = 0
    try:
        for i in range(n):
            if i == n - 5:
                del doomed
            seen += doomed
    except NameError as error:
        return seen, str(error)


def polling():
    global done
    done = False

    def set_it(i):
        global done
        done = i > 50_000

    i = 0
    while not done:
        i += 1
        if i % 100 == 0:
            set_it(i)
    return i


for function in (direct, through_call, through_dict, through_exec, type_changes, replaced_function, builtin_shadowed, deleted):
    limit, factor, helper = 10, 2, abs
    print(function.__name__, function(40_000), limit)
print(polling(), done)
