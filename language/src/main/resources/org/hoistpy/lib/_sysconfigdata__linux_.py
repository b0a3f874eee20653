# What the sysconfig module tells about the build. There are no C sources, hence no flags of a compiler.
build_time_vars = {
    "ABIFLAGS": "",
    "CFLAGS": "",
    "CONFIG_ARGS": "",
    "EXE": "",
    "EXT_SUFFIX": ".so",
    "PY_CFLAGS": "",
    "PY_CFLAGS_NODIST": "",
    "Py_DEBUG": 0,
    "Py_ENABLE_SHARED": 0,
    "SHLIB_SUFFIX": ".so",
    "VERSION": "3.12",
    "WITH_DOC_STRINGS": 1,
}
