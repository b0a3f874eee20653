import codecs
import _codecs


def t(text):
    try:
        print(text, "->", ascii(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e, getattr(e, "__notes__", None))


for text in [
    "'plain text'.encode('utf-7')", "'a+b'.encode('utf-7')", "'\\u00e9'.encode('utf-7')", "'\\u00e9a'.encode('utf-7')", "'\\u00e9-'.encode('utf-7')",
    "'\\u00e9!'.encode('utf-7')", "'\\U0001f600x'.encode('utf-7')", "'~\\\\\\t\\x00'.encode('utf-7')", "'Hi Mom \\u263a!'.encode('utf-7')", "''.encode('utf-7')",
    "b'a+-b'.decode('utf-7')", "b'+AOk-'.decode('utf-7')", "b'+AOk'.decode('utf-7')", "b'+AOk!'.decode('utf-7')", "b'+2D3eAA-x'.decode('utf-7')", "b'+'.decode('utf-7')",
    "b'+A'.decode('utf-7')", "b'+AO!'.decode('utf-7')", "b'+!'.decode('utf-7')", "b'\\xff'.decode('utf-7')", "b'a\\xffb'.decode('utf-7', 'replace')", "b'+AOl-'.decode('utf-7')",
    "b'+AO!x'.decode('utf-7', 'ignore')", "_codecs.utf_7_decode(b'a+AOk', None, False)", "_codecs.utf_7_decode(b'a+AOk-b', None, False)", "_codecs.utf_7_decode(b'a+AOk')",
    "_codecs.utf_7_encode('\\u00e9')", "b'+2D0-'.decode('utf-7')", "b'+2D0AQQ-'.decode('utf-7')",
    "codecs.encode('abc', 'hex')", "codecs.decode(b'zz', 'hex')", "codecs.encode('abc', 'rot13')", "codecs.decode(b'YWJj', 'base64')", "'abc'.encode('rot13')",
]:
    t(text)
