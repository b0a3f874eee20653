from ring.three import early

late = 2
