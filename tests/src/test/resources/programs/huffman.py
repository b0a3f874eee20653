"""Huffman coding: trees, canonical codes, a bit stream, packed archives, and move-to-front and run-length stages."""

import sys
from functools import total_ordering


@total_ordering
class Node:
    __slots__ = ("weight", "order", "symbol", "left", "right")

    def __init__(self, weight, order, symbol=None, left=None, right=None):
        self.weight = weight
        self.order = order
        self.symbol = symbol
        self.left = left
        self.right = right

    @property
    def is_leaf(self):
        return self.left is None

    def __eq__(self, other):
        return (self.weight, self.order) == (other.weight, other.order)

    def __lt__(self, other):
        return (self.weight, self.order) < (other.weight, other.order)

    def __iter__(self):
        """Leaves with their depths."""
        stack = [(self, 0)]
        while stack:
            node, depth = stack.pop()
            if node.is_leaf:
                yield node.symbol, depth
            else:
                stack += [(node.right, depth + 1), (node.left, depth + 1)]


def insert(queue, node):
    """Keeps the queue sorted from large to small by bisection."""
    low, high = 0, len(queue)
    while low < high:
        middle = (low + high) // 2
        if queue[middle] > node:
            low = middle + 1
        else:
            high = middle
    queue.insert(low, node)


def build_tree(data):
    weights = {}
    for symbol in data:
        weights[symbol] = weights.get(symbol, 0) + 1
    queue = sorted((Node(w, s, s) for s, w in weights.items()), reverse=True)
    order = 256
    while len(queue) > 1:
        left, right = queue.pop(), queue.pop()
        insert(queue, Node(left.weight + right.weight, order, None, left, right))
        order += 1
    return queue[0] if queue else None


def code_lengths(tree):
    return {symbol: max(depth, 1) for symbol, depth in tree} if tree else {}


def canonical(lengths):
    """Codes in order of length and symbol, so that the lengths alone describe them."""
    codes, code, previous = {}, 0, 0
    for symbol, length in sorted(lengths.items(), key=lambda item: (item[1], item[0])):
        code <<= length - previous
        codes[symbol] = (code, length)
        code += 1
        previous = length
    return codes


class BitWriter:
    def __init__(self):
        self.data = bytearray()
        self.buffer = 0
        self.filled = 0

    def write(self, value, bits):
        self.buffer = self.buffer << bits | value
        self.filled += bits
        while self.filled >= 8:
            self.filled -= 8
            self.data.append(self.buffer >> self.filled & 0xFF)
        self.buffer &= (1 << self.filled) - 1

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None and self.filled:
            self.write(0, 8 - self.filled)
        return False


class BitReader:
    def __init__(self, data):
        self.data = data
        self.position = 0

    def bit(self):
        byte, offset = divmod(self.position, 8)
        try:
            value = self.data[byte] >> 7 - offset & 1
        except IndexError:
            raise EOFError(f"no bit at {self.position}") from None
        self.position += 1
        return value

    def read(self, bits):
        value = 0
        for _ in range(bits):
            value = value << 1 | self.bit()
        return value


class CorruptArchive(Exception):
    pass


MAGIC = b"HUF1"


def compress(data):
    lengths = code_lengths(build_tree(data))
    codes = canonical(lengths)
    with BitWriter() as out:
        for byte in MAGIC:
            out.write(byte, 8)
        out.write(len(data), 32)
        out.write(checksum(data), 32)
        out.write(len(lengths), 9)
        for symbol, length in sorted(lengths.items()):
            out.write(symbol, 8)
            out.write(length, 5)
        for byte in data:
            out.write(*codes[byte])
    return bytes(out.data)


def decompress(archive):
    if not archive.startswith(MAGIC):
        raise CorruptArchive(f"bad magic {archive[:4]!r}")
    source = BitReader(archive[4:])
    try:
        size, expected = source.read(32), source.read(32)
        lengths = {source.read(8): source.read(5) for _ in range(source.read(9))}
        decoder = {code: symbol for symbol, code in canonical(lengths).items()}
        result = bytearray()
        while len(result) < size:
            code = length = 0
            while (code, length) not in decoder:
                code = code << 1 | source.bit()
                length += 1
                if length > 31:
                    raise CorruptArchive(f"no such code at bit {source.position}")
            result.append(decoder[code, length])
    except EOFError as error:
        raise CorruptArchive("archive is cut short") from error
    if checksum(result) != expected:
        raise CorruptArchive("checksum does not match")
    return bytes(result)


def checksum(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def _table():
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        yield n


TABLE = tuple(_table())


def move_to_front(data):
    alphabet = list(range(256))
    for byte in data:
        index = alphabet.index(byte)
        yield index
        if index:
            del alphabet[index]
            alphabet.insert(0, byte)


def from_front(indices):
    alphabet = list(range(256))
    for index in indices:
        byte = alphabet.pop(index)
        alphabet[:0] = [byte]
        yield byte


def burrows_wheeler(data):
    n = len(data)
    doubled = data + data
    rotations = sorted(range(n), key=lambda i: doubled[i : i + n])
    return bytes(doubled[i + n - 1] for i in rotations), rotations.index(0) if n else 0


def inverse_wheeler(last, start):
    order = sorted(range(len(last)), key=last.__getitem__)
    position = start
    result = bytearray()
    for _ in last:
        position = order[position]
        result.append(last[position])
    return bytes(result)


def pipeline(data, block=256):
    packed = bytearray()
    starts = []
    for i in range(0, len(data), block):
        last, start = burrows_wheeler(data[i : i + block])
        packed += bytes(move_to_front(last))
        starts.append(start)
    return compress(bytes(packed)), starts


def unpipeline(archive, starts, block=256):
    packed = decompress(archive)
    result = bytearray()
    for i, start in enumerate(starts):
        last = bytes(from_front(packed[i * block : (i + 1) * block]))
        result.extend(inverse_wheeler(last, start))
    return bytes(result)


def samples():
    yield "empty", b""
    yield "single", b"x"
    yield "one symbol", b"a" * 1000
    yield "text", ("she sells sea shells on the sea shore; the shells she sells are surely seashells. " * 20).encode()
    yield "utf-8", ("größe naïve 日本語 😀 " * 40).encode()
    yield "all bytes", bytes(range(256)) * 4
    state, noise = 1, bytearray()
    for _ in range(1500):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        noise.append(state >> 16 & (state >> 20) & 0xFF)
    yield "skewed noise", bytes(noise)


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    for _ in range(repetitions):
        rows = []
        for name, data in samples():
            archive = compress(data)
            assert decompress(archive) == data, name
            better, starts = pipeline(data)
            assert unpipeline(better, starts) == data, name
            rows.append((name, len(data), len(archive), len(better), checksum(archive)))
    for name, size, packed, better, crc in rows:
        print(f"{name:<13} {size:>5} -> {packed:>5} -> {better:>5} bytes, crc {crc:08x}")
    codes = canonical(code_lengths(build_tree(b"abracadabra")))
    print({chr(symbol): f"{code:0{length}b}" for symbol, (code, length) in sorted(codes.items())})
    archive = compress(b"the quick brown fox")
    print(archive.hex(" ", 4))
    for bad in (b"", b"XXXX" + archive[4:], archive[:-2], archive[:9] + b"\x00" + archive[10:], archive[:-1] + b"\x00\x00"):
        try:
            print(decompress(bad))
        except CorruptArchive as error:
            print("CorruptArchive:", error, "--", type(error.__cause__).__name__)
    print(burrows_wheeler(b"banana"), inverse_wheeler(*burrows_wheeler(b"mississippi")), list(move_to_front(b"bananaaa")))


if __name__ == "__main__":
    main()
