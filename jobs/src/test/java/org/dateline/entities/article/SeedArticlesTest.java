package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.ledger.ShippedLedgerTest;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.settings.EntityParams;
import org.dateline.table.EntityType;
import org.dateline.testing.Pages;
import org.dateline.testing.Params;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the shipped ledger and settings make of five real articles, given only the people that the
 * models find in them.
 */
class SeedArticlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000_1ed8c6aa6718d308.txt | en | Apple_Inc. OpenAI Google Microsoft Bloomberg_L.P. IPhone IOS ChatGPT Gemini_(chatbot) Ian_Goodfellow Worldwide_Developers_Conference
          001_109d8ad066f64821.txt | zh | Apple_Inc. OpenAI Google Nvidia IBM Tim_Cook IPhone IOS ChatGPT Siri Sumit_Gupta Tensor_Processing_Unit Arm_Holdings Apple_silicon UltraFusion Bloomberg_L.P. The_Wall_Street_Journal
          002_a4842ef3732eb2f4.txt | en | Apple_Inc. Amazon_(company) Amazon_Web_Services AWS_re:Invent Benoit_Dupin Apple_Intelligence Siri Apple_Maps Trainium2 Nvidia Microsoft Google Microsoft_Azure Matt_Garman Tensor_Processing_Unit
          003_f4b611562b8eb4e0.txt | en | Apple_Inc. Amazon_(company) Amazon_Web_Services Benoit_Dupin ICloud Apple_One AWS_Graviton AWS_Inferentia
          004_baa39cfb26f2639e.txt | en | OpenAI Google Google_Cloud_Platform Microsoft ChatGPT SoftBank_Group Oracle_Corporation Stargate_LLC Tensor_Processing_Unit Alphabet_Inc. Sundar_Pichai
          """)
  void namesOfTheArticle_areFoundAndAreOneEach(String file, String language, String expected)
      throws IOException {
    Map<String, List<String>> linked = resolve(read(file), language);
    assertThat(linked.keySet()).contains(expected.split(" "));
    linked
        .keySet()
        .forEach(id -> assertThat(id).as("nothing is left open").doesNotStartWith("open"));
  }

  private static String read(String file) throws IOException {
    Path path = Pages.ROOT.resolve("../shared/seeds").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> path + " is not there");
    return Files.readString(path).split("Lire aussi")[0];
  }

  private static Map<String, List<String>> resolve(String text, String language)
      throws IOException {
    ArticleRules rules = NameWordLists.of(Params.of(EntityParams.class)).rules();
    var rows =
        LedgerRows.of(ShippedLedgerTest.read().rows(), Params.of(EntityParams.class).notNames());
    var ledger = new LedgerNames(rows, rules.normalizer());
    List<Mention> byModels = people(text);
    List<Mention> byLedger = new ArrayList<>();
    var article = new Article("seed", "seeds", null, language);
    for (var found : ledger.find(article, text)) {
      var entity = found.entity();
      byLedger.add(mention(text, found.begin(), found.end(), entity.type(), entity.id()));
    }
    return ArticleResolver.resolve(
            new MergeMentions(rules.generic()).merge(byModels, byLedger),
            ledger,
            article,
            rules,
            Set.of())
        .stream()
        .collect(
            Collectors.groupingBy(
                SeedArticlesTest::id,
                TreeMap::new,
                Collectors.mapping(one -> one.mention().surface(), Collectors.toList())));
  }

  private static String id(ArticleResolver.Resolved resolved) {
    LinkDecision decision = resolved.decision();
    if (decision.target() == null) {
      return "open " + resolved.mention().surface() + " " + decision.reason();
    }
    return decision.target().isLedger()
        ? decision.target().entityId()
        : "corpus/" + decision.target().key().replace(' ', '_');
  }

  private static List<Mention> people(String text) {
    List<Mention> people = new ArrayList<>();
    Matcher names =
        Pattern.compile("(Benoit |Ian )?(Dupin|Goodfellow)|(Sumit )?Gupta").matcher(text);
    while (names.find()) {
      people.add(mention(text, names.start(), names.end(), EntityType.PERSON, null));
    }
    return people;
  }

  private static Mention mention(
      String text, int begin, int end, EntityType type, String ledgerId) {
    String surface = text.substring(begin, end);
    return new Mention(
        0, begin, end, surface, type, "test", ledgerId, ledgerId == null ? type : null);
  }
}
