value = 3
print(f"a {value!x} b")
