package org.dateline.mentions;

import java.util.List;
import java.util.Locale;

/**
 * An annotator's answer for one text, which is the title or the text of an article. All offsets are
 * UTF-16 code units into it, begin inclusive, end exclusive.
 *
 * @param sentences in text order; they do not overlap
 * @param names in text order; they do not overlap and each lies within its sentence
 * @param failure why a part of the text was not read; null if all of it was
 */
record AnnotatedText(List<Sentence> sentences, List<Name> names, Failure failure) {

  /**
   * A sentence.
   *
   * @param tokens number of words and punctuation marks, at least 1
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

  /**
   * Why a text was not read in full. The codes stand in {@code annotations.failure} and, among
   * others, in {@code rejected_articles.reason}.
   */
  enum Reason {
    ARTICLE_TOO_LONG(
        "The text is longer than the setting mentions.max-article-characters; what is beyond was"
            + " not read.",
        "Raise mentions.max-article-characters if this is one article; else cut the record into its"
            + " articles."),
    TIME_LIMIT(
        "Annotating took longer than the setting mentions.max-seconds-per-article; the rest was not"
            + " read.",
        "Raise mentions.max-seconds-per-article, or leave the article as it is: the names up to"
            + " there count."),
    ANNOTATOR_ERROR(
        "The language model failed on a piece of the text, which was left out; the detail says"
            + " how.",
        "Report it, with the article if you may: it is a fault of Dateline. The names of the other"
            + " pieces count.");

    private final String meaning;
    private final String remedy;

    Reason(String meaning, String remedy) {
      this.meaning = meaning;
      this.remedy = remedy;
    }

    /** The code as written, e.g. {@code time_limit}. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** One sentence that explains the reason to users. */
    String meaning() {
      return meaning;
    }

    /** What the user can do about it, in whole sentences. */
    String remedy() {
      return remedy;
    }
  }

  AnnotatedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** Number of words and punctuation marks in all sentences. */
  long tokens() {
    return sentences.stream().mapToLong(Sentence::tokens).sum();
  }
}
