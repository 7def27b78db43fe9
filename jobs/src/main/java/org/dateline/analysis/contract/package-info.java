/**
 * What an analysis is: a question, the tables it reads and writes, and the function between them
 * ({@link org.dateline.analysis.contract.Analysis}); and which part of it is done article by
 * article and kept between runs ({@link org.dateline.analysis.contract.ArticlePart}).
 *
 * <p>Every analysis imports this room and no other analysis. Start with {@code Analysis}.
 */
@NullMarked
package org.dateline.analysis.contract;

import org.jspecify.annotations.NullMarked;
