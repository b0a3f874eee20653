print(0, 00, 0_0, 0x_ff, 0b_1, 0o_7, 1_000_000, 1e3, 1E-3, 1.e3, .5e1, 1_0.0_1, 1j, 1.5J, 0xDEAD_BEEF, 1e0_5)
print('a' "b" '''c''' """d""", r'\n' R"\t", b'\x41' rb'\x41' BR"\n", u'x', f'{1}' "{2}" F'{3}', fr'\{1}' Rf'{2}\n')
print("\a\b\t\v\f".encode(), "\x41\u0042\U00000043\103\0\N{BULLET}", 'it\'s', "\"", "a\
b", '''multi
line''', """quotes " "" '""")
print([1, 2,], (1,), (1, 2,), {1, 2,}, {1: 2,}, [], (), {}, set(), (1), ((1,),), [[]], {**{}}, [*()], (*(),))
print(True, False, None, ..., Ellipsis, NotImplemented, __name__, __debug__)
print(not(1), -1**2, 2**-1, (-1)**2, 2**3**2, -2**-2, ~-1, - -1, not not 1)
print(1 or 2 and 3, (1 or 2) and 3, not 1 == 2, 1 + 2 * 3 % 4 - 5 // 2, 1 << 2 + 3, 1 | 2 ^ 3 & 4, 1 < 2 == True, 5 - 3 - 1, 2 * 3 / 4 * 5, 10 - -5, 7 & 3 == 3, not 1 in [1], 1 not in [2])
print(1 if 0 else 2 if 0 else 3, (lambda x, *y, z=1, **k: (x, y, z, k))(1, 2, 3, z=4, w=5), (lambda: (yield))().__class__.__name__)
x = y, *z = 1, 2, 3
print(x, y, z, [*x, *z], x[0], x[-1], x[1:], x[::2])
print("a" if True else "b", *[1, 2], **{"sep": ","})
print(1 .__add__(2), 1.5.__class__, "s".upper(), [1][0], (1, 2)[1], {1: 2}[1], {1}.pop(), f"{1}"[0], (lambda: 5)(), [i for i in "ab"][-1])
print("""\
no newline first""", '\
', "tab	inside", "\\", r"\\", r"\'", "\
x")
print(0xFFFFFFFFFFFFFFFFFF, 0b1 << 70, 0o777777777777777777777777, 123456789012345678901234567890, 1e308 * 10, 1e-400, 3.0, 1e16, 123456789.123456789)
