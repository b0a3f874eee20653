import ring.two
value = "one"


def ask():
    return ring.two.answer()
