"""Code pages of IBM mainframes and of Thai and Arabic, byte by byte."""

for name in ("cp037", "cp273", "cp424", "cp500", "cp864", "cp874", "cp1140", "tis-620", "ibm037", "tis620"):
    text = bytes(range(256)).decode(name, "replace")
    print(name, ascii(text))
    good = "".join(c for c in text if c != "\ufffd")
    print(good.encode(name).hex())
    print("\u20ac".encode(name, "ignore"), "%".encode(name, "ignore"), "\n\x85".encode(name, "replace"))
