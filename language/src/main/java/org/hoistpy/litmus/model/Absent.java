package org.hoistpy.litmus.model;

/** The value of a location that holds none: an attribute that is not there, an unset name. */
public enum Absent {
  ABSENT
}
