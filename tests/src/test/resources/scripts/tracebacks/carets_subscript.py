table = {"rows": [[1, 2], [3]]}


def get(table, i, j):
    return table["rows"][i][j] + table["rows"][j][i]


print(get(table, 0, 0))
print(get(table, 1, 1))
