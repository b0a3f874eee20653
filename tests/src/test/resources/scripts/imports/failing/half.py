x = 1
import failing.absent
