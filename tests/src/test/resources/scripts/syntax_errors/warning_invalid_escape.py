pattern = "\d+\."
print(pattern)
print(b"\q", 1 is 1, "x" if (1, 2) else 0)
assert (1, "always true")
print("".join(["a"]) is "a")
