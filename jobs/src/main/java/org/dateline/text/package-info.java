/** Plain Java over strings: spans, normalisation, scripts. No Spark, no other project package. */
package org.dateline.text;
