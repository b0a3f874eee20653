"""Nodes of a tree take any attribute, and show it in their dict."""

import ast

node = ast.Or()
node.mark = 1
print(node.__dict__, vars(node))
name = ast.Name("a", ast.Load())
name.other = 2
print(sorted(name.__dict__))
print("__dict__" in ast.AST.__dict__, hasattr(ast.parse("x"), "__dict__"))
