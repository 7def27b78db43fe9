package org.dateline.run.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Values of Parquet as the maps, lists and scalars of JSON; times as ISO 8601 in UTC. */
final class ParquetValues {
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  static Map<String, Object> object(Group group) {
    var object = new LinkedHashMap<String, Object>();
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      object.put(type.getFieldName(field), field(group, field));
    }
    return object;
  }

  private static @Nullable Object field(Group group, int field) {
    Type type = group.getType().getType(field);
    int count = group.getFieldRepetitionCount(field);
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      var list = new ArrayList<Object>();
      for (int i = 0; i < count; i++) {
        list.add(value(group, field, i, type));
      }
      return list;
    }
    return count == 0 ? null : value(group, field, 0, type);
  }

  private static Object value(Group group, int field, int index, Type type) {
    if (type.isPrimitive()) {
      return scalar(group, field, index, type.asPrimitiveType());
    }
    Group nested = group.getGroup(field, index);
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof ListLogicalTypeAnnotation) {
      return list(nested);
    }
    return meaning instanceof MapLogicalTypeAnnotation ? map(nested) : object(nested);
  }

  /** A list is a group of one repeated field, which wraps the element in a group of its own. */
  private static List<Object> list(Group wrapper) {
    var list = new ArrayList<Object>();
    Type repeated = wrapper.getType().getType(0);
    boolean wrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
    for (int i = 0; i < wrapper.getFieldRepetitionCount(0); i++) {
      list.add(wrapped ? field(wrapper.getGroup(0, i), 0) : value(wrapper, 0, i, repeated));
    }
    return list;
  }

  private static Map<String, Object> map(Group wrapper) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < wrapper.getFieldRepetitionCount(0); i++) {
      Group entry = wrapper.getGroup(0, i);
      Object value = entry.getType().getFieldCount() > 1 ? field(entry, 1) : null;
      map.put(String.valueOf(field(entry, 0)), value);
    }
    return map;
  }

  private static Object scalar(Group group, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> group.getBoolean(field, index);
      case FLOAT -> group.getFloat(field, index);
      case DOUBLE -> group.getDouble(field, index);
      case INT32 -> {
        int value = group.getInteger(field, index);
        yield meaning instanceof DateLogicalTypeAnnotation
            ? LocalDate.ofEpochDay(value).toString()
            : number(value, meaning);
      }
      case INT64 -> {
        long value = group.getLong(field, index);
        yield meaning instanceof TimestampLogicalTypeAnnotation time
            ? moment(value, time.getUnit()).toString()
            : number(value, meaning);
      }
      case INT96 -> {
        var value = NanoTime.fromBinary(group.getInt96(field, index));
        long day = value.getJulianDay() - JULIAN_DAY_OF_1970;
        yield Instant.ofEpochSecond(day * 86_400, value.getTimeOfDayNanos()).toString();
      }
      case BINARY, FIXED_LEN_BYTE_ARRAY -> {
        var value = group.getBinary(field, index);
        yield meaning instanceof DecimalLogicalTypeAnnotation decimal
            ? new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale())
            : value.toStringUsingUTF8();
      }
    };
  }

  private static Object number(long value, LogicalTypeAnnotation meaning) {
    return meaning instanceof DecimalLogicalTypeAnnotation decimal
        ? BigDecimal.valueOf(value, decimal.getScale())
        : (Object) value;
  }

  private static Instant moment(long value, LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.ofEpochMilli(value);
      case MICROS ->
          Instant.ofEpochSecond(
              Math.floorDiv(value, 1_000_000), Math.floorMod(value, 1_000_000) * 1_000L);
      case NANOS ->
          Instant.ofEpochSecond(
              Math.floorDiv(value, 1_000_000_000), Math.floorMod(value, 1_000_000_000));
    };
  }

  private ParquetValues() {}
}
