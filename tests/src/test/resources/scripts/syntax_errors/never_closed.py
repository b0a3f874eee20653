print("a")
values = {"a": 1,
print(values)
