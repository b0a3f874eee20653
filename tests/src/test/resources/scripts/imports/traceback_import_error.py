import failing.half
