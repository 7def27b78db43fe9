package org.dateline.run.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.dateline.run.settings.Settings;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;

/**
 * The file {@value #NAME}: what a share holds, for programs that find and load data sets, in
 * Croissant 1.1 (MLCommons). It follows from the tables' definitions. Columns of structs and maps
 * are in the files and not described, as Croissant has no word for them.
 */
final class Croissant {
  static final String NAME = "croissant.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The context that Croissant's specification prescribes. */
  private static final Map<String, Object> CONTEXT = context();

  static String text(String corpus, String run, List<SharedFile> files, Settings.Share params)
      throws JsonProcessingException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", CONTEXT);
    all.put("@type", "sc:Dataset");
    all.put("conformsTo", "http://mlcommons.org/croissant/1.1");
    all.put("name", corpus);
    all.put(
        "description",
        "Who appears with whom, when, and told by whom, in news articles: counts and statistics of run "
            + run
            + ", without texts.");
    all.put("version", "1.0.0");
    all.put("datePublished", day(run));
    all.put("license", params.licence());
    all.put("citeAs", Terms.inWords(corpus, run, params));
    all.put("distribution", files.stream().map(Croissant::file).toList());
    all.put("recordSet", files.stream().map(Croissant::records).toList());
    return MAPPER.writeValueAsString(all) + "\n";
  }

  /** A run's id begins with the moment it began: 20261201T095805Z. */
  private static String day(String run) {
    return run.matches("\\d{8}T.*")
        ? "%s-%s-%s".formatted(run.substring(0, 4), run.substring(4, 6), run.substring(6, 8))
        : "1970-01-01";
  }

  private static Map<String, Object> file(SharedFile file) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@type", "cr:FileObject");
    described.put("@id", file.path());
    described.put("name", file.table().name());
    described.put("contentUrl", file.path());
    described.put("contentSize", file.bytes() + " B");
    described.put("encodingFormat", "application/x-parquet");
    described.put("sha256", file.sha256());
    return described;
  }

  private static Map<String, Object> records(SharedFile file) {
    TableSchema table = file.table();
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Column column : table.storedColumns()) {
      if (isPlain(column.type()) && !file.withheld().contains(column.name())) {
        fields.add(field(file, column));
      }
    }
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@type", "cr:RecordSet");
    described.put("@id", table.name());
    described.put("name", table.name());
    described.put("description", table.grain());
    described.put(
        "key",
        table.key().stream()
            .filter(name -> !file.withheld().contains(name))
            .map(name -> Map.of("@id", table.name() + "/" + name))
            .toList());
    described.put("field", fields);
    return described;
  }

  private static Map<String, Object> field(SharedFile file, Column column) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@type", "cr:Field");
    described.put("@id", file.table().name() + "/" + column.name());
    described.put("name", column.name());
    described.put("description", column.meaning());
    described.put("dataType", dataType(column.type()));
    if (column.type() instanceof ArrayType) {
      described.put("isArray", true);
      described.put("arrayShape", "-1");
    }
    described.put(
        "source",
        Map.of(
            "fileObject", Map.of("@id", file.path()), "extract", Map.of("column", column.name())));
    return described;
  }

  private static boolean isPlain(DataType type) {
    return type instanceof ArrayType list
        ? isPlain(list.elementType())
        : !(type instanceof StructType || type instanceof MapType);
  }

  private static String dataType(DataType type) {
    if (type instanceof ArrayType list) {
      return dataType(list.elementType());
    } else if (type.equals(DataTypes.LongType) || type.equals(DataTypes.IntegerType)) {
      return "sc:Integer";
    } else if (type.equals(DataTypes.DoubleType)) {
      return "sc:Float";
    } else if (type.equals(DataTypes.BooleanType)) {
      return "sc:Boolean";
    } else if (type.equals(DataTypes.DateType) || type.equals(DataTypes.TimestampType)) {
      return "sc:Date";
    }
    return "sc:Text";
  }

  private static Map<String, Object> context() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("@language", "en");
    words.put("@vocab", "https://schema.org/");
    for (String word :
        List.of(
            "arrayShape",
            "citeAs",
            "column",
            "containedIn",
            "equivalentProperty",
            "extract",
            "field",
            "fileProperty",
            "fileObject",
            "fileSet",
            "format",
            "includes",
            "isArray",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "path",
            "recordSet",
            "references",
            "regex",
            "repeated",
            "replace",
            "samplingRate",
            "separator",
            "source",
            "subField",
            "transform")) {
      words.put(word, "cr:" + word);
    }
    words.put("conformsTo", "dct:conformsTo");
    words.put("cr", "http://mlcommons.org/croissant/");
    words.put("rai", "http://mlcommons.org/croissant/RAI/");
    words.put("data", Map.of("@id", "cr:data", "@type", "@json"));
    words.put("dataType", Map.of("@id", "cr:dataType", "@type", "@vocab"));
    words.put("dct", "http://purl.org/dc/terms/");
    words.put("description", Map.of("@container", "@language"));
    words.put("examples", Map.of("@id", "cr:examples", "@type", "@json"));
    words.put("name", Map.of("@container", "@language"));
    words.put("sc", "https://schema.org/");
    return words;
  }

  private Croissant() {}
}
