/** HTML pages to articles. */
package org.dateline.ingest.html;
