import ring2.a

ring2.a.x
