import ring2.b

x = 1
