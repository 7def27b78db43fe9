package org.dateline.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Edits a text as wire desks do. Each edit has three strengths, 1 to 3; the same arguments give the
 * same text.
 */
enum WireEdits {
  /** Keeps the first 70, 45 or 25 % of the sentences. */
  CUT {
    @Override
    String edited(String text, String other, int strength, Random random) {
      List<String> sentences = sentences(text);
      return joined(
          sentences.subList(0, part(sentences, new double[] {.7, .45, .25}[strength - 1])));
    }
  },
  /** Puts one to three paragraphs (of two sentences) of another hand in the place of the lead. */
  NEW_LEAD {
    @Override
    String edited(String text, String other, int strength, Random random) {
      List<String> sentences = sentences(text);
      List<String> lead = sentences(other);
      int replaced = Math.min(2 * strength, sentences.size() / 2);
      return joined(lead.subList(0, Math.min(2 * strength, lead.size())))
          + "\n"
          + joined(sentences.subList(replaced, sentences.size()));
    }
  },
  /** Replaces, drops or swaps 5, 12 or 20 % of the words. */
  WORDING {
    @Override
    String edited(String text, String other, int strength, Random random) {
      return reworded(text, other, new double[] {.05, .12, .2}[strength - 1], random);
    }
  },
  /** Appends sentences of another hand: 30, 70 or 150 % of the text's own. */
  EXTENDED {
    @Override
    String edited(String text, String other, int strength, Random random) {
      return text + "\n" + of(other, text, new double[] {.3, .7, 1.5}[strength - 1]);
    }
  },
  /** Half of the text, merged with half to three halves as much of another report. */
  MERGED {
    @Override
    String edited(String text, String other, int strength, Random random) {
      List<String> sentences = sentences(text);
      String half = joined(sentences.subList(0, part(sentences, .5)));
      String added = of(other, half, new double[] {.5, 1, 2}[strength - 1]);
      return strength == 2 ? added + "\n" + half : half + "\n" + added;
    }
  },
  /** All of it a little: dateline, a lead of its own, a tenth reworded, the end cut. */
  REWRITTEN {
    @Override
    String edited(String text, String other, int strength, Random random) {
      String led = NEW_LEAD.edited(text, other, Math.min(2, strength), random);
      List<String> sentences = sentences(led);
      String cut =
          joined(sentences.subList(0, part(sentences, new double[] {.85, .65, .45}[strength - 1])));
      return reworded(cut, other, new double[] {.03, .06, .1}[strength - 1], random);
    }
  };

  abstract String edited(String text, String other, int strength, Random random);

  /** Sentences with what follows them: after full stops, and at line feeds. */
  static List<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.!?]['\"”]?\\s)|(?<=[。！？])|(?<=\n)"))
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  private static String joined(List<String> sentences) {
    return String.join("", sentences).strip();
  }

  private static int part(List<String> sentences, double share) {
    return Math.max(1, (int) Math.round(sentences.size() * share));
  }

  /** So much of a text as makes that share of another. */
  private static String of(String text, String beside, double share) {
    var taken = new StringBuilder();
    for (String sentence : sentences(text)) {
      if (taken.length() >= beside.length() * share) {
        break;
      }
      taken.append(sentence);
    }
    return taken.toString().strip();
  }

  private static String reworded(String text, String other, double share, Random random) {
    boolean spaced =
        text.indexOf(' ') >= 0 && text.chars().filter(c -> c > 0x2E80).count() * 2 < text.length();
    String separator = spaced ? " " : "";
    List<String> words = new ArrayList<>(List.of(spaced ? text.split(" ") : pairs(text)));
    String[] others = spaced ? other.split("\\s+") : pairs(other);
    for (int i = 0; i < words.size(); i++) {
      if (random.nextDouble() < share) {
        switch (random.nextInt(3)) {
          case 0 -> words.set(i, others[random.nextInt(others.length)]);
          case 1 -> words.set(i, "");
          default -> {
            int next = Math.min(i + 1, words.size() - 1);
            String moved = words.get(i);
            words.set(i, words.get(next));
            words.set(next, moved);
          }
        }
      }
    }
    return String.join(separator, words);
  }

  /** A text without spaces in pieces of two characters, about a word each. */
  private static String[] pairs(String text) {
    return text.split("(?<=\\G.{2})");
  }
}
