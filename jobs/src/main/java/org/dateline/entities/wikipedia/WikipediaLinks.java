package org.dateline.entities.wikipedia;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.startswith;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityType;
import org.dateline.table.WikiNames;
import org.dateline.text.Language;

/**
 * Finds Wikipedia's articles for names unknown to the ledger. The join is on distinct surface
 * forms, never on mentions: a corpus has some hundred thousand of those.
 *
 * <p>Many people have no article, and their names lead to one that mentions them, to that of a
 * company they founded or of a crime against them, or to a namesake's. So the title of a person's
 * article must share a word, or nearly so, with the name.
 *
 * <p>All surface forms of a name vote: the probability of an article is that of each form in {@link
 * WikiNames}, weighted by how often the corpus uses the form; forms that are not there do not vote.
 * The likeliest article is the name's if its probability reaches a threshold, which is higher for
 * single words, and if its type, as far as known, may be the name's: a person is only a person, a
 * film or a song no place and no organisation.
 */
public final class WikipediaLinks {
  private static final long MILLION = 1_000_000;

  /** How much more the vote of a form as written weighs than that of one without its suffix. */
  private static final long AS_WRITTEN = 1_000;

  private static final int SHORTEST = 3;

  /** Letters that a short form begins with, as the name it stands for does. */
  private static final int SAME_START = 4;

  /** A later word in small letters that is none of the small words of names. */
  private static final String COMMON_NOUN =
      " (?!(?:of|the|and|for|in|on|at|to|by|with|from|or|a|an|as|de|la|le|les|du|des|di|da|del|della"
          + "|al|el|bin|ibn|von|van|der|den|y|e|et|und|vs|v)(?: |$))\\p{Ll}";

  /**
   * One row per such name and type: {@code wiki_key, wiki_type, title, probability}.
   *
   * @param named rows of {@link #uses} with their {@code final_type}
   * @param wikiNames rows of {@link WikiNames}, none if there is no such table
   */
  public static Dataset<Row> of(Dataset<Row> named, Dataset<Row> wikiNames, EntityParams params) {
    Column needed =
        when(col("distinctive"), lit(params.wikipediaMinProbability()))
            .otherwise(lit(params.loneWikipediaMinProbability()));
    Dataset<Row> forms = Checkpoint.of(forms(named, params.companySuffixes()));
    return forms
        .join(
            KnownForms.of(wikiNames, forms.withColumnRenamed("display", "surface"))
                .filter(isOneThing())
                .select("language", "surface", "title", "probability", "type"),
            col("form_language")
                .equalTo(col("language"))
                .and(col("display").equalTo(col("surface")))
                .and(isConcept().equalTo(false))
                .and(isNamed()))
        .groupBy(col("wiki_key"), col("wiki_type"), col("title"))
        .agg(
            sum(col("uses").multiply(millionths(col("probability")))).as("weight"),
            sum(col("uses")).as("uses"),
            max(col("type")).as("title_type"),
            max(col("distinctive")).as("distinctive"))
        .groupBy("wiki_key", "wiki_type")
        .agg(
            max_by(
                    struct(col("title"), col("weight"), col("title_type")),
                    struct(col("weight"), col("title")))
                .as("best"),
            sum(col("uses")).as("all_uses"),
            max(col("distinctive")).as("distinctive"))
        .select(
            col("wiki_key"),
            col("wiki_type"),
            col("distinctive"),
            col("best.title").as("title"),
            col("best.title_type").as("title_type"),
            col("best.weight").divide(col("all_uses").multiply(lit(MILLION))).as("probability"))
        .filter(col("probability").geq(needed).and(TypeFit.fits()))
        .select("wiki_key", "wiki_type", "title", "probability");
  }

  /** Whole numbers, whose sums do not depend on the order of the rows. */
  private static Column millionths(Column probability) {
    return round(probability.multiply(lit(MILLION))).cast("long");
  }

  /** Whether the title is that of a thing: lists and disambiguation pages are not. */
  public static Column isOneThing() {
    return col("title")
        .startsWith("List_of_")
        .or(col("title").contains("(disambiguation)"))
        .equalTo(false);
  }

  /**
   * Whether the article writes small what the corpus writes with capitals: "Business Excellence" is
   * no name of Business_excellence, or of a thing that has no article.
   */
  private static Column isConcept() {
    Column title = replace(col("title"), lit("_"), lit(" "));
    return hasCommonNoun(col("title"))
        .and(title.notEqual(col("display")))
        .and(lower(title).equalTo(lower(col("display"))));
  }

  /**
   * Whether a title, without the brackets that distinguish namesakes, has a later word in small
   * letters.
   */
  public static Column hasCommonNoun(Column title) {
    return replace(withoutBrackets(title), lit("_"), lit(" ")).rlike(COMMON_NOUN);
  }

  private static Column withoutBrackets(Column title) {
    return regexp_replace(title, lit("_\\(.*"), lit(""));
  }

  /** Whether an article may be a person's by its title; true for names that are not persons. */
  private static Column isNamed() {
    // A Chinese name has no word in common with a title.
    Column named =
        col("form_language")
            .equalTo(Language.CHINESE.code())
            .or(sharesWord(col("display"), col("title")));
    return col("wiki_type").notEqual(EntityType.PERSON.name()).or(named);
  }

  /** Whether a title has a word of a name, but for the first name of a full one, or nearly so. */
  private static Column sharesWord(Column name, Column title) {
    Column ofName = words(name);
    Column ofTitle = words(withoutBrackets(title));
    Column later =
        when(
                size(ofName).gt(1).and(size(ofTitle).gt(1)),
                slice(ofName, lit(2), size(ofName).minus(1)))
            .otherwise(ofName);
    return exists(later, word -> exists(ofTitle, other -> isSpelledLike(word, other)));
  }

  /** Without initials, which many share. */
  private static Column words(Column name) {
    return filter(split(lower(name), "[^\\p{L}\\p{M}\\p{N}]+"), word -> length(word).gt(1));
  }

  /** "Gaddafi" and "Qaddafi", "Erdogan" and "Erdoğan", "Condi" and "Condoleezza". */
  private static Column isSpelledLike(Column word, Column other) {
    Column longest = greatest(length(word), length(other));
    Column alike = levenshtein(word, other).leq(floor(longest.divide(3)));
    Column start = left(word, lit(SAME_START));
    Column begins = length(start).equalTo(SAME_START).and(startswith(other, start));
    return alike.or(begins);
  }

  /** One row per name that stands for itself, target type and form as written, with its uses. */
  public static Dataset<Row> uses(Dataset<Row> links) {
    return links
        .filter(col("target_key").isNotNull().and(col("own_key").equalTo(col("target_key"))))
        .groupBy("target_key", "target_type", "display")
        .agg(sum(col("uses")).as("uses"), max(col("distinctive")).as("distinctive"));
  }

  /**
   * One row per name, type and form to look up, with the weight of its vote. A form in Chinese
   * characters is looked up among Wikipedia's names in Chinese, any other among those in English,
   * whatever language its articles are in.
   */
  private static Dataset<Row> forms(Dataset<Row> named, List<String> companySuffixes) {
    return named
        .groupBy(
            col("target_key").as("wiki_key"), col("final_type").as("wiki_type"), col("display"))
        .agg(sum(col("uses")).as("uses"), max(col("distinctive")).as("distinctive"))
        .withColumn("form", explode(writings(companySuffixes)))
        .withColumn("display", col("form.display"))
        .withColumn("uses", col("form.uses"))
        .drop("form")
        .withColumn(
            "form_language",
            when(col("display").rlike("\\p{IsHan}"), lit(Language.CHINESE.code()))
                .otherwise(lit(Language.ENGLISH.code())));
  }

  /** A form as written, and an organisation's without its suffix: "Corp.", ", Inc", "S.A.". */
  private static Column writings(List<String> companySuffixes) {
    Object[] suffixes = companySuffixes.stream().map(suffix -> suffix.replace(".", "")).toArray();
    Column words = split(col("display"), " ");
    Column last = lower(replace(element_at(words, -1), lit("."), lit("")));
    Column before = concat_ws(" ", slice(words, lit(1), size(words).minus(1)));
    Column bare = regexp_replace(before, ",$", "");
    Column written =
        struct(col("display").as("display"), col("uses").multiply(lit(AS_WRITTEN)).as("uses"));
    Column hasSuffix =
        col("wiki_type")
            .equalTo(EntityType.ORGANIZATION.name())
            .and(size(words).gt(1))
            .and(last.isin(suffixes))
            .and(length(bare).gt(SHORTEST));
    return when(hasSuffix, array(written, struct(bare.as("display"), col("uses").as("uses"))))
        .otherwise(array(written));
  }

  private WikipediaLinks() {}
}
