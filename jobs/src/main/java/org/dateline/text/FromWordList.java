package org.dateline.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a settings record whose words come from a list of {@link WordLists} and from
 * the user's folder of words, not from the settings file. The list is named like the component and
 * read in all languages: {@code commonWords} has the words of {@code common-words}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromWordList {}
