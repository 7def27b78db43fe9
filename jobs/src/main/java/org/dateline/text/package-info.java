/**
 * Plain Java over strings: normalised text, plain letters, edges of words, limits of time and
 * length, problems of settings, the registry of languages and their lists of words. It imports
 * neither Spark nor another package of the project.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
