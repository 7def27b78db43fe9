package org.dateline.mentions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes the table of places that corrects Chinese names: countries and continents (CLDR), regions
 * and provinces (listed here), and China's provinces, cities and counties (CedPane).
 *
 * <p>Arguments: the shared folder, the file to write.
 */
final class ChinesePlaces {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,12}");
  private static final Pattern PLACE =
      Pattern.compile("\\((?:[a-z ]+, )?in [A-Z][A-Za-z ]+\\)|County$|District$|City$|Prefecture$");
  private static final Pattern LEVEL = Pattern.compile("(?<=..)(?:自治县|自治州|省|市|县|区|州|盟|旗|地区)$");
  // CLDR's entries that are no places.
  private static final Set<String> NO_PLACES =
      Set.of("世界", "欧盟", "联合国", "欧元区", "伪地区", "伪双向语言地区", "未知地区");

  // Counties whose names are ordinary words of news.
  private static final Set<String> ORDINARY =
      Set.of(
          ("和平 友谊 共和 平安 东方 红旗 新兴 开放 安定 安宁 大方 会同 文化 政和 永和 建设 前进 解放 站前 城中 城关 城东 城西 城北 城南 城区 高新"
                  + " 通道 文明 同心 民主 合作 安全 和谐 团结 武功 民和 民乐 富民 利民 新建 中方 郊区 矿区 东区 西区 南区 北区 中区 新区")
              .split(" "));

  private static final List<String> PROVINCES =
      List.of(
          """
          北京 北京市 天津 天津市 上海 上海市 重庆 重庆市 河北 河北省 山西 山西省 辽宁 辽宁省 吉林 吉林省 黑龙江 黑龙江省
          江苏 江苏省 浙江 浙江省 安徽 安徽省 福建 福建省 江西 江西省 山东 山东省 河南 河南省 湖北 湖北省 湖南 湖南省
          广东 广东省 海南 海南省 四川 四川省 贵州 贵州省 云南 云南省 陕西 陕西省 甘肃 甘肃省 青海 青海省 台湾 台湾省
          内蒙古 内蒙古自治区 广西 广西壮族自治区 西藏 西藏自治区 宁夏 宁夏回族自治区 新疆 新疆维吾尔自治区
          香港 香港特别行政区 澳门 澳门特别行政区
          """
              .strip()
              .split("\\s+"));
  // As news calls them; CLDR has longer names.
  private static final List<String> SHORT_COUNTRIES =
      List.of("阿联酋 沙特 波黑 孟加拉 吉尔吉斯 印尼 巴新 马其顿 苏联 捷克 南联盟".split(" "));
  private static final List<String> REGIONS =
      List.of(
          """
          亚太 拉美 欧亚 中东 中东欧 长三角 珠三角 京津冀 粤港澳大湾区 长江三角洲 珠江三角洲 东北三省 华北 华东 华南 华中
          西北太平洋 太平洋 大西洋 印度洋 北冰洋 南极 北极 地中海 波罗的海 黑海 红海 加勒比海 波斯湾
          长江 黄河 珠江 淮河 太湖 洞庭湖 鄱阳湖 青藏高原 黄土高原 塔里木盆地
          """
              .strip()
              .split("\\s+"));

  public static void main(String[] args) throws IOException {
    Path knowledge = Path.of(args[0]).resolve("knowledge");
    Set<String> lines = new TreeSet<>();
    Set<String> known = new TreeSet<>(PROVINCES);
    known.addAll(REGIONS);
    PROVINCES.forEach(name -> lines.add("province\t" + name));
    REGIONS.forEach(name -> lines.add("region\t" + name));
    for (String name : countries(knowledge)) {
      if (known.add(name)) {
        lines.add("country\t" + name);
      }
    }
    for (String name : chinese(knowledge.resolve("cedpane/cedpane.txt"))) {
      if (known.add(name)) {
        lines.add("county\t" + name);
      }
    }
    Files.write(Path.of(args[1]), lines);
  }

  private static Set<String> countries(Path knowledge) throws IOException {
    var json = new ObjectMapper();
    Set<String> names = new TreeSet<>();
    JsonNode territories =
        json.readTree(knowledge.resolve("cldr/main/zh/territories.json").toFile())
            .at("/main/zh/localeDisplayNames/territories");
    territories.forEach(name -> names.add(name.asText()));
    names.addAll(SHORT_COUNTRIES);
    names.removeAll(NO_PLACES);
    names.removeIf(name -> !HAN.matcher(name).matches());
    return names;
  }

  /** With and without the word for the level: 宜都市 and 宜都. */
  private static Set<String> chinese(Path cedpane) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(cedpane)) {
      String[] fields = line.split("\t");
      if (PLACE.matcher(fields[0]).find()
          && HAN.matcher(fields[1]).matches()
          && !fields[1].endsWith("人")) {
        names.add(fields[1]);
        names.add(LEVEL.matcher(fields[1]).replaceFirst(""));
      }
    }
    names.removeAll(ORDINARY);
    names.removeIf(name -> name.length() < 2);
    return names;
  }

  private ChinesePlaces() {}
}
