package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.io.IOUtils;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.junit.jupiter.api.Test;

class AnnotatorsTest {
  private static final List<String> BOTH = List.of("en", "zh");

  @Test
  void fingerprint_isThatOfTheAnnotatorAndTheSameEveryTime() {
    var fingerprints = Annotators.fingerprints(BOTH, TestAnnotators.LIMITS);
    assertThat(fingerprints).isEqualTo(Annotators.fingerprints(BOTH, TestAnnotators.LIMITS));
    assertThat(fingerprints.get("en")).isEqualTo(TestAnnotators.english().fingerprint());
    assertThat(fingerprints.get("zh")).isEqualTo(TestAnnotators.chinese().fingerprint());
    assertThat(fingerprints.get("en")).startsWith("corenlp-4.5.10-en-").hasSizeLessThan(50);
  }

  @Test
  void otherSettings_giveAnotherFingerprint() {
    assertThat(Annotators.fingerprints(BOTH, new Limits(1_000_000, 201, 600)).values())
        .doesNotContainAnyElementsOf(Annotators.fingerprints(BOTH, TestAnnotators.LIMITS).values());
  }

  @Test
  void modelsOfALanguage_areLoadedOnceForAllThreads() {
    var fromOtherThread =
        CompletableFuture.supplyAsync(() -> Annotators.sharedModels("en", Decoder.FAST));
    assertThat(Annotators.sharedModels("en", Decoder.FAST)).isSameAs(fromOtherThread.join());
  }

  @Test
  void missingModel_namesLanguageJarAndCommand() {
    var missing = new MissingModelsException(ModelFiles.CHINESE, ModelFiles.CHINESE_NAMES);
    assertThat(missing)
        .hasMessageContaining("\"zh\"")
        .hasMessageContaining("dateline-models-zh.jar")
        .hasMessageContaining("scripts/dateline models");
    var absent =
        new ModelFiles("xx", "models", 1, "dateline-models-xx.jar", List.of("no/such.ser.gz"));
    assertThatThrownBy(() -> ModelResources.describe(absent))
        .isInstanceOf(MissingModelsException.class)
        .hasMessageContaining("no/such.ser.gz");
  }

  @Test
  void fingerprint_namesTheCoreNlpVersionInUse() {
    var jar = IOUtils.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertThat(jar).contains("stanford-corenlp-" + Annotators.CORENLP_VERSION + ".jar");
  }

  @Test
  void everyLanguageWithModels_hasAnAnnotator() {
    assertThat(ModelFiles.all().stream().map(ModelFiles::language))
        .containsExactlyElementsOf(Annotators.languages());
  }
}
