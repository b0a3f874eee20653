a, b = [1], None
for code in (lambda: a + b, lambda: a[b], lambda: -b, lambda: a < b, lambda: b in b):
    try:
        code()
    except TypeError as error:
        print(error)
result = a and (1 +
                2) * 3 ** "x"
