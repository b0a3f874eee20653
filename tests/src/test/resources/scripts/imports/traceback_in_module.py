def go():
    from failing.outer import run
    run(0)


go()
