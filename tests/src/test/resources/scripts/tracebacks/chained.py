def first():
    return {}["key"]


def second():
    try:
        first()
    except KeyError as error:
        raise ValueError("second failed") from error


def third():
    try:
        second()
    except ValueError:
        print("handling")
        undefined_name


def fourth():
    try:
        third()
    finally:
        int("x")


fourth()
