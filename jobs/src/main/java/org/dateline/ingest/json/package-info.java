/**
 * Articles in JSON: {@link org.dateline.ingest.json.JsonLines}, an object on each line, and {@link
 * org.dateline.ingest.json.JsonDocument}, whose {@code JsonLayout} says where the articles are:
 * objects of a list, members of an object, or columns. {@code JsonElements} cuts them out of the
 * stream.
 */
@NullMarked
package org.dateline.ingest.json;

import org.jspecify.annotations.NullMarked;
