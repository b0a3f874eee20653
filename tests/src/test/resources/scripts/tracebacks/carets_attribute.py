class Node:
    def __init__(self, child=None):
        self.child = child


root = Node(Node())
print(root.child.child)
print((root.child.child
       .child))
