package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.RunViews;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.Section;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;

/** A page for each of the entities in most articles. */
final class EntityPages {
  private static final int PARTNERS = 20;
  private static final int CLAIMS = 15;

  private final PageBatch batch;
  private final ReportLinks links;
  private final Trends trends;
  private final Rows evidence;
  private final Rows partners;
  private final Rows bursts;
  private final Rows coverage;
  private final Rows coverageEvidence;
  private final Rows claims;

  /** Reads what the pages of these ranks show. */
  EntityPages(PageBatch batch) {
    this.batch = batch;
    this.links = batch.links();
    this.trends = batch.trends();
    this.evidence = batch.evidence();
    this.partners = batch.rows("FROM entity_partners WHERE %s ORDER BY key, nth");
    this.claims = batch.rows("FROM entity_claims WHERE %s ORDER BY key, nth");
    this.bursts =
        batch.rows(
            """
            SELECT e.key, b.* FROM bursts b JOIN shown_entities e USING (entity_id)
            WHERE %s ORDER BY e.key, b.weight DESC, b.granularity, b.start
            """);
    this.coverage =
        batch.rows(
            """
            SELECT entity_key AS key, * FROM shown_coverage
            WHERE for_entity AND %s ORDER BY key, nth_of_entity
            """);
    this.coverageEvidence =
        batch.rows(
            row -> row.number("key") + row.text("source"),
            """
            SELECT c.entity_key AS key, v.* FROM shown_coverage c
            JOIN coverage_evidence v USING (source, entity_id)
            WHERE c.for_entity AND %s ORDER BY key, source, nth
            """);
    batch.want(
        """
        SELECT article_id, sentence FROM entity_places_evidence WHERE key BETWEEN %1$d AND %2$d
        UNION ALL SELECT place.article_id, place.sentence
          FROM (SELECT unnest(evidence) AS place FROM entity_partners WHERE key BETWEEN %1$d AND %2$d)
        UNION ALL SELECT article_id, sentence FROM entity_claims WHERE key BETWEEN %1$d AND %2$d
        UNION ALL SELECT v.article_id, v.sentence FROM shown_coverage c
          JOIN coverage_evidence v USING (source, entity_id)
          WHERE c.for_entity AND c.entity_key BETWEEN %1$d AND %2$d
        """);
  }

  /** Makes the tables of partners and claims of all entities with a page. */
  static void create(RunDatabase run, Settings.Report wanted) {
    run.execute(
        """
        CREATE TEMP TABLE entity_partners AS
        WITH pairs AS (
          SELECT * FROM cooccurrence WHERE entity_window = 'sentence' AND period = 'all'
            AND log_likelihood > 0),
        sides AS (
          SELECT entity_a AS entity_id, entity_b AS partner, name_b AS partner_name, * FROM pairs
          UNION ALL
          SELECT entity_b AS entity_id, entity_a AS partner, name_a AS partner_name, * FROM pairs)
        SELECT e.key, s.partner, s.partner_name, s.articles, s.stories, s.originals, s.sources, s.npmi,
          s.log_likelihood, s.q_value, s.evidence[:%d] AS evidence,
          row_number() OVER (
            PARTITION BY e.key ORDER BY s.log_likelihood DESC, s.entity_a, s.entity_b) AS nth
        FROM shown_entities e JOIN sides s USING (entity_id)
        QUALIFY nth <= %d;

        CREATE TEMP TABLE entity_claims AS
        WITH tied AS (
          SELECT unnest(entity_ids) AS entity_id, article_id, sentence, kind, value, unit, qualifier, text,
            source, value_begin
          FROM claims)
        SELECT e.key, t.*, a.published_date, row_number() OVER (
            PARTITION BY e.key
            ORDER BY a.published_date DESC NULLS LAST, t.article_id, t.value_begin, t.kind) AS nth
        FROM shown_entities e
        JOIN tied t USING (entity_id)
        JOIN report_articles a USING (article_id)
        WHERE a.is_original
        QUALIFY nth <= %d
        """
            .formatted(wanted.evidence(), PARTNERS, CLAIMS));
  }

  /** The pages, in the order of rank. */
  Stream<Page> pages() {
    return batch.things().map(this::page);
  }

  private Page page(SqlRow entity) {
    String id = entity.text("entity_id");
    long key = entity.number("key");
    var data = new PageData();
    String all = "FROM sentences_of(%s)".formatted(RunViews.text(id));
    TrendSection.addTo(
        data,
        trends,
        key,
        evidence.of(key),
        entity.text("name"),
        all + " WHERE published_date BETWEEN '{0}' AND '{1}'");
    List<Section> sections = new ArrayList<>();
    sections.add(TrendSection.OF_ENTITY);
    sections.add(bursts(key, data));
    sections.add(partners(key, entity, data));
    sections.add(outlets(key, id, data));
    sections.add(claims(key, data));
    return new Page(
        String.valueOf(links.toEntity(id)),
        entity.text("type").toLowerCase(Locale.ROOT),
        entity.text("name"),
        otherNames(entity),
        outside(entity),
        facts(entity),
        sections,
        data.toJson());
  }

  private static String otherNames(SqlRow entity) {
    List<String> others =
        entity.<String>list("aliases").stream()
            .filter(alias -> !alias.equals(entity.text("name")))
            .limit(12)
            .toList();
    return others.isEmpty() ? "" : "Also written " + String.join(", ", others) + ".";
  }

  private static @Nullable String outside(SqlRow entity) {
    String qid = entity.getAs("qid");
    return qid == null || !qid.matches("Q\\d+") ? null : "https://www.wikidata.org/wiki/" + qid;
  }

  private static List<Fact> facts(SqlRow entity) {
    return List.of(
        new Fact("rank", Cell.count(entity.number("key"))),
        new Fact("articles about it", Cell.count(entity.number("subject_articles"))),
        new Fact("mentions", Cell.count(entity.number("subject_mentions"))),
        new Fact("cited", Cell.count(entity.number("cited_mentions"))),
        new Fact("in credits", Cell.count(entity.number("byline_mentions"))),
        new Fact("titles", Cell.count(entity.number("titles"))));
  }

  private Section bursts(long key, PageData data) {
    List<Map<String, Object>> shaded =
        bursts.of(key).stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "granularity", row.text("granularity"),
                        "start", row.<Object>getAs("start").toString(),
                        "end", row.<Object>getAs("end").toString()))
            .toList();
    data.put("bursts", shaded);
    List<List<Cell>> rows =
        bursts.of(key).stream()
            .map(
                row ->
                    List.of(
                        Cell.text(row.<Object>getAs("start").toString())
                            .opensTo("period:" + row.getAs("start") + ":" + row.getAs("end")),
                        Cell.text(row.<Object>getAs("end").toString()),
                        Cell.text(row.text("granularity")),
                        Cell.formatted("%.1f", row.<Double>getAs("weight"))))
            .toList();
    return Section.of(
            "bursts",
            "Bursts",
            "Runs of periods in which it is in unusually many of all articles (Kleinberg 2002), the"
                + " strongest first.")
        .with(
            DataTable.of(
                "Bursts",
                List.of(
                    Head.text("from", "first day"),
                    Head.text("to", "last day"),
                    Head.text("by", "day, week or month"),
                    Head.number("weight", "log-likelihood that the burst saves")),
                rows));
  }

  private Section partners(long key, SqlRow entity, PageData data) {
    String id = entity.text("entity_id");
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : partners.of(key)) {
      String partner = row.text("partner");
      String figure = "with:" + rows.size();
      data.figure(
          figure,
          entity.text("name") + " and " + row.text("partner_name"),
          row.number("articles"),
          Rows.places(row.list("evidence")),
          "FROM sentences_with(%s, %s)".formatted(RunViews.text(id), RunViews.text(partner)));
      String page = links.toPair(id, partner);
      rows.add(
          List.of(
              Cell.link(row.text("partner_name"), page == null ? links.toEntity(partner) : page),
              Cell.count(row.number("articles")).opensTo(figure),
              Cell.count(row.number("originals")),
              Cell.count(row.number("stories")),
              Cell.count(row.number("sources")),
              Cell.formatted("%.2f", row.<Double>getAs("npmi")),
              Cell.formatted("%,.0f", row.<Double>getAs("log_likelihood")),
              Cell.rate(row.<Double>getAs("q_value"))));
    }
    return Section.of(
            "with-whom",
            "With whom",
            "Entities that share sentences with it more often than chance, the surest first.")
        .with(DataTable.of("Strongest pairs in one sentence", PairPages.HEADS, rows));
  }

  private Section outlets(long key, String id, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : coverage.of(key)) {
      String source = row.text("source");
      String figure = "outlet:" + rows.size();
      data.figure(
          figure,
          source,
          row.number("articles"),
          Rows.places(coverageEvidence.of(key + source)),
          "FROM sentences_of(%s) WHERE source = %s"
              .formatted(RunViews.text(id), RunViews.text(source)));
      rows.add(
          List.of(
              Cell.link(source, links.toOutlet(source)),
              Cell.count(row.number("articles")).opensTo(figure),
              Cell.percent(row.<Double>getAs("share")),
              Cell.formatted("%+.2f", row.<Double>getAs("log_odds")),
              Cell.formatted("%+.1f", row.<Double>getAs("z_score")),
              Cell.rate(row.<Double>getAs("q_value"))));
    }
    return Section.of(
            "who-tells",
            "Who tells it",
            "Outlets that cover it more (+) or less (−) than all others do, the most unlike first.")
        .with(
            DataTable.of(
                "Outlets and this entity",
                List.of(
                    Head.text("outlet", "source of the articles"),
                    Head.number("articles", "articles of the outlet that mention it"),
                    Head.number("share", "of the outlet's articles"),
                    Head.number("log-odds", "against all other outlets; above 0: more"),
                    Head.number("z", "log-odds in standard errors"),
                    Head.number("q", "false discovery rate")),
                rows));
  }

  private Section claims(long key, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : claims.of(key)) {
      String figure = "claim:" + rows.size();
      data.figure(
          figure,
          "The sentence",
          1,
          List.of(Place.of(row)),
          "FROM claims WHERE article_id = %s".formatted(RunViews.text(row.text("article_id"))));
      rows.add(
          List.of(
              Cell.text(ClaimText.value(row)).opensTo(figure),
              Cell.text(batch.wanted().sentences() ? ClaimText.words(row) : null),
              Cell.text(row.text("source")),
              Cell.text(String.valueOf(row.<Object>getAs("published_date")))));
    }
    return Section.of(
            "claims",
            "What is said",
            "Numbers and quotations tied to it in originals, the newest first.")
        .with(
            DataTable.of(
                "Newest claims",
                List.of(
                    Head.text("what", "the number in its unit, or a quotation"),
                    Head.text("words", "the clause, or the words quoted"),
                    Head.text("source", "who published it"),
                    Head.text("day", "day of publication")),
                rows));
  }
}
