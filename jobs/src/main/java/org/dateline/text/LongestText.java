package org.dateline.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Patterns that are never tried on a text of more characters: their callers see to it. A pattern
 * without this must take linear time on a text of any length; a test tries both.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface LongestText {
  /** The most characters, at most 1,000. */
  int value();
}
