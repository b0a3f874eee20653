print("before")
exit_codes = []
try:
    raise SystemExit
except SystemExit as error:
    exit_codes.append(error.code)
try:
    import sys
    sys.exit((1, 2))
except SystemExit as error:
    exit_codes.append(error.code)
print(exit_codes)
sys.exit(None)
print("never")
