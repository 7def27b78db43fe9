package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a text as tokens. A mention of an entity is one token, whatever it consists of. */
final class ClaimTokens {
  private final List<Token> tokens;

  private ClaimTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Cuts a piece of a text; time and memory grow with its length.
   *
   * @param all the names of the article
   */
  static ClaimTokens of(String text, int begin, int end, ArticleMentions all) {
    List<Name> names = all.between(begin, end);
    var tokens = new ArrayList<Token>();
    int next = 0;
    int at = begin;
    while (at < end) {
      if (next < names.size() && names.get(next).begin() == at && names.get(next).end() <= end) {
        Name name = names.get(next++);
        tokens.add(
            new Token(
                Token.Kind.NAME,
                at,
                name.end(),
                text.substring(at, name.end()).toLowerCase(Locale.ROOT),
                true,
                name));
        at = name.end();
      } else if (Character.isWhitespace(text.charAt(at))
          || Character.isSpaceChar(text.charAt(at))) {
        at++;
      } else {
        // A name that begins inside this token cuts it.
        int limit = next < names.size() ? Math.min(end, names.get(next).begin()) : end;
        Token token = token(text, at, limit <= at ? end : limit);
        tokens.add(token);
        at = token.end();
        while (next < names.size() && names.get(next).begin() < at) {
          next++;
        }
      }
    }
    return new ClaimTokens(tokens);
  }

  private static Token token(String text, int at, int limit) {
    char first = text.charAt(at);
    if (isDigit(first)) {
      return of(Token.Kind.NUMBER, text, at, endOfNumber(text, at, limit));
    }
    if (isApostrophe(first) && isPossessive(text, at, limit)) {
      return of(Token.Kind.POSSESSIVE, text, at, at + 2);
    }
    if (Character.isLetter(first)) {
      return of(Token.Kind.WORD, text, at, endOfWord(text, at, limit));
    }
    return of(Token.Kind.MARK, text, at, at + 1);
  }

  private static Token of(Token.Kind kind, String text, int begin, int end) {
    String word = text.substring(begin, end);
    boolean capital = kind == Token.Kind.WORD && Character.isUpperCase(word.charAt(0));
    return new Token(kind, begin, end, word.toLowerCase(Locale.ROOT), capital, null);
  }

  /** Digits with a comma before each three, or with one decimal point. */
  private static int endOfNumber(String text, int at, int limit) {
    int end = digits(text, at, limit);
    while (end - at <= 3 + 4 * 5
        && end + 3 < limit
        && text.charAt(end) == ','
        && digits(text, end + 1, limit) == end + 4) {
      end += 4;
    }
    if (end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digits(text, end + 1, limit);
    }
    return end;
  }

  private static int digits(String text, int at, int limit) {
    int end = at;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int at, int limit) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      boolean inside =
          isApostrophe(c)
              && end + 1 < limit
              && Character.isLetter(text.charAt(end + 1))
              && !isPossessive(text, end, limit);
      if (!Character.isLetter(c) && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isPossessive(String text, int at, int limit) {
    return at + 1 < limit
        && text.charAt(at + 1) == 's'
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index; {@link Token#NONE} outside. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
  }
}
