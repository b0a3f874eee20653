def größe(x): return x / 0  # ünï


text = "日本語"; value = größe(len(text))
