import _md5, _sha1, _sha2, _sha3, _blake2


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(result.hexdigest() if hasattr(result, "hexdigest") else result)
    except Exception as e:
        print(type(e).__name__, e)


constructors = [_md5.md5, _sha1.sha1, _sha2.sha224, _sha2.sha256, _sha2.sha384, _sha2.sha512,
                _sha3.sha3_224, _sha3.sha3_256, _sha3.sha3_384, _sha3.sha3_512, _blake2.blake2b, _blake2.blake2s]
long_data = bytes(range(256)) * 5
for make in constructors:
    h = make()
    print(h.name, h.digest_size, h.block_size)
    attempt(make)
    attempt(make, b"abc")
    attempt(make, long_data)
    attempt(make, bytearray(b"abc"), usedforsecurity=False)
    attempt(make, memoryview(b"abc"))
    attempt(make, "abc")
    attempt(make, 1)
    for size in (1, 63, 64, 65, 127, 128, 129, 143, 144, 200):
        h.update(b"x" * size)
        print(h.hexdigest()[:16], end=" ")
    other = h.copy()
    other.update(b"more")
    print(h.hexdigest() != other.hexdigest(), h.digest() == bytes.fromhex(h.hexdigest()))
for make in (_sha3.shake_128, _sha3.shake_256):
    h = make(b"abc")
    print(h.name, h.digest_size, h.block_size, h._rate_bits, h._capacity_bits, h._suffix)
    print(h.hexdigest(5), h.hexdigest(400), h.digest(0))
    h.update(long_data)
    print(h.copy().hexdigest(32))
    for length in (-1, 2**29):
        try:
            h.digest(length)
        except ValueError as e:
            print(e)
b = _blake2.blake2b
s = _blake2.blake2s
for make in (b, s):
    print(make.MAX_DIGEST_SIZE, make.MAX_KEY_SIZE, make.PERSON_SIZE, make.SALT_SIZE)
    attempt(make, b"abc", digest_size=16, key=b"secret", salt=b"salty", person=b"me")
    attempt(make, b"abc", fanout=2, depth=2, leaf_size=4096, node_offset=3, node_depth=1, inner_size=32, last_node=True)
    attempt(make, long_data, key=b"k" * 32)
    for options in [dict(digest_size=0), dict(digest_size=65), dict(key=b"x" * 65), dict(salt=b"x" * 17), dict(person=b"x" * 17),
                    dict(fanout=256), dict(depth=0), dict(leaf_size=-1), dict(leaf_size=2**32), dict(node_offset=-1),
                    dict(node_offset=2**64), dict(node_depth=256), dict(inner_size=65)]:
        attempt(make, **options)
