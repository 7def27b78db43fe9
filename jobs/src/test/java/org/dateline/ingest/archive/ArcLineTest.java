package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArcLineTest {

  @Test
  void lineOfArc1_isReadFieldByField() {
    assertThat(ArcLine.of("http://harbour.example/a 192.0.2.7 20190514100000 text/html 512"))
        .contains(new ArcLine("http://harbour.example/a", "20190514100000", "text/html", "512"));
  }

  @Test
  void lineOfArc2_hasItsLengthLast() {
    assertThat(
            ArcLine.of(
                "http://harbour.example/a 192.0.2.7 20190514100000 text/html 200 x - 7 a.arc 512"))
        .contains(new ArcLine("http://harbour.example/a", "20190514100000", "text/html", "512"));
  }

  @Test
  void addressWithSpacesAndWhatLooksLikeFields_endsBeforeTheFirstFieldsThatFit() {
    assertThat(ArcLine.of("http://harbour.example/a b 1.2.3.4 9 c 192.0.2.7 2019 text/html 512"))
        .map(ArcLine::target)
        .contains("http://harbour.example/a b");
  }

  @Test
  void fewerFieldsOrNoLength_isNoLine() {
    assertThat(ArcLine.of("http://harbour.example/a 192.0.2.7 20190514100000 512")).isEmpty();
    assertThat(ArcLine.of("http://harbour.example/a 192.0.2.7 2019 text/html long!")).isEmpty();
    assertThat(ArcLine.of("The harbour 192.0.2.7 2019 text/html 512")).isEmpty();
    assertThat(ArcLine.of("")).isEmpty();
  }
}
