import json, sys
from json import scanner, encoder, decoder
for text in '"z\\ud834\\udd20x"', '"z\\ud834\\u0020x"', '"z\ud834\udd20x"', '"z\ud834\\udd20x"', '"z\\ud834\udd20x"', '"\\ud834"', '"a\\n\\"b\\u00e9\U0001f600"':
    print(ascii(decoder.scanstring(text, 1)), ascii(json.loads(text)))
for f in (lambda: decoder.scanstring(b'xxx', sys.maxsize + 1)), (lambda: decoder.scanstring(b'xxx', 1)), (lambda: decoder.scanstring('xxx', -1)), (lambda: json.dumps({1: 2}, separators=(b', ', ': '))), (lambda: json.dumps({1: 2}, separators=(', ', b': '))), (lambda: decoder.scanstring('a"b', 0)):
    try: print(f())
    except OverflowError: print("OverflowError")
    except Exception as e: print(type(e).__name__, e)
a = [object()] * 10
def crasher(obj):
    del a[-1]
print(json.dumps(a, default=crasher))
print(json.dumps([1, [2, (3, {'a': [None, True]})], []]), json.dumps(()))
