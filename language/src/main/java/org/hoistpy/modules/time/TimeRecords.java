package org.hoistpy.modules.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;

/** {@code time.struct_time}. Stateless. */
final class TimeRecords {
  static final int FIELDS = 9;
  static final PyType STRUCT_TIME =
      StructSequence.define(
          "time.struct_time",
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst");

  private TimeRecords() {}

  static PyTuple of(ZonedDateTime time) {
    boolean summer = time.getZone().getRules().isDaylightSavings(time.toInstant());
    return new PyTuple(
        STRUCT_TIME,
        new Object[] {
          (long) time.getYear(),
          (long) time.getMonthValue(),
          (long) time.getDayOfMonth(),
          (long) time.getHour(),
          (long) time.getMinute(),
          (long) time.getSecond(),
          (long) time.getDayOfWeek().getValue() - 1,
          (long) time.getDayOfYear(),
          summer ? 1L : 0L
        });
  }

  /** Local time from nine fields; day and time fields may be out of range, as for mktime. */
  static ZonedDateTime moment(Object[] items) {
    try {
      return ZonedDateTime.of(Index.asInt(items[0]), 1, 1, 0, 0, 0, 0, ZoneId.systemDefault())
          .plusMonths(Math.max(0, Index.asInt(items[1]) - 1))
          .plusDays(Math.max(0, Index.asInt(items[2]) - 1))
          .withHour(0)
          .plusHours(Index.asInt(items[3]))
          .plusMinutes(Index.asInt(items[4]))
          .plusSeconds(Index.asInt(items[5]));
    } catch (DateTimeException e) {
      throw PyErrors.overflowError("mktime argument out of range");
    }
  }
}
