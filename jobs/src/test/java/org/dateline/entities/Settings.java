package org.dateline.entities;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.dateline.entities.settings.EntityParams;
import org.dateline.entities.settings.MissedParams;
import org.dateline.text.WordLists;

/** Settings for tests: small ones written out here, and the shipped ones. */
public final class Settings {

  public static EntityParams small() {
    return new EntityParams(
        20,
        5,
        0.6,
        0.8,
        0.5,
        0.5,
        0.7,
        0.9,
        2,
        List.of("苹果", "Gemini"),
        List.of("Big Apple", "苹果汁"),
        List.of("ceo", "collaboration", "and"),
        List.of("mr", "mrs", "president", "sen", "先生"),
        List.of("inc", "corp", "公司"),
        new MissedParams(3, 2, 0.9, 0.5, 100, 0.9, List.of("en", "zh"), List.of("monday")));
  }

  public static EntityParams shipped() {
    File file = root().resolve("conf/dateline.conf").toFile();
    var conf = ConfigFactory.parseFile(file).getConfig("entities");
    return new EntityParams(
        conf.getInt("max-aliases"),
        conf.getInt("max-candidates"),
        conf.getDouble("type-vote-share"),
        conf.getDouble("lone-type-vote-share"),
        conf.getDouble("short-form-share"),
        conf.getDouble("wikipedia-min-probability"),
        conf.getDouble("lone-wikipedia-min-probability"),
        conf.getDouble("context-min-probability"),
        conf.getInt("common-word-support"),
        WordLists.ofAllLanguages("common-words"),
        WordLists.ofAllLanguages("not-names"),
        WordLists.ofAllLanguages("generic-words"),
        WordLists.ofAllLanguages("honorifics"),
        WordLists.ofAllLanguages("company-suffixes"),
        missed(conf.getConfig("missed")));
  }

  private static MissedParams missed(Config conf) {
    return new MissedParams(
        conf.getInt("min-articles"),
        conf.getInt("min-sources"),
        conf.getDouble("min-capital-share"),
        conf.getDouble("min-type-margin"),
        conf.getInt("max-story-names"),
        conf.getDouble("min-wikipedia-probability"),
        conf.getStringList("languages"),
        WordLists.ofAllLanguages("no-names"));
  }

  public static Path root() {
    return Path.of(System.getProperty("dateline.root", ".."));
  }

  private Settings() {}
}
