package org.dateline.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.patterns.PatternAttacks.Attack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A record may be of any text, so no pattern may take more than linear time on any. Each is tried
 * on texts made to cost it much; what is counted is how often it looks at a character.
 */
class LinearPatternsTest {
  /** Of each pattern, spread over all; {@code -Ddateline.attacks=100000} tries all, in minutes. */
  private static final int MOST_ATTACKS = Integer.getInteger("dateline.attacks", 150);

  private static final int SHORT = 1_500;
  private static final int LONG = 8 * SHORT;
  private static final int MOST_LOOKS = 150;

  /** A pattern that looks no more often at a character is linear; the others are tried again. */
  private static final int CALM_LOOKS = 5;

  /** A pattern that needs more stack than this has a depth that grows with the text. */
  private static final int STACK_BYTES = 200_000;

  @TestFactory
  Stream<DynamicTest> staticPatterns_takeLinearTime() {
    return StaticPatterns.all().stream()
        .map(
            found ->
                DynamicTest.dynamicTest(
                    found.toString(),
                    () -> assertThat(weakness(found.pattern(), found.longest())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> regexesWithinCalls_takeLinearTime() {
    var known =
        StaticPatterns.all().stream()
            .map(found -> found.pattern().pattern())
            .collect(Collectors.toSet());
    return SourceRegexes.all().stream()
        .filter(found -> found.pattern() == null || !known.contains(found.pattern().pattern()))
        .map(
            found ->
                DynamicTest.dynamicTest(
                    found.toString(),
                    () -> {
                      assertThat(found.problem()).isNull();
                      assertThat(weakness(found.pattern(), Integer.MAX_VALUE)).isEmpty();
                    }));
  }

  @Test
  void objectsWithPatterns_areAllInStaticFields() {
    var owners = StaticPatterns.all().stream().map(StaticPatterns.Found::owner).toList();
    assertThat(StaticPatterns.classes())
        .filteredOn(
            type ->
                Arrays.stream(type.getDeclaredFields())
                    .anyMatch(
                        field ->
                            field.getType() == Pattern.class
                                && !Modifier.isStatic(field.getModifiers())))
        .isSubsetOf(owners);
  }

  @Test
  void edgesOfWords_areNotJavas() {
    assertThat(StaticPatterns.all())
        .filteredOn(found -> found.longest() == Integer.MAX_VALUE)
        .filteredOn(found -> found.pattern().pattern().replace("\\\\", "").contains("\\b"))
        .isEmpty();
  }

  @Test
  void quadraticPattern_isFound() throws InterruptedException {
    int any = Integer.MAX_VALUE;
    assertThat(weakness(Pattern.compile("\\s*;"), any)).isPresent();
    assertThat(weakness(Pattern.compile("\\bend\\b"), any)).isPresent();
    assertThat(weakness(Pattern.compile("(?:a|b)*"), any)).isPresent();
    assertThat(weakness(Pattern.compile("(?<!\\s)\\s*+;"), any)).isEmpty();
    assertThat(weakness(Pattern.compile("\\s*;"), 200)).isEmpty();
    assertThat(weakness(Pattern.compile("(a*)*b"), 200)).isPresent();
  }

  /**
   * The first attack that the pattern does not stand; empty if there is none.
   *
   * @param longest characters of the longest text that it is tried on
   */
  private static Optional<String> weakness(Pattern pattern, int longest)
      throws InterruptedException {
    List<Attack> all = PatternAttacks.on(pattern);
    int step = Math.max(1, all.size() / MOST_ATTACKS);
    List<Attack> attacks =
        IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
    String[] weakness = new String[1];
    Runnable trial =
        () ->
            weakness[0] =
                attacks.stream()
                    .map(attack -> weakness(pattern, attack, longest))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
    var thread = new Thread(null, trial, "attack", STACK_BYTES);
    thread.start();
    thread.join();
    return Optional.ofNullable(weakness[0]);
  }

  private static String weakness(Pattern pattern, Attack attack, int longest) {
    double looks = looks(pattern, attack.text(Math.min(SHORT, longest)));
    if (longest <= SHORT) {
      return looks <= 2L * longest ? null : "%.0f looks a character at %s".formatted(looks, attack);
    }
    if (looks > CALM_LOOKS) {
      double later = looks(pattern, attack.text(LONG));
      if (later > MOST_LOOKS || later > 2 * looks) {
        return "%.0f looks a character, then %.0f, at %s".formatted(looks, later, attack);
      }
    }
    return null;
  }

  /** How often each character is looked at; more than any bound where the stack overflows. */
  private static double looks(Pattern pattern, String text) {
    var counted = new CountedText(text, Math.max(MOST_LOOKS, SHORT) * (long) text.length());
    try {
      Matcher matcher = pattern.matcher(counted);
      matcher.matches();
      long whole = counted.looks();
      matcher.reset();
      while (matcher.find()) {
        // only the looks count
      }
      return Math.max(whole, counted.looks() - whole) / (double) text.length();
    } catch (CountedText.TooManyLooks | StackOverflowError e) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
