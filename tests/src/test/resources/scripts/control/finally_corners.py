def return_overrides():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        1 / 0
    finally:
        return "swallowed"


def break_swallows():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return i


def continue_swallows():
    out = []
    for i in range(3):
        try:
            out.append(i)
            return "never"
        finally:
            continue
    return out


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_changed():
    x = []
    try:
        return x
    finally:
        x.append("finally")


def nested():
    log = []
    try:
        try:
            log.append(1)
            raise ValueError
        finally:
            log.append(2)
            try:
                return log
            finally:
                log.append(3)
    finally:
        log.append(4)


def else_clause(n):
    log = []
    try:
        log.append("try")
        if n:
            raise KeyError
    except KeyError:
        log.append("except")
    else:
        log.append("else")
        if n == 0:
            return log
    finally:
        log.append("finally")
    return log


def in_loop():
    log = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(f"f{i}")
    else:
        log.append("else")
    return log


def while_else():
    log, n = [], 0
    while n < 2:
        n += 1
        try:
            pass
        finally:
            if n == 5:
                break
    else:
        log.append("while else")
    return log


def exception_in_except():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b")
        finally:
            return_value = "set"
    except KeyError as error:
        return return_value, repr(error.__context__)


def name_unbound():
    error = "before"
    try:
        raise ValueError
    except ValueError as error:
        pass
    try:
        return error
    except UnboundLocalError as missing:
        return str(missing)


def generator():
    try:
        yield 1
        return "value"
    finally:
        yield "from finally"


for f in (return_overrides, swallow, break_swallows, continue_swallows, value_kept, list_changed, nested, in_loop, while_else, exception_in_except, name_unbound):
    print(f.__name__, f())
print(else_clause(0), else_clause(1), list(generator()))
