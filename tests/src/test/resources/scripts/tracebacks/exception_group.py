def fail(kind):
    raise kind("failed")


def collect(*kinds):
    errors = []
    for kind in kinds:
        try:
            fail(kind)
        except Exception as error:
            errors.append(error)
    errors[0].add_note("a note on the first")
    return errors


group = ExceptionGroup("inner", collect(KeyError, OSError))
try:
    raise ExceptionGroup("outer", [*collect(ValueError), group, TypeError("never raised")])
except* OSError:
    raise
