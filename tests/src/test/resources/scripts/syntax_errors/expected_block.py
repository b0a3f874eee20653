class C:
    def f(self):

print(C)
