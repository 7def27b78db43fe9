package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRow;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.dateline.table.TableSchema;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Java code knows the order of a row's values in a {@link RowShape} only, and a shape's columns,
 * components and methods agree: each shape is filled, made into a row, and read from one.
 */
@AnalyzeClasses(
    packages = "org.dateline",
    importOptions = ArchitectureTest.NotCompiledWithThisTest.class)
class RowShapesTest {

  @ArchTest
  static void rowsAreReadAndMadeByPosition_inRowShapesOnly(JavaClasses classes) {
    var found = new TreeSet<String>();
    for (JavaClass type : classes) {
      boolean mayKnowPlaces =
          type.isAssignableTo(RowShape.class) || type.isEquivalentTo(RowValues.class);
      if (!mayKnowPlaces && accesses(type).anyMatch(RowShapesTest::isByPosition)) {
        found.add(type.getName().replaceAll("org\\.dateline\\.|\\$\\d+$", ""));
      }
    }
    assertThat(found).isEmpty();
  }

  @ArchTest
  static void everyShape_makesAndReadsRowsByItsSchema(JavaClasses classes)
      throws ReflectiveOperationException {
    for (JavaClass type : classes) {
      if (type.isAssignableTo(RowShape.class) && !type.isInterface()) {
        assertThat(type.isRecord()).as("%s is a record", type.getName()).isTrue();
        check(type.reflect());
      }
    }
  }

  private static Stream<AccessTarget.CodeUnitAccessTarget> accesses(JavaClass type) {
    return Stream.concat(
            type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
        .map(JavaCodeUnitAccess::getTarget);
  }

  private static boolean isByPosition(AccessTarget.CodeUnitAccessTarget called) {
    boolean byPlace =
        called.getRawParameterTypes().size() == 1
            && called.getRawParameterTypes().get(0).isEquivalentTo(int.class);
    return called.getOwner().isEquivalentTo(RowFactory.class)
        || called.getOwner().isAssignableTo(GenericRow.class)
        || called.getOwner().isEquivalentTo(Row.class) && byPlace;
  }

  private static void check(Class<?> shape) throws ReflectiveOperationException {
    StructType schema = schema(shape);
    RecordComponent[] components = shape.getRecordComponents();
    assertThat(schema.fieldNames())
        .as("columns of %s", shape.getName())
        .containsExactly(
            Stream.of(components).map(one -> columnName(one.getName())).toArray(String[]::new));
    Object filled = fill(shape, 1);
    Optional<Method> of = method(shape, "of", Row.class);
    Optional<Method> toRow = method(shape, "toRow");
    assertThat(of.isPresent() || toRow.isPresent()).as(shape.getName()).isTrue();
    if (toRow.isPresent()) {
      assertThat(plain(toRow.get().invoke(filled)))
          .as("row of %s", shape.getName())
          .isEqualTo(plain(filled));
    }
    if (of.isPresent()) {
      assertThat(plain(of.get().invoke(null, row(filled))))
          .as("%s of a row", shape.getName())
          .isEqualTo(plain(filled));
    }
  }

  private static StructType schema(Class<?> shape) throws ReflectiveOperationException {
    Field field = shape.getDeclaredField("SCHEMA");
    field.setAccessible(true);
    return field.get(null) instanceof TableSchema table
        ? table.structType()
        : (StructType) field.get(null);
  }

  private static Optional<Method> method(Class<?> shape, String name, Class<?>... parameters) {
    return Stream.of(shape.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .peek(method -> method.setAccessible(true))
        .findFirst();
  }

  private static String columnName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  /** A record whose components all differ. */
  private static Object fill(Class<?> shape, int seed) throws ReflectiveOperationException {
    RecordComponent[] components = shape.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType(), seed * 100 + i);
    }
    Constructor<?> constructor =
        shape.getDeclaredConstructor(
            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Type type, int seed) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return List.of(value(element, seed * 2 + 1), value(element, seed * 2 + 2));
    }
    return switch (type.getTypeName()) {
      case "java.lang.String" -> "text " + seed;
      case "int", "java.lang.Integer" -> seed;
      case "long", "java.lang.Long" -> (long) seed;
      case "double", "java.lang.Double" -> seed / 8.0;
      // Neighbours differ.
      case "boolean", "java.lang.Boolean" -> seed % 2 == 0;
      case "byte[]" -> ByteBuffer.allocate(4).putInt(seed).array();
      case "java.sql.Date" -> java.sql.Date.valueOf(java.time.LocalDate.ofEpochDay(seed));
      case "java.sql.Timestamp" -> new java.sql.Timestamp(seed * 1000L);
      case "java.time.LocalDate" -> java.time.LocalDate.ofEpochDay(seed);
      default -> {
        Class<?> known = (Class<?>) type;
        yield known.isEnum() ? known.getEnumConstants()[seed % 3] : fill(known, seed);
      }
    };
  }

  /** A row as Spark gives it. */
  private static Row row(Object shape) throws ReflectiveOperationException {
    Object[] values = components(shape).toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = stored(values[i]);
      if (values[i] instanceof List<?> list) {
        List<Object> rows = new ArrayList<>();
        for (Object one : list) {
          rows.add(one instanceof RowShape ? row(one) : one);
        }
        values[i] = CollectionConverters.asScala(rows).toSeq();
      } else if (values[i] instanceof RowShape) {
        values[i] = row(values[i]);
      }
    }
    return new GenericRowWithSchema(values, schema(shape.getClass()));
  }

  /** A value of our own as rows hold it. */
  private static Object stored(Object value) throws ReflectiveOperationException {
    if (value instanceof java.time.LocalDate day) {
      return java.sql.Date.valueOf(day);
    }
    return value instanceof Enum<?> constant ? code(constant) : value;
  }

  private static Object code(Enum<?> constant) throws ReflectiveOperationException {
    for (String name : List.of("code", "label")) {
      Optional<Method> code = method(constant.getDeclaringClass(), name);
      if (code.isPresent()) {
        return code.get().invoke(constant);
      }
    }
    return constant.name();
  }

  private static List<Object> components(Object shape) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : shape.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      values.add(component.getAccessor().invoke(shape));
    }
    return values;
  }

  /** The values of rows, shapes, lists and arrays as nested lists. */
  private static Object plain(Object value) throws ReflectiveOperationException {
    List<?> parts;
    if (value instanceof Row row) {
      parts = CollectionConverters.asJava(row.toSeq());
    } else if (value instanceof RowShape) {
      parts = components(value);
    } else if (value instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    } else if (value instanceof Object[] array) {
      parts = Arrays.asList(array);
    } else if (value instanceof List<?> list) {
      parts = list;
    } else {
      return stored(value);
    }
    List<Object> plain = new ArrayList<>();
    for (Object part : parts) {
      plain.add(plain(part));
    }
    return plain;
  }
}
