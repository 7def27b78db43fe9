package org.dateline.entities.names;

import java.util.Set;

/**
 * What the settings say about the names of an article.
 *
 * @param everyday ledger names that are everyday words too
 * @param support how many other organisations and products must keep such a name company
 * @param minProbability from which on a name of several people is linked to one
 */
public record ArticleRules(
    NameNormalizer normalizer,
    GenericWords generic,
    Set<String> everyday,
    int support,
    double minProbability) {}
