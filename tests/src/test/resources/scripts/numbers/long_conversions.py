import ast
import sys

def attempt(f, *args):
    try:
        value = f(*args)
        print(type(value).__name__, value % 1000003)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
    except ValueError as e:
        print(type(e).__name__, e)

for n in 640, 641, 4300, 4301:
    for text in '9' * n, '-' + '9' * n, '0' * n, '1_' * (n - 1) + '1':
        attempt(int, text)
        if text[0] != '0':
            attempt(eval, text)
    attempt(int, '7' * n, 8)
    attempt(int, '7' * n, 9)
    attempt(ast.literal_eval, '5' * n)
sys.set_int_max_str_digits(1000)
attempt(eval, '1' * 1000)
attempt(eval, '1' * 1001)
attempt(eval, '0x' + '1' * 5000)
attempt(eval, '0b' + '1' * 5000)
attempt(eval, '0o' + '1' * 5000)
attempt(compile, '1' * 1001, 'name', 'eval')
sys.set_int_max_str_digits(0)
for n in 4301, 9000:
    for base in 2, 3, 7, 8, 10, 16, 32, 36:
        digits = ('1230' * n)[:n].translate({51: 50, 50: 49}) if base == 2 else ('1201' * n)[:n]
        digits = digits.replace('2', '1') if base == 2 else digits
        value = int(digits, base)
        low = int(digits[-300:], base)
        print(n, base, value % base ** 300 == low, value % 1000003, (-value) % 998244353, value.bit_length())
    value = int('123456789' * (n // 9))
    for text in str(value), hex(value), oct(value), bin(value), f'{value:x}', f'{-value:#o}', '%X' % value, repr(-value):
        print(len(text), text[:12], text[-12:], int(text.replace('-', ''), 0 if text[1] in 'xob' or text[2] in 'o' else 16 if 'X' in text or any(c in text for c in 'abcdefABCDEF') else 10) == value)
    print(eval(str(value)) == value == eval(hex(value)))
sys.set_int_max_str_digits(4300)
