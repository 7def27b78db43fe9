/**
 * How a file of delimited text (CSV, TSV) is written: by which characters its cells and rows are
 * set apart, where its header stands and whether it has one. Functions of the text alone.
 */
package org.dateline.ingest.delimited;
