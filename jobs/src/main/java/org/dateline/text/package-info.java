/**
 * Plain Java over strings: spans, normalisation, scripts, the registry of languages and their lists
 * of words. It imports neither Spark nor another package of the project.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
