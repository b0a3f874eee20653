print(f"some {} text")
