package org.dateline.mentions;

import java.util.List;

/**
 * An annotator's answer. All offsets are UTF-16 code units into the text, begin inclusive, end
 * exclusive.
 *
 * @param sentences in text order; they do not overlap
 * @param names in text order; they do not overlap and each lies within its sentence
 * @param failure why a part of the text was not read; null if all of it was
 */
record AnnotatedText(List<Sentence> sentences, List<Name> names, Failure failure) {

  /**
   * A sentence.
   *
   * @param tokens words and punctuation, at least 1
   */
  record Sentence(int begin, int end, int tokens) {}

  /**
   * A name.
   *
   * @param sentence 0-based index into {@link AnnotatedText#sentences()}
   */
  record Name(int sentence, int begin, int end, NameType type) {}

  /** Why a text, or a part of it, was not read. */
  record Failure(Reason reason, String detail) {}

  /** The codes of {@code annotations.failure} and of {@code rejected_articles.reason}. */
  enum Reason {
    /** Longer than {@code mentions.max-article-characters}; what is beyond was not read. */
    ARTICLE_TOO_LONG("article_too_long"),
    /** Took more than {@code mentions.max-seconds-per-article}; the rest was not read. */
    TIME_LIMIT("time_limit"),
    /** CoreNLP failed on a piece of the text; that piece was left out. */
    ANNOTATOR_ERROR("annotator_error");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  AnnotatedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** Words and punctuation in all sentences. */
  long tokens() {
    return sentences.stream().mapToLong(Sentence::tokens).sum();
  }
}
