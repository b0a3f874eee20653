print("raising")
raise ValueError("while importing")
