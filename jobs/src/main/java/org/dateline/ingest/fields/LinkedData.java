package org.dateline.ingest.fields;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types of schema.org. */
public final class LinkedData {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:https?://schema\\.org/)?(?:\\w{0,30}Article|\\w{0,20}BlogPosting|Report\\w{0,10}|\\w{0,20}NewsArticle)");

  /** Whether a {@code @type} is that of an article; it may be a list of types. */
  public static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(LinkedData::isArticle)
        : type instanceof String name && ARTICLE.matcher(name).matches();
  }

  private LinkedData() {}
}
