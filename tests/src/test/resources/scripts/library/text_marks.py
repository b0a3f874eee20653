import io

for encoding in ("utf-16", "UTF_16", "utf16", "utf-32", "utf-8-sig", "utf-16-le", "utf-8"):
    raw = io.BytesIO()
    text = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
    for part in ("a", "", "é\n", "😀"):
        text.write(part)
    text.flush()
    print(encoding, raw.getvalue().hex(" "))
    text.seek(0)
    text.write("b")
    text.flush()
    print(encoding, raw.getvalue().hex(" "))
    text.seek(0, 2)
    text.write("c")
    text.flush()
    print(encoding, raw.getvalue().hex(" "))
    text.seek(0)
    print(ascii(text.read()))
