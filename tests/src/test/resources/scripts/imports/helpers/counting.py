"""Counts."""
counter = 0


def increment():
    global counter
    counter += 1


def __getattr__(name):
    if name.startswith("dynamic") or name == "computed":
        return f"made {name}"
    raise AttributeError(f"module has no {name}")
