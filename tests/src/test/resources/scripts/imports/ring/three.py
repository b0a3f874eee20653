from ring.four import late

early = 1
