/**
 * The Iceberg tables of one corpus, and how they are read. {@link
 * org.dateline.run.warehouse.Warehouse} opens them, {@link org.dateline.run.warehouse.AllTables}
 * lists them, {@code RunHistory} says which runs are published, {@code PublishedCorpus} gives their
 * files to those who need no session. {@code TableSwap} is the only way in which a table's metadata
 * is changed.
 *
 * <p>A catalog that is lost is noticed by {@code LostCatalog} and made again by {@code
 * CatalogRecovery} from what lies in the folder.
 */
@NullMarked
package org.dateline.run.warehouse;

import org.jspecify.annotations.NullMarked;
