package org.dateline.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks patterns that are never matched against a text of more characters; their callers make sure
 * of that. A pattern without this mark must take linear time on a text of any length. A test tries
 * both kinds.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface LongestText {
  /** The most characters, at most 1,000. */
  int value();
}
