print "hello", 3
