package org.dateline.entities.wikipedia;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.sketch.BloomFilter;

/**
 * What Wikipedia's names say of the forms of a corpus. There are 25 million of these names, and a
 * corpus has few of them: a Bloom filter of the forms asked for passes over nearly all others where
 * they are read, so that a join moves the rest only.
 */
public final class KnownForms {
  private static final double FALSE_POSITIVES = 0.01;

  /**
   * The rows of wiki_names that have one of the forms asked for, and about one in a hundred of the
   * others. Runs now, and once for each call.
   *
   * @param asked column {@code surface} of computed rows, which are read twice
   */
  public static Dataset<Row> of(Dataset<Row> wikiNames, Dataset<Row> asked) {
    Dataset<Row> forms = asked.select("surface");
    long count = forms.distinct().count();
    if (count == 0) {
      return wikiNames.filter(lit(false));
    }
    BloomFilter filter = forms.stat().bloomFilter("surface", count, FALSE_POSITIVES);
    Broadcast<BloomFilter> everywhere =
        JavaSparkContext.fromSparkContext(forms.sparkSession().sparkContext()).broadcast(filter);
    UDF1<String, Boolean> isAsked = surface -> everywhere.value().mightContainString(surface);
    return wikiNames.filter(udf(isAsked, DataTypes.BooleanType).apply(col("surface")));
  }

  private KnownForms() {}
}
