package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {

  @Test
  void bylineOfSeveral_isSplit() {
    assertThat(of("By Ann Roe, Ben Doe and Cai Li"))
        .containsExactly("Ann Roe", "Ben Doe", "Cai Li");
    assertThat(of("ANN ROE & BEN DOE")).containsExactly("ANN ROE", "BEN DOE");
    assertThat(of("Ann Roe; Ben Doe")).containsExactly("Ann Roe", "Ben Doe");
    assertThat(of("作者：李伟、王芳")).containsExactly("李伟", "王芳");
  }

  @Test
  void namesAreNotBroken_bySuffixesParticlesOrSyllables() {
    assertThat(of("Martin King, Jr., Ann Roe")).containsExactly("Martin King, Jr.", "Ann Roe");
    assertThat(of("Roe, Ann")).containsExactly("Roe, Ann");
    assertThat(of("Andy Brandt")).containsExactly("Andy Brandt");
    assertThat(of("José Ortega y Gasset")).isNotEmpty();
  }

  @Test
  void rolesAddressesAndRepetitions_areNoAuthors() {
    assertThat(of("Ann Roe, Staff writer")).containsExactly("Ann Roe");
    assertThat(of("Ann Roe, CNN, ann.roe@example.org")).containsExactly("Ann Roe");
    assertThat(Authors.of(List.of("Ann Roe", "Ann Roe", " "))).containsExactly("Ann Roe");
  }

  private static List<String> of(String byline) {
    return Authors.of(List.of(byline));
  }
}
