import zlib


def t(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


data = b"hello world, " * 200 + bytes(range(256))
for wbits in (15, 9, -15, 31, -9):
    packed = zlib.compress(data, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits) == data, len(packed) < len(data))
for level in (-1, 0, 1, 9):
    print(zlib.decompress(zlib.compress(data, level)) == data)
print(zlib.decompress(zlib.compress(data), 47) == data, zlib.decompress(zlib.compress(data, wbits=31), wbits=47) == data)
c = zlib.compressobj()
packed = c.compress(data[:100]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(data[100:]) + c.flush()
print(zlib.decompress(packed) == data)
t("c.flush()")
t("c.compress(b'x')")
d = zlib.decompressobj()
out = b"".join(d.decompress(packed[i:i + 7]) for i in range(0, len(packed), 7)) + d.flush()
print(out == data, d.eof, d.unused_data, d.unconsumed_tail)
d = zlib.decompressobj()
out = d.decompress(packed + b"tail", 50)
print(len(out), d.eof, len(d.unconsumed_tail) > 0, d.unused_data)
while not d.eof:
    out += d.decompress(d.unconsumed_tail, 1000)
print(out == data, d.unused_data)
for wbits in (31, -15):
    packed = zlib.compress(data, wbits=wbits)
    d = zlib.decompressobj(wbits)
    print(b"".join(d.decompress(packed[i:i + 1]) for i in range(len(packed))) == data, d.eof)
words = b"hello world"
c = zlib.compressobj(zdict=words)
packed = c.compress(data) + c.flush()
d = zlib.decompressobj(zdict=words)
print(d.decompress(packed) == data)
b = zlib._ZlibDecompressor()
packed = zlib.compress(data)
print(len(b.decompress(packed, 10)), b.eof, b.needs_input, len(b.decompress(b"")), b.eof, b.needs_input, b.unused_data)
t("b.decompress(b'x')")
for text in [
    "zlib.decompress(b'')", "zlib.decompress(b'abc')", "zlib.decompress(zlib.compress(b'abc')[:-1])", "zlib.compress('a')",
    "zlib.decompress(zlib.compress(b'abc')+b'x')", "zlib.decompressobj().decompress(b'xxxx')", "zlib.decompressobj().flush(-1)",
    "zlib.decompressobj().decompress(b'',-1)", "zlib.compress(b'a',level=10)", "zlib.compressobj(level=10)", "zlib.compressobj(wbits=3)",
    "zlib.adler32(b'abc')", "zlib.adler32(b'c', zlib.adler32(b'ab'))", "zlib.crc32(b'abc')", "zlib.crc32(b'c', zlib.crc32(b'ab'))", "zlib.adler32(b'')",
    "zlib.compress(b'hello'*10)", "zlib.compress(b'hello'*10,wbits=31)", "zlib.compress(b'hello'*10,1,-15)", "zlib.error.__mro__",
    "zlib.decompress(zlib.compress(b'x')[:-1]+b'\\0')", "zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_FINISH", "zlib.decompressobj(wbits=3)",
    "zlib.decompress(zlib.compress(b'abc', wbits=31)[:-1]+b'\\1', 31)",
]:
    t(text)
