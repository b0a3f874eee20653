import helpers.counting
print("other loaded as", __name__)
