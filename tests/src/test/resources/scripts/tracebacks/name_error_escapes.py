def compute(first_value):
    return frist_value + 1


compute(1)
