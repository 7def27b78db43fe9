package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TextWords;
import org.dateline.entities.settings.MissedParams;
import org.dateline.table.ArticleReadings;

/**
 * Makes the reading of one article from it and what is known of it; indexes are built once a task.
 */
final class ReadArticle implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType READING =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("state", DataTypes.LongType)
          .add("source", DataTypes.StringType)
          .add("ledger_names", DataTypes.createArrayType(ArticleReadings.LEDGER_NAME))
          .add("spans", DataTypes.createArrayType(ArticleReadings.SPAN))
          .add("small_words", DataTypes.createArrayType(DataTypes.StringType));

  private final Broadcast<LedgerRows> ledger;
  private final NameWordLists wording;
  private final List<String> languages;
  private final SecondReading again;
  private transient LedgerNames names;

  ReadArticle(Broadcast<LedgerRows> ledger, NameWordLists wording, MissedParams missed) {
    this.ledger = ledger;
    this.wording = wording;
    languages = List.copyOf(missed.languages());
    again = new SecondReading(wording, missed.noNames());
  }

  @Override
  public Row call(Row article) {
    if (names == null) {
      names = new LedgerNames(ledger.value(), wording.normalizer());
    }
    List<Row> found = FindLedgerNames.in(article, names);
    Row[] spans = {};
    String[] small = {};
    if (languages.contains(article.<String>getAs("language"))) {
      var words = new TextWords(article.getAs("text"));
      spans = spans(article, words, found);
      small = words.small().stream().sorted().toArray(String[]::new);
    }
    return RowFactory.create(
        article.getAs("article_id"),
        article.getAs("state"),
        article.getAs("source"),
        found.stream().map(ReadArticle::withoutArticle).toArray(Row[]::new),
        spans,
        small);
  }

  /**
   * The article's spans; none in an article without names, which says nothing of how names are
   * written.
   */
  private Row[] spans(Row article, TextWords words, List<Row> byLedger) {
    List<Row> known = new ArrayList<>();
    int field = article.fieldIndex("known");
    if (!article.isNullAt(field)) {
      known.addAll(article.<Row>getList(field));
    }
    for (Row name : byLedger) {
      known.add(RowFactory.create(name.get(1), name.get(2), name.get(3), null));
    }
    return known.isEmpty() ? new Row[0] : again.spans(article, words, known).toArray(Row[]::new);
  }

  private static Row withoutArticle(Row found) {
    return RowFactory.create(found.get(1), found.get(2), found.get(3), found.get(4));
  }
}
