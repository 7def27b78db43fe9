package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeFilterTest {
  private static final String STORY = "The harbour council voted nine to two on Monday.";
  private static final String MORE = "Work begins in spring, the mayor said.";
  private final ChromeFilter filter = new ChromeFilter(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "navigation ~ Back to main",
        "share bar ~ Share this story: Facebook | X | LinkedIn | WhatsApp",
        "share bar ~ Share on Mastodon | Share by e-mail | Print",
        "cookie notice ~ Accept all cookies | Reject | Manage preferences",
        "follow us ~ 【更多港口】关注港口时报公众号，每天一条港口消息。",
        "follow us ~ 扫码关注港口观察，获取每周简报。",
        "read more ~ You may also like: The mayor shows us the harbour",
        "share bar ~ SHARE THIS ARTICLE Share Tweet Email",
        "share link ~ Read or Share this story: https://short.example/1",
        "share caption ~ Facebook Twitter Pinterest The mayor at the harbour. Photograph: Ann Roe",
        "advertisement ~ Advertisement",
        "advertisement ~ Story Continued Below",
        "placeholder ~ [pullquote]",
        "page furniture ~ 6 years ago",
        "page furniture ~ This article tagged under: Harbours",
        "newsletter ~ Sign up for our daily newsletters",
        "newsletter ~ Get the harbour news delivered to your inbox. By signing up, you agree to all.",
        "follow us ~ Follow Ann Roe on Twitter @annroe",
        "cookie notice ~ This site uses cookies to make your visit better.",
        "robot check ~ Please verify you're not a robot by clicking the box.",
        "read more ~ READ MORE: Council of the next town votes on its harbour",
        "read more ~ Lire aussi : Le port rouvre au printemps",
        "link box ~ ( Also on the harbour: Five boats to watch)",
        "video link ~ JUST WATCHED Boats leave Replay More Videos ... MUST WATCH Boats leave 01:10",
        "click here ~ Click here for more from the harbour desk.",
        "related links ~ More On This...",
        "rights ~ Copyright © 2024 The Harbour Times. All rights reserved.",
        "rights ~ 版权所有 港口时报",
        "disclaimer ~ Disclaimer: nothing on this page is advice of any kind.",
        "disclaimer ~ Read on Harbour Desk Investment Disclaimer",
        "submissions ~ To submit a press release, write to desk@example.org.",
        "credit ~ The Associated Press contributed to this report.",
        "credit ~ Reporting by Ann Roe; Editing by Ben Doe",
        "picture credit ~ Enlarge this image toggle caption Ann Roe/AP Ann Roe/AP",
        "thanks for reading ~ 感谢阅读！更多港口新闻请看本站。",
        "editors ~ 责任编辑：李伟",
        "navigation ~ Zum Inhalt springen",
        "share bar ~ Partager | Imprimer | E-mail",
        "placeholder ~ (更新时间戳: 1700000000000)",
        "page furniture ~ (3 of 12)",
        "comments ~ Load comments",
        "comments ~ View the discussion thread.",
        "comments ~ Please enable JavaScript to view the comments powered by Disqus.",
        "comments ~ Kommentare anzeigen",
        "comments ~ Voir les commentaires",
        "comments ~ 发表评论",
        "newsletter ~ Abonnez-vous à notre newsletter",
        "newsletter ~ Jetzt unseren Hafen-Newsletter kostenlos abonnieren!",
        "cookie notice ~ Wir verwenden Cookies, um Ihren Besuch zu verbessern.",
        "cookie notice ~ Ce site utilise des cookies pour mesurer son audience.",
        "cookie notice ~ Este sitio utiliza cookies propias y de terceros.",
        "cookie notice ~ 本网站使用Cookie以改善您的浏览体验。",
        "read more ~ More: Ferry line to close in autumn",
        "read more ~ 相关阅读：渡轮航线秋季停运",
        "link box ~ (PHOTOS: Ten boats to watch)",
        "related links ~ Das könnte Sie auch interessieren",
        "related links ~ Les plus lus",
        "related links ~ Últimas noticias",
        "related links ~ 猜你喜欢",
        "rights ~ Alle Rechte vorbehalten. Hafenblatt 2024",
        "credit ~ Material from the harbour agency was used in this report.",
        "update note ~ This story was updated at 6:50 p.m.",
        "picture credit ~ (Reuters photo: Ann Roe)",
        "picture credit ~ 图源：港口观察",
        "programme formula ~ 以上就是今天的新闻联播，感谢收看。",
        "programme formula ~ 今天的节目就到这里。",
        "programme formula ~ 观众朋友们，晚上好！",
        "reporter's sign-off ~ 央视记者 李伟 王芳 港口报道",
        "reporter's sign-off ~ 总台央视记者李伟报道。",
        "reporter's sign-off ~ 记者：李伟 王芳",
      })
  void wordsOfThePage_areCutByTheirRule(String rule, String paragraph) {
    assertThat(filter.matching(paragraph)).isNotNull();
    assertThat(filter.matching(paragraph).name()).isEqualTo(rule);
    assertThat(filter.story(List.of(STORY, paragraph, MORE))).containsExactly(STORY, MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The opinions expressed by the rioters are repugnant.",
        "Copyright law is back before the court this week.",
        "Facebook",
        "Related costs rose by a fifth.",
        "Watch out: the tide is coming in.",
        "Follow the money, the auditor said.",
        "Home prices fell again.",
        "We use cookies as bait, the fisherman said.",
        "Photos of the harbour were shown to the jury.",
        "The advertisement ran for a week.",
        "Sign-ups for the marathon close on Friday.",
        "Video evidence cleared the captain.",
        "编辑部的灯亮到了深夜。",
        "来源不明的资金仍在调查中。",
        "(The ministry did not answer.)",
        "(The photos: a boat, a quay and a dog.)",
        "More: that was all the minister asked for.",
        "Comments by the mayor drew laughter.",
        "The story was updated by each fisherman who told it.",
        "Correction: the quay is 300 metres long, not 30.",
        "Illustration of the point came within a day.",
        "Our website uses fewer words, the clerk said.",
        "总台记者在港口看到，渡轮已经停运。",
        "记者从港务局了解到，渡轮秋季停运。",
        "王芳参加会见。",
        "今天的港口已经恢复通航。",
        "以上就是全部理由，市长说。",
      })
  void storyThatSoundsLikeThePage_stays(String paragraph) {
    assertThat(filter.story(List.of(STORY, paragraph, MORE)))
        .containsExactly(STORY, paragraph, MORE);
  }

  @Test
  void headlinesBelowALinkList_goUpToTheNextSentence() {
    assertThat(
            filter.story(
                List.of(
                    STORY,
                    "Related stories",
                    "Ferry line to close in autumn",
                    "- Fishermen sue the port",
                    MORE)))
        .containsExactly(STORY, MORE);
  }

  @Test
  void everyCut_isAccountedFor() {
    var cuts = new ArrayList<ChromeFilter.Cut>();
    filter.story(List.of("央视网消息：" + STORY, "Related stories", "Ferry line to close", MORE), cuts);
    assertThat(cuts)
        .containsExactly(
            new ChromeFilter.Cut("programme lead", "央视网消息："),
            new ChromeFilter.Cut("related links", "Related stories"),
            new ChromeFilter.Cut("link list", "Ferry line to close"));
  }

  @Test
  void postsBelowALinkHeading_stay() {
    String post = "What a night at the quay — Ann Roe (@annroe)";
    assertThat(filter.story(List.of(STORY, "Related", post, MORE)))
        .containsExactly(STORY, post, MORE);
  }

  @Test
  void tickerAtTheEnd_goes() {
    assertThat(
            filter.story(
                List.of(STORY, "10:03 Ferry line closes", "09:50 Port sued", "09:32 Storm nears")))
        .containsExactly(STORY);
  }

  @Test
  void linesOfALiveReport_stay() {
    var lines = List.of(STORY, "10:03 The vote begins.", "10:20 The vote ends.", "10:31 Applause.");
    assertThat(filter.story(lines)).isEqualTo(lines);
  }

  @Test
  void signOffAndHandOver_areCutOffTheLastSentence() {
    assertThat(filter.story(List.of("港口今天重新开放。（总台记者 李伟 王芳）"))).containsExactly("港口今天重新开放。");
    assertThat(filter.story(List.of("港口今天重新开放。来看记者在港口的报道。"))).containsExactly("港口今天重新开放。");
    var interview = List.of("港口今天重新开放。来看总台记者对市长的专访。");
    assertThat(filter.story(interview)).isEqualTo(interview);
  }

  @Test
  void wordsOfAPlayerBeforeTheStory_areCutOutOfTheParagraph() {
    assertThat(filter.story(List.of("Watch the latest video at video.example.org " + STORY)))
        .containsExactly(STORY);
  }

  @Test
  void phrasesOfThePage_areCutOutOfTheParagraph() {
    assertThat(filter.story(List.of("央视网消息（新闻联播）：港口今天重新开放。"))).containsExactly("港口今天重新开放。");
    assertThat(filter.story(List.of("Story highlights Council votes on Monday")))
        .containsExactly("Council votes on Monday");
    assertThat(filter.story(List.of("A boat. Hide Caption 2 of 2 " + STORY)))
        .containsExactly(STORY);
  }

  @Test
  void ownPattern_dropsTheParagraphsItMatchesWhole() {
    var own = new ChromeFilter(List.of("Harbour Desk \\d+"));
    assertThat(own.story(List.of("Harbour Desk 7", STORY, "Harbour Desk 7 opens")))
        .containsExactly(STORY, "Harbour Desk 7 opens");
  }
}
