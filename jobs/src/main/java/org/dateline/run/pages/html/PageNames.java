package org.dateline.run.pages.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** File names of pages: readable where the id has Latin letters, and never two alike. */
public final class PageNames {
  private static final int LONGEST = 40;

  /** As {@code apple-inc-1a2b3c4d5e}: letters of the id, and the beginning of its SHA-256. */
  public static String of(String id) {
    String plain =
        Normalizer.normalize(id.substring(id.lastIndexOf('/') + 1), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return (shortened.isEmpty() ? "" : shortened + "-") + hash(id).substring(0, 10);
  }

  private static String hash(String id) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private PageNames() {}
}
