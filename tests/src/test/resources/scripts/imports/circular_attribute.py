import ring2.a
