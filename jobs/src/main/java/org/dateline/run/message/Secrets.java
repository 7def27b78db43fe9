package org.dateline.run.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;
import org.jspecify.annotations.Nullable;

/**
 * Hides passwords, keys and tokens in what people read: messages, logs, settings and paths that are
 * published. They are recognised by their place in an address or by the name before them. Those in
 * the settings are also recognised by their value, as drivers often repeat it.
 */
public final class Secrets {
  /** Stands where a secret was. */
  public static final String MASK = "***";

  /** A shorter value could be part of any text. */
  private static final int LEAST_VALUE = 4;

  /** {@code //user:password@}, to the last @ before the path. */
  private static final Pattern LOGIN = Pattern.compile("//[^\\s/:@]*+:[^\\s/]*@");

  /** {@code //token@} of a web address; elsewhere a name before the @ is a container or user. */
  private static final Pattern WEB_LOGIN = Pattern.compile("(?i)(?<=https?:)//[^\\s/:@]{1,2000}+@");

  /** A login whose password holds slashes, as keys of S3 do; what looks like a port is none. */
  private static final Pattern LONG_LOGIN =
      Pattern.compile(
          "(?i)(?<=[a-z0-9]:)//[^\\s/:@\\[]{0,200}+:(?!\\d{1,5}+(?:[/?;,]|\\s|$))\\S{0,500}@");

  /** Oracle's {@code jdbc:oracle:thin:user/password@}. */
  private static final Pattern ORACLE_LOGIN =
      Pattern.compile("(?i)(jdbc:oracle:[a-z0-9]{1,20}+:)[^\\s/@]{1,200}+/[^\\s@]{0,500}+@");

  private static final String NAMES =
      "(?:pass(?:word|wd|phrase|code)|pwd|secret|token(?!s)|credentials?|api[_.-]?key|access[_.-]?key"
          + "|account[_.-]?key|private[_.-]?key|shared[_.-]?key|signature|authorization)";

  /** {@code password=value}, in an address or anywhere else; the value ends where the next may. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)("
              + NAMES
              + "[\\w.-]{0,100}+=[\"']?)(\\{[^}\\s]{1,500}+}|[^&;)\\s\"'}\\]]{1,4000}+)");

  /** {@code "password": "value"} of JSON. */
  private static final Pattern QUOTED =
      Pattern.compile("(?i)(" + NAMES + "[\\w.-]{0,100}+\"\\s{0,9}+:\\s{0,9}+\")([^\"]{1,4000}+)");

  /** Names that are secret only as parameters of an address. */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&;(,](?:user(?:[_-]?name)?|uid|login|sig|key|[\\w.-]{0,40}-key|auth)=)"
              + "([^&;)\\s\"'}\\]]{1,4000}+)");

  private static final Pattern BEARER =
      Pattern.compile(WordEdges.in("(?i)(\\bbearer )(\\S{1,4000}+)"));

  private static final Set<String> VALUES = ConcurrentHashMap.newKeySet();

  /** Learns the secrets in a setting, so that they are known wherever they are repeated. */
  static void learn(String setting) {
    for (Pattern pattern : new Pattern[] {LOGIN, LONG_LOGIN}) {
      Matcher login = pattern.matcher(setting);
      while (login.find()) {
        String text = login.group();
        learnValue(text.substring(text.indexOf(':') + 1, text.length() - 1));
      }
    }
    Matcher oracle = ORACLE_LOGIN.matcher(setting);
    while (oracle.find()) {
      String text = oracle.group();
      learnValue(text.substring(text.indexOf('/') + 1, text.length() - 1));
    }
    for (Pattern pattern : new Pattern[] {NAMED, QUOTED}) {
      Matcher named = pattern.matcher(setting);
      while (named.find()) {
        learnValue(named.group(2));
      }
    }
  }

  /** Learns the value of a property, if its name says that it is secret. */
  public static void learn(String name, String value) {
    if (Pattern.compile("(?i)" + NAMES).matcher(name).find()) {
      learnValue(value);
    }
    learn(value);
  }

  private static void learnValue(String value) {
    if (value.length() >= LEAST_VALUE && !value.equals(MASK)) {
      VALUES.add(value);
      try {
        VALUES.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // It was not encoded.
      }
    }
  }

  /** The text with {@value #MASK} in place of each secret. */
  public static String mask(String text) {
    String masked = text;
    if (text.indexOf('@') >= 0) {
      for (Pattern login : new Pattern[] {LOGIN, LONG_LOGIN, WEB_LOGIN}) {
        masked = login.matcher(masked).replaceAll("//" + MASK + "@");
      }
      masked = ORACLE_LOGIN.matcher(masked).replaceAll("$1" + MASK + "@");
    }
    for (Pattern named : new Pattern[] {NAMED, QUOTED, PARAMETER, BEARER}) {
      masked = named.matcher(masked).replaceAll("$1" + MASK);
    }
    for (String value : VALUES) {
      if (masked.contains(value)) {
        masked =
            Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(value) + "(?![\\p{L}\\d])")
                .matcher(masked)
                .replaceAll(MASK);
      }
    }
    return masked;
  }

  /**
   * The exception itself; or, if it or one of its causes contains a secret, one that prints like it
   * with the secret masked.
   */
  public static Throwable mask(Throwable error) {
    return mask(error, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static Throwable mask(Throwable error, Set<Throwable> seen) {
    if (!seen.add(error)) {
      return error;
    }
    Throwable cause = error.getCause() == null ? null : mask(error.getCause(), seen);
    Throwable[] suppressed = error.getSuppressed();
    boolean same = cause == error.getCause();
    for (int i = 0; i < suppressed.length; i++) {
      Throwable other = mask(suppressed[i], seen);
      same &= other == suppressed[i];
      suppressed[i] = other;
    }
    String text = error.toString();
    String shown = mask(text);
    return same && shown.equals(text)
        ? error
        : new Masked(shown, error.getStackTrace(), cause, suppressed);
  }

  /** Prints like another exception. */
  private static final class Masked extends Exception {
    private static final long serialVersionUID = 1L;
    private final String text;

    Masked(
        String text, StackTraceElement[] stack, @Nullable Throwable cause, Throwable[] suppressed) {
      super(text, cause);
      this.text = text;
      setStackTrace(stack);
      for (Throwable other : suppressed) {
        addSuppressed(other);
      }
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private Secrets() {}
}
