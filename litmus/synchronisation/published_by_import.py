"""A module that tests import."""

first = 1
second = 2
