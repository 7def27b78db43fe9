package org.dateline.knowledge;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.table.TableSchema;
import org.dateline.table.WikiNames;
import org.jspecify.annotations.Nullable;

/** Lines of a dictionary to rows of {@link WikiNames}. */
public final class ImportNames {
  public static final StructType ROW = WikiNames.SCHEMA.structType();

  /** Counts once for each line of a partition what became of it; called in tasks. */
  public interface Account extends java.io.Serializable {
    /** {@code what} is a {@link WikiDict.Rejection#code()}, {@link #READ}, ... */
    void count(String what);
  }

  /** Lines read. */
  public static final String READ = "read";

  /** Rows that gave way to a more probable one of the same form. */
  public static final String DUPLICATES = "duplicates";

  /** Rows that remain. */
  public static final String WRITTEN = "written";

  /** The row of a line, unless the line is to be rejected. Every line is counted. */
  public static Optional<Row> row(String language, String line, Account account) {
    account.count(READ);
    WikiDict.Line parsed = WikiDict.parse(line);
    if (parsed.rejection().isPresent()) {
      account.count(parsed.rejection().get().code());
      return Optional.empty();
    }
    return Optional.of(
        new WikiName(
                language,
                parsed.surface(),
                parsed.title(),
                parsed.probability(),
                TitleTypes.of(parsed.title()))
            .toRow());
  }

  /** A row of {@link WikiNames}. */
  private record WikiName(
      String language, String surface, String title, double probability, @Nullable String type)
      implements RowShape {
    static final TableSchema SCHEMA = WikiNames.SCHEMA;

    Row toRow() {
      return RowFactory.create(language, surface, title, probability, type);
    }
  }

  /**
   * The rows of one language, one for each surface form: the most probable one, and among equally
   * probable ones the first by title. The others are only counted.
   *
   * @param partitions tasks; each writes the forms of one bucket
   * @param bucket number of the bucket of a surface form, from 0 to {@code partitions} - 1
   */
  public static Dataset<Row> mostProbable(
      Dataset<Row> rows, int partitions, Column bucket, Account account) {
    MapPartitionsFunction<Row, Row> firsts = sorted -> new Firsts(sorted, account);
    return rows.repartitionById(partitions, bucket)
        .sortWithinPartitions(col("surface"), col("probability").desc(), col("title"))
        .mapPartitions(firsts, Encoders.row(ROW));
  }

  /** The first of each surface form's sorted rows. */
  private static final class Firsts implements Iterator<Row> {
    private final Iterator<Row> sorted;
    private final Account account;

    @SuppressWarnings("NullAway.Init")
    private String surface;

    private @Nullable Row next;

    Firsts(Iterator<Row> sorted, Account account) {
      this.sorted = sorted;
      this.account = account;
    }

    @Override
    public boolean hasNext() {
      while (next == null && sorted.hasNext()) {
        Row row = sorted.next();
        String form = row.getAs("surface");
        if (form.equals(surface)) {
          account.count(DUPLICATES);
        } else {
          surface = form;
          account.count(WRITTEN);
          next = row;
        }
      }
      return next != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return requireNonNull(row);
    }
  }

  private ImportNames() {}
}
