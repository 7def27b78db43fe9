package org.dateline.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * A publisher and the part of it that an article is from.
 *
 * @param section null if none is given
 */
public record Source(String publisher, @Nullable String section) {

  /**
   * The name that the article counts under: the publisher, or the section where sections are kept
   * apart.
   */
  public String name(boolean sectionsApart) {
    return sectionsApart && section != null ? publisher + ": " + section : publisher;
  }
}
