print("é", end="",
      1, 2)
