/**
 * Plain Java over strings: spans, normalisation, scripts, the registry of languages and their lists
 * of words. No Spark, no other project package.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
