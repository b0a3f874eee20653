import ring.one

print(ring.one.value, ring.two.value, ring.one.ask())
try:
    import ring.three
except ImportError as error:
    print(str(error).split("(/")[0])
