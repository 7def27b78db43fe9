package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.NameBoundary;
import org.dateline.entities.names.NameShape;
import org.dateline.entities.names.TextWords;
import org.dateline.entities.names.WordSurroundings;

/**
 * Finds words in a text that are written like a name and are not known as one: runs of up to four
 * words with capitals that touch no known name. What the words of a language mean plays no part
 * here; the corpus decides which forms are names ({@link DiscoverNames}).
 */
final class NameCandidates {

  /**
   * A run of capitalised words.
   *
   * @param telling whether its capitals mean something: it stands inside a sentence, its line is no
   *     headline, and no "and" may make it a part of more (Operation Fast and Furious)
   */
  record Candidate(int begin, int end, boolean telling) {}

  private static final int MOST_WORDS = 4;
  private static final int FEWEST_CHARACTERS = 3;

  private final Predicate<String> isTitle;
  private final Predicate<String> isNoName;

  /**
   * @param isTitle words that may stand before a name and are no part of it
   * @param isNoName words that are written with a capital and name nothing
   */
  NameCandidates(Predicate<String> isTitle, Predicate<String> isNoName) {
    this.isTitle = isTitle;
    this.isNoName = isNoName;
  }

  List<Candidate> in(String text, TextWords words, CoveredText covered) {
    List<Candidate> candidates = new ArrayList<>();
    List<TextWords.Word> run = new ArrayList<>();
    for (TextWords.Word word : words.words()) {
      boolean capitalised = word.isCapitalised() && !covered.touches(word.begin(), word.end());
      if (!run.isEmpty() && !(capitalised && word.joined() && !word.initial())) {
        add(run, text, words, covered, candidates);
        run.clear();
      }
      if (capitalised) {
        run.add(word);
      }
    }
    if (!run.isEmpty()) {
      add(run, text, words, covered, candidates);
    }
    return candidates;
  }

  private void add(
      List<TextWords.Word> run,
      String text,
      TextWords words,
      CoveredText covered,
      List<Candidate> candidates) {
    int first = 0;
    boolean initial = run.get(0).initial();
    while (first < run.size() && mayBeDropped(run.get(first), words)) {
      initial = false;
      first++;
    }
    if (first == run.size() || run.size() - first > MOST_WORDS) {
      return;
    }
    int begin = run.get(first).begin();
    int end = run.get(run.size() - 1).end();
    List<TextWords.Word> rest = run.subList(first, run.size());
    if (end - begin < FEWEST_CHARACTERS
        || covered.isBeside(begin, end)
        || rest.stream().anyMatch(word -> isNoName.test(word.small()))
        || !NameBoundary.mayBegin(text, begin)
        || !NameBoundary.mayEnd(text, end)
        || WordSurroundings.isPartOfMore(text, begin, end, before -> true)) {
      return;
    }
    boolean headline = rest.get(0).headline();
    boolean plain = rest.size() == 1 && NameShape.isPlainWord(rest.get(0).written());
    boolean coordinated = WordSurroundings.isCoordinated(text, begin, end);
    if (!(headline && plain) && !(coordinated && rest.size() > 1)) {
      candidates.add(new Candidate(begin, end, !initial && !headline && !coordinated));
    }
  }

  /** A title, or the first word of a sentence that the article writes small elsewhere. */
  private boolean mayBeDropped(TextWords.Word word, TextWords words) {
    return isTitle.test(word.small()) || (word.initial() && words.small().contains(word.small()));
  }
}
