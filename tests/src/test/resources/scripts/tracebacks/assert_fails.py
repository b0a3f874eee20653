def check(value):
    assert isinstance(value, int), f"not an int: {value!r}"
    assert value > 0
    return value


check(1)
try:
    check("x")
except AssertionError as error:
    print(error)
check(-1)
