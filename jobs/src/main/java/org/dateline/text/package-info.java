/** Plain Java over strings: spans, normalisation, scripts. No Spark, no other project package. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
