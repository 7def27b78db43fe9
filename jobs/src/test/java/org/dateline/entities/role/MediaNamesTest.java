package org.dateline.entities.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediaNamesTest {
  private final MediaNames media = new MediaNames(List.of("Reuters", "Le Monde", "新华社"));

  @Test
  void listedNames_areMedia_withArticleKindAndSite() {
    assertThat(
            List.of(
                "Reuters", "REUTERS", "The Reuters", "Reuters.com", "Reuters news agency", "新华社"))
        .allMatch(media::isMedium);
  }

  @Test
  void namesOfTheForm_areMedia() {
    assertThat(
            List.of("The Springfield Times", "Springfield Post-Dispatch", "Radio Harbour", "北京晚报"))
        .allMatch(media::isMedium);
  }

  @Test
  void otherNames_areNot() {
    assertThat(
            List.of("", "Times", "reuters", "Times Square", "Post Office", "Harbour", "日报", "市长"))
        .noneMatch(media::isMedium);
  }

  @Test
  void ownName_isTheSourcesInPartToo() {
    assertThat(media.isOwn("Fox", MediaNames.source("Fox News"))).isTrue();
    assertThat(media.isOwn("the Times", MediaNames.source("The New York Times"))).isTrue();
    assertThat(media.isOwn("NPR", MediaNames.source("NPR"))).isTrue();
    assertThat(media.isOwn("央视", MediaNames.source("CCTV"))).isTrue();
    assertThat(media.isOwn("York", MediaNames.source("The New York Times"))).isFalse();
    assertThat(media.isOwn("Post", MediaNames.source("The New York Times"))).isFalse();
  }

  @Test
  void bodies_areKnownByTheirKind() {
    assertThat(MediaNames.source("White House").isBody()).isTrue();
    assertThat(MediaNames.source("The Harbour Times").isBody()).isFalse();
  }
}
