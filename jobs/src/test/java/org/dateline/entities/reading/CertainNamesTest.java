package org.dateline.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.junit.jupiter.api.Test;

class CertainNamesTest {
  private final CertainNames names = new CertainNames(Set.of("hope"), Set.of("Mayor")::contains);

  @Test
  void severalWordsAndUncommonWriting_areCertainAtOnce_aWordInTwoPlaces() {
    names.add("Ada Marsh", EntityType.PERSON);
    names.add("OpenAI", EntityType.ORGANIZATION);
    names.add("陈一鸣", EntityType.PERSON);
    names.add("林海", EntityType.LOCATION);
    names.add("Orlunda", EntityType.LOCATION);
    assertThat(certain()).containsExactly("Ada Marsh", "OpenAI", "陈一鸣");
    names.add("Orlunda", EntityType.LOCATION);
    assertThat(certain()).contains("Orlunda");
  }

  @Test
  void smallWordsGenericWordsAndQuarrelsOverTheType_areNot() {
    for (int i = 0; i < 2; i++) {
      names.add("Hope", EntityType.PERSON);
      names.add("Mayor", EntityType.PERSON);
      names.add("全国代表大会", EntityType.ORGANIZATION);
      names.add("Jordan", EntityType.PERSON);
      names.add("Jordan", EntityType.LOCATION);
    }
    assertThat(certain()).isEmpty();
  }

  @Test
  void nameOfTheStory_comesAfterTheArticlesOwn() {
    names.add("Ada Marsh", EntityType.PERSON);
    var ofStory =
        List.of(
            new KnownName("Ada Marsh", EntityType.MISC, FoundBy.STORY),
            new KnownName("Tessel", EntityType.ORGANIZATION, FoundBy.STORY));
    assertThat(names.all(ofStory))
        .extracting(KnownName::foundBy)
        .containsExactly(FoundBy.ARTICLE, FoundBy.STORY);
  }

  private List<String> certain() {
    return names.all(List.of()).stream().map(KnownName::surface).toList();
  }
}
