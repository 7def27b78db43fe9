package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordEdgesTest {

  @Test
  void edge_liesBetweenAWordAndSomethingElseOrAnEnd() {
    Pattern vote = Pattern.compile(WordEdges.in("\\bvote\\b"));
    assertThat("vote").matches(vote);
    assertThat(vote.matcher("The vote, they say").find()).isTrue();
    assertThat(vote.matcher("votes").find()).isFalse();
    assertThat(vote.matcher("devote").find()).isFalse();
    assertThat(vote.matcher("vote_2").find()).isFalse();
  }

  @Test
  void marksAndLettersOfAnyScript_belongToWords() {
    Pattern word = Pattern.compile(WordEdges.in("\\bcafe\\b"));
    assertThat(word.matcher("cafe\u0301").find()).isFalse();
    assertThat(word.matcher("cafe中").find()).isFalse();
  }

  @Test
  void escapedBackslash_isNoEdge() {
    assertThat("a\\b").matches(Pattern.compile(WordEdges.in("a\\\\b")));
  }
}
