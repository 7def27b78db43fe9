package org.dateline.ingest.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.html.HtmlArticle;
import org.junit.jupiter.api.Test;

class MainTextTest {
  private static final String FERRY =
      "The ferry to the northern islands will stop running in March, the port authority said on"
          + " Monday, because its engine can no longer be repaired.";
  private static final String MAYOR =
      "The mayor of Kessby, Ann Roe, called the decision hasty and asked for a replacement ship"
          + " from the mainland until a new one is built.";
  private static final String TOURISM =
      "Some four hundred people live on the islands all year, and twenty times as many come in"
          + " summer, most of them by ferry.";
  private static final String STORY =
      "<p>" + FERRY + "</p><p>" + MAYOR + "</p><p>" + TOURISM + "</p>";

  private static List<String> paragraphs(String body) {
    return HtmlArticle.of("<html><body>" + body + "</body></html>", null).paragraphs();
  }

  @Test
  void menuSidebarAndFooter_areNotOfTheStory() {
    var page =
        """
        <header><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav></header>
        <div class="main"><h1>Ferry to stop in March</h1>%s</div>
        <div class="sidebar"><p>Our reader survey is open until Sunday. Tell us what you think of the
        new design and of the puzzles on the last page.</p></div>
        <footer><p>The Kessby Courier is published by the Courier Trust, 4 Harbour Street.</p></footer>
        """;
    assertThat(paragraphs(page.formatted(STORY))).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void headline_isNoParagraph() {
    assertThat(paragraphs("<article><h1>Ferry to stop</h1>" + STORY + "</article>"))
        .containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void headingsListsAndQuotes_areParagraphsInOrder() {
    var body =
        "<article><p>%s</p><h2>What islanders ask for</h2><ul><li>A ship until autumn, paid for by"
            + " the state</li><li>Cheaper flights</li></ul><blockquote>We are not a museum.</blockquote>"
            + "<p>%s</p></article>";
    assertThat(paragraphs(body.formatted(FERRY, MAYOR)))
        .containsExactly(
            FERRY,
            "What islanders ask for",
            "A ship until autumn, paid for by the state",
            "Cheaper flights",
            "We are not a museum.",
            MAYOR);
  }

  @Test
  void tables_areReadRowByRow() {
    var table =
        "<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2023</td><td>81,000</td></tr></table>";
    assertThat(paragraphs("<article>" + STORY + table + "</article>"))
        .containsExactly(FERRY, MAYOR, TOURISM, "Year Passengers", "2023 81,000");
  }

  @Test
  void lineBreaks_partParagraphsWhereTwoStandOrASentenceEnds() {
    var body =
        "<div>" + FERRY + "<br>" + MAYOR + "<br><br>Signed in Kessby<br>by the council</div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, "Signed in Kessby by the council");
  }

  @Test
  void spacesEntitiesAndSoftHyphens_areMadePlain() {
    var body =
        "<p>The ferry&nbsp;com\u00ADpany &amp; its crew \n  of\u200B twelve will meet on Friday;"
            + " talks on a successor line go on, its director said.</p>";
    assertThat(paragraphs(body))
        .containsExactly(
            "The ferry company & its crew of twelve will meet on Friday; talks on a successor line"
                + " go on, its director said.");
  }

  @Test
  void wordsOfNeighbouringBlocks_areNeverGlued() {
    var body = "<article><div>" + FERRY + "</div><div>" + MAYOR + "</div><section>" + TOURISM;
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void markedBody_winsOverLongerComments() {
    var comment = "<p>I have taken this ferry for thirty years and nobody asked me, of course.</p>";
    var body =
        "<div itemprop='articleBody'>"
            + STORY
            + "</div><div class='talk'>"
            + comment.repeat(8)
            + "</div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void commentsByName_areDroppedEvenIfMostOfThePage() {
    var comment = "<p>I have taken this ferry for thirty years and nobody asked me, of course.</p>";
    var body =
        "<div><h1>Ferry</h1>" + STORY + "</div><div id='comments'>" + comment.repeat(80) + "</div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void teasersOfOtherStories_areNotTheStory() {
    var teaser =
        "<li><div><h3><a href='/b'>Bridge repaired early</a></h3><p>Workers finished the old bridge a"
            + " month before the date that the county had set for it.</p></div></li>";
    var body =
        "<article><h1>Ferry to stop</h1>" + STORY + "</article><ul>" + teaser.repeat(12) + "</ul>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void textBelowTheHeadline_winsOverLongerTextFarther_evenIfThatIsMarked() {
    var terms =
        "<p>These terms govern the use of the Courier's pages and of everything that stands on them"
            + " for all readers.</p>";
    var body =
        "<title>Ferry to stop in March</title><h1>Ferry to stop in March</h1><div>"
            + STORY
            + "</div><div class='text-body'>"
            + terms.repeat(9)
            + "</div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void nextArticleOnTheSamePage_isLeftOut() {
    var next =
        "<article><h1>School wins prize</h1><div class='article-body'><p>Pupils of the harbour school"
            + " won the county's prize for young inventors with a net that catches plastic.</p>"
            + "<p>The jury praised the simple idea and the careful drawings of the four pupils.</p>"
            + "<p>They will show the net at the national fair in June, their teacher said.</p></div></article>";
    var body =
        "<article><h1>Ferry to stop</h1><div class='article-body'>"
            + STORY
            + "</div></article>"
            + next;
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void captions_areDroppedByTagByNameAndByPlace() {
    var body =
        "<article><p>%s</p><figure><img src='a.jpg'>The ferry in 2019</figure><p>%s</p>"
            + "<div class='photo-caption'>The harbour at dawn</div>"
            + "<div><img src='b.jpg'><span>Islanders waiting</span></div><p>%s</p></article>";
    assertThat(paragraphs(body.formatted(FERRY, MAYOR, TOURISM)))
        .containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void hiddenText_isDropped() {
    var body =
        "<article>"
            + STORY
            + "<p style='display: none'>Please switch on scripts to read on"
            + " and to see the pictures of this page as they are meant.</p><p hidden>Draft only.</p></article>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void linksToOtherStories_areDroppedInTextAndBelowIt() {
    var body =
        "<article><p>%s</p><p><a href='/x'>Islanders fear for their summer season and jobs</a></p><p>%s</p>"
            + "<h3>More on this</h3><ul><li><a href='/y'>How the ferry was built in 1961</a></li>"
            + "<li><a href='/z'>A day on board with the captain and crew</a></li></ul></article>";
    assertThat(paragraphs(body.formatted(FERRY, MAYOR))).containsExactly(FERRY, MAYOR);
  }

  @Test
  void linksWithinSentences_stay() {
    var body =
        "<p>The <a href='/p'>port authority</a> said on Monday that the ferry to the islands would"
            + " stop running in March.</p>";
    assertThat(paragraphs(body))
        .containsExactly(
            "The port authority said on Monday that the ferry to the islands would stop running in"
                + " March.");
  }

  @Test
  void notesBelowTheStory_areDropped() {
    var body =
        "<article>"
            + STORY
            + "<p><em>Li Wei covers shipping for the Courier.</em></p>"
            + "<p>Ann Smith contributed to this report.</p></article>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void loneLabels_areDroppedButShortParagraphsStay() {
    var body =
        "<article><p>%s</p><div>Advertisement</div><p>Nobody answered</p><p>%s</p></article>";
    assertThat(paragraphs(body.formatted(FERRY, MAYOR)))
        .containsExactly(FERRY, "Nobody answered", MAYOR);
  }

  @Test
  void chineseStory_isFoundThoughItHasNoSpaces() {
    var first = "港务局周一表示，由于发动机已无法修复，前往北部岛屿的渡轮将于三月停运，具体日期另行通知。";
    var second = "市长认为这一决定过于仓促，要求在新船建成之前从大陆调来一艘替代船只，以保证岛上居民的出行。";
    var page =
        """
        <div class="nav"><a href="/">首页</a><a href="/s">体育</a></div>
        <div class="content"><h1>渡轮三月停运</h1><p>　　%s</p><p>　　%s</p></div>
        <div class="side"><li><a href="/1">最新消息：大桥提前修复通车</a></li></div>
        """;
    assertThat(paragraphs(page.formatted(first, second))).containsExactly(first, second);
  }

  @Test
  void pageWithoutArticle_hasNoParagraphs() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(
            paragraphs(
                "<ul><li><a href='/a'>Ferry stops</a></li><li><a href='/b'>Bridge</a></li></ul>"))
        .isEmpty();
    assertThat(paragraphs("<h1>404</h1><p>Not found</p>")).isEmpty();
  }

  @Test
  void elementNamedForWhatStandsBesideIt_isNoFurniture() {
    var body =
        "<div class='post has-comments with-footer'>"
            + STORY
            + "</div><div><p>The Courier is read in the county and on the islands, on paper and on"
            + " screens.</p></div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void storyInsideABadlyNamedElement_isFoundAllTheSame() {
    var body = "<div class='modal'><div class='inner'>" + STORY + "</div></div>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }

  @Test
  void storyOnlyInMetadata_isReadFromThere() {
    var page =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s\\n\\n%s"}</script>
        <body><div id="app"></div><p>This site needs scripts. Please allow them for the pages of the
        Courier, or read us on paper.</p></body>
        """;
    assertThat(HtmlArticle.of(page.formatted(FERRY, MAYOR), null).paragraphs())
        .containsExactly(FERRY, MAYOR);
  }

  @Test
  void layoutTables_holdStoriesToo() {
    var body =
        "<table><tr><td><a href='/'>Home</a></td><td>"
            + FERRY
            + "<br><br>"
            + MAYOR
            + "<br><br>"
            + TOURISM
            + "</td></tr></table>";
    assertThat(paragraphs(body)).containsExactly(FERRY, MAYOR, TOURISM);
  }
}
