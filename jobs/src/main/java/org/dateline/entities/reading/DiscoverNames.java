package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.names.NameShape;
import org.dateline.entities.settings.MissedParams;
import org.dateline.entities.wikipedia.KnownForms;
import org.dateline.entities.wikipedia.WikipediaLinks;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.dateline.table.WikiNames;
import org.dateline.text.Language;
import org.dateline.text.Language.Writing;
import org.dateline.text.LanguageAbility;

/**
 * Finds names by how the whole corpus writes them, and by what Wikipedia knows.
 *
 * <p>A form is a name if it stands with its capitals inside sentences of enough articles and
 * sources, and if it has a word that is hardly ever written small: {@code min-capital-share} of the
 * articles that have the form, or the word in small letters, have the form. Its type is the one
 * that the models give it where they find it, if they agree; else the one that its contexts
 * indicate ({@link TypeByContext}).
 *
 * <p>A form that leads to one Wikipedia article ({@link WikiNames}) needs no other article or
 * source. Its letters must show that it is a name ({@link NameShape#MIXED}), or the corpus must
 * hardly ever write it small. Titles of concepts (City_council) and of persons make no name: a
 * namesake of somebody known is not that person.
 */
final class DiscoverNames {
  private static final double AGREEMENT = 0.75;

  /** A form that the models find in fewer of its articles is not known by them. */
  private static final double KNOWN_SHARE = 0.1;

  /** Languages with imported names in which a capital marks a name. */
  private static final Object[] WITH_CAPITALS =
      Language.codesOf(LanguageAbility.KNOWLEDGE).stream()
          .filter(code -> Language.find(code).orElseThrow().writing() == Writing.CAPITAL_NAMES)
          .toArray();

  /**
   * The candidates that are names, with their type.
   *
   * @param spans rows of {@link SecondReading}
   * @param articles the articles that were read, with their source
   * @param smallWords one row per article and {@code word} that it writes small
   * @param wikiNames rows of {@link WikiNames}, none if there is no such table
   */
  static Dataset<Row> in(
      Dataset<Row> spans,
      Dataset<Row> articles,
      Dataset<Row> smallWords,
      Dataset<Row> wikiNames,
      MissedParams params) {
    Dataset<Row> counted = Checkpoint.of(countForms(spans));
    Dataset<Row> frequent =
        Checkpoint.of(
            withNameWord(
                    Checkpoint.of(frequent(counted, articles, params)),
                    smallWords,
                    params.minCapitalShare())
                .withColumn("found_by", lit(FoundBy.DISCOVERY.code())));
    Dataset<Row> ofWikipedia =
        ofWikipedia(spans, counted, smallWords, wikiNames, params)
            .withColumn("found_by", lit(FoundBy.WIKIPEDIA.code()))
            .join(frequent.select("surface"), new String[] {"surface"}, "left_anti");
    Dataset<Row> forms = Checkpoint.of(frequent.unionByName(ofWikipedia));
    Dataset<Row> types =
        TypeByContext.of(spans, forms.filter(col("type").isNull()), params.minTypeMargin());
    Dataset<Row> typed =
        forms
            .join(types, new String[] {"surface"}, "left_outer")
            .select(
                col("surface"),
                col("found_by"),
                coalesce(col("type"), col("context_type"), lit(EntityType.MISC.name())).as("type"));
    return spans
        .filter(col("kind").equalTo(SecondReading.CANDIDATE))
        .drop("type")
        .join(typed, "surface");
  }

  /** The forms of enough articles and sources, with their type if the models know it. */
  private static Dataset<Row> frequent(
      Dataset<Row> counted, Dataset<Row> articles, MissedParams params) {
    Column known = col("known_articles").geq(col("articles").multiply(KNOWN_SHARE));
    Column agreed = col("plurality.articles").geq(col("known_articles").multiply(AGREEMENT));
    return counted
        .crossJoin(broadcast(sources(articles)))
        .filter(col("missed_articles").gt(0))
        .filter(col("articles").geq(params.minArticles()))
        .filter(col("sources").geq(least(lit((long) params.minSources()), col("all_sources"))))
        .filter(known.equalTo(false).or(agreed))
        .withColumn("type", when(known, col("plurality.type")))
        .withColumn("well_known", col("known_articles").geq(col("missed_articles")));
  }

  /** The forms that Wikipedia knows: {@code surface}, and their type if Wikipedia shows it. */
  private static Dataset<Row> ofWikipedia(
      Dataset<Row> spans,
      Dataset<Row> counted,
      Dataset<Row> smallWords,
      Dataset<Row> wikiNames,
      MissedParams params) {
    Dataset<Row> mixed =
        Checkpoint.of(
            spans
                .filter(col("kind").equalTo(SecondReading.CANDIDATE))
                .filter(col("surface").rlike("^(?:" + NameShape.MIXED + ")$"))
                .select("surface")
                .distinct());
    Dataset<Row> missed = counted.filter(col("known_articles").equalTo(0));
    Dataset<Row> titles =
        Checkpoint.of(
            KnownForms.of(
                    wikiNames.filter(
                        col("language")
                            .isin(WITH_CAPITALS)
                            .and(col("probability").geq(params.minWikipediaProbability()))),
                    mixed.union(missed.select("surface")))
                .filter(
                    WikipediaLinks.isOneThing()
                        .and(WikipediaLinks.hasCommonNoun(col("title")).equalTo(false))
                        .and(coalesce(col("type"), lit("")).notEqual(EntityType.PERSON.name())))
                .select("surface", "type"));
    Dataset<Row> plain =
        withNameWord(
            Checkpoint.of(missed.join(titles, "surface").withColumn("well_known", lit(false))),
            smallWords,
            params.minCapitalShare());
    return mixed.join(titles, "surface").unionByName(plain).distinct();
  }

  private static Dataset<Row> sources(Dataset<Row> articles) {
    return articles.agg(count_distinct(col("source")).as("all_sources"));
  }

  /** Articles and sources of each form, and how many articles' models give it which type. */
  private static Dataset<Row> countForms(Dataset<Row> spans) {
    EntityType[] types = EntityType.values();
    Column[] ranked = new Column[types.length];
    for (int i = 0; i < types.length; i++) {
      String type = types[i].name();
      ranked[i] =
          struct(
              count_if(col("type").equalTo(type)).as("articles"),
              lit(-i).as("order"),
              lit(type).as("type"));
    }
    return spans
        .filter(size(col("features")).gt(0))
        .groupBy("surface")
        .agg(
            count_distinct(col("article_id")).as("articles"),
            count_distinct(col("source")).as("sources"),
            count_if(col("type").isNull()).as("missed_articles"),
            count_if(col("type").isNotNull()).as("known_articles"),
            array_max(array(ranked)).as("plurality"));
  }

  /**
   * Forms that have a word hardly ever written small. One of several words that the models find as
   * often as they miss it needs none: "Affordable Care Act".
   */
  private static Dataset<Row> withNameWord(
      Dataset<Row> forms, Dataset<Row> smallWords, double share) {
    Column small = coalesce(col("small_articles"), lit(0L));
    Dataset<Row> words = forms.withColumn("word", explode(split(lower(col("surface")), " ")));
    // A corpus writes far more words small than its forms have.
    Dataset<Row> counts =
        smallWords
            .join(words.select("word").distinct(), new String[] {"word"}, "left_semi")
            .groupBy("word")
            .agg(count(lit(1)).as("small_articles"));
    return words
        .join(counts, new String[] {"word"}, "left_outer")
        .groupBy("surface", "type")
        .agg(
            max(col("articles").geq(col("articles").plus(small).multiply(share))).as("has_name"),
            max(col("surface").contains(" ").and(col("well_known"))).as("known_phrase"))
        .filter(col("has_name").or(col("known_phrase")))
        .select("surface", "type");
  }

  private DiscoverNames() {}
}
