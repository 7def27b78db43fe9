/**
 * Resolves the names of one article by themselves. {@code ResolveWithinArticle} brings together
 * what is known of each article, {@code MergeMentions} makes one list of the names, {@link
 * org.dateline.entities.article.ArticleResolver} decides what each stands for, {@code ArticleLinks}
 * holds the outcome as rows.
 *
 * <p>To add a rule: a class over {@code NamesInArticle}, such as {@code Acronyms}, {@code
 * PersonNames} or {@code CommonWords}, asked by {@code ArticleResolver} in the place that says how
 * far it is believed.
 */
@NullMarked
package org.dateline.entities.article;

import org.jspecify.annotations.NullMarked;
