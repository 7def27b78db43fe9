package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.entities.article.ArticleResolverTest.LEDGER;
import static org.dateline.entities.article.ArticleResolverTest.resolve;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom the names of persons in an article stand for, where a person has several or several one. */
class PeopleOfArticleTest {
  @Test
  void formsOfOnePersonsName_areOnePerson() {
    assertThat(
            resolve(
                "en",
                """
                [Andrew F. Varga|PERSON] resigned. [Andrew Varga|PERSON] had led it.
                [Andy Varga|PERSON] was known for thrift.
                [Varga|PERSON] will not be replaced.
                [Lindsey Morrow|PERSON] spoke, then [Lindsey Morrow|PERSON] left.
                Later [Lindsay Morrow|PERSON] came back.
                [Peter “Pete” Oakes|PERSON] ran. [Oakes|PERSON] lost.
                People like [Pete Oakes|PERSON].
                [Robert Quill III|PERSON] paid.
                [Robert Quill|PERSON] denies it. [Quill|PERSON] is rich.
                """))
        .containsEntry("Andy Varga", "andrew varga article_name_part")
        .containsEntry("Varga", "andrew varga article_last_name")
        .containsEntry("Lindsay Morrow", "lindsey morrow article_name_part")
        .containsEntry("Pete Oakes", "peter oakes article_name_part")
        .containsEntry("Oakes", "peter oakes article_last_name")
        .containsEntry("Robert Quill", "robert quill iii article_name_part")
        .containsEntry("Quill", "robert quill iii article_last_name");
  }

  @Test
  void peopleWithLikeNames_areTwo() {
    assertThat(
            resolve(
                "en",
                """
                [Eric Stanton|PERSON] died.
                [Erica Stanton|PERSON] mourned.
                [Said Raheel Noor|PERSON] fled.
                [Said Rizwan Noor|PERSON] stayed.
                [Rand Pell|PERSON] met [Ron Pell|PERSON].
                """))
        .containsEntry("Erica Stanton", "erica stanton corpus_name")
        .containsEntry("Said Rizwan Noor", "said rizwan noor corpus_name")
        .containsEntry("Ron Pell", "ron pell corpus_name");
  }

  @Test
  void wordsOfHeadline_areNoPartOfName() {
    assertThat(
            resolve(
                "en",
                """
                [Crooked Barack Obama|PERSON] again.
                Later [Barack Obama|PERSON] spoke.
                [Jeff Larch|PERSON] sat. [Larch Jeff Larch|PERSON] stood.
                [Jeff Larch|PERSON] slept.
                [Varga slams Larch|PERSON] it read.
                [Larch|PERSON] left.
                """))
        .containsEntry("Crooked Barack Obama", "Barack_Obama article_name_part")
        .containsEntry("Larch Jeff Larch", "jeff larch article_name_part")
        .containsEntry("Varga slams Larch", "not_a_name []")
        .containsEntry("Larch", "jeff larch article_last_name");
  }

  @Test
  void family_isItsMembersAndNoEntity() {
    assertThat(
            resolve(
                "en",
                "[Ada Marsh|PERSON] and [Leo Marsh|PERSON] came.\nThe [Marshes|PERSON] are rich."))
        .containsEntry("Marshes", "family [ada marsh 0.50, leo marsh 0.50]");
  }

  @Test
  void nameOfSeveralPeople_isTheOneTheArticleIsAbout() {
    String story =
        """
        [Ada Marsh|PERSON] won the vote and thanked her friends.
        Her brother, [Leo Marsh|PERSON], had lost the last one.
        %s
        [Ada Marsh|PERSON] had led the count from the start.
        [Ada Marsh|PERSON] takes office in May.
        A new council meets then, said [Ada Marsh|PERSON].
        The budget is its first task.
        %s
        """;
    assertThat(resolve("en", story.formatted("No more of him.", "[Marsh|PERSON] wants more time.")))
        .containsEntry("Marsh", "ada marsh article_salience");
    assertThat(resolve("en", story.formatted("[Marsh|PERSON] blamed her.", "It will take long.")))
        .containsEntry("Marsh", "several_full_names [ada marsh 0.80, leo marsh 0.20]");
    assertThat(
            resolve(
                LEDGER,
                "en",
                story.formatted("No more.", "The [Marsh|PERSON] dynasty goes on."),
                Set.of("Marsh dynasty")))
        .containsEntry("Marsh", "several_full_names [ada marsh 0.80, leo marsh 0.20]");
  }

  @Test
  void lastNameThatIsACompanyToo_isThePersonsOfTheArticle() {
    String ledger = "Ford_Motor, Ford, ORGANIZATION, *, Ford, Ford Motor\n";
    assertThat(
            resolve(
                ledger,
                "en",
                "[Ann Blake Ford|PERSON] spoke.\n[Ann Blake Ford|PERSON] wept.\n"
                    + "[Ford|ORGANIZATION] left.",
                Set.of()))
        .containsEntry("Ford", "ann blake ford article_last_name");
    assertThat(
            resolve(
                ledger,
                "en",
                "[Ann Blake Ford|PERSON] spoke.\n[Ann Blake Ford|PERSON] leads Ford Motor.\n"
                    + "[Ford|ORGANIZATION] grew.",
                Set.of()))
        .containsEntry("Ford", "Ford_Motor ledger");
  }
}
