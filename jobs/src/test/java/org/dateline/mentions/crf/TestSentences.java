package org.dateline.mentions.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of all sorts, for decoders to agree on. */
final class TestSentences {
  private static final List<String> ENGLISH =
      List.of(
          "Tim Cook of Apple Inc. flew to London on Monday .",
          "THE MAYOR OF PARIS , ANNE HIDALGO , MET SIEMENS AND IBM IN NEW YORK",
          "the mayor of paris met siemens in new york",
          "Mr. Sen. Dr Miss Judge Sir Mrs. Walker spoke to Prof. O'Reilly and Lord Blyth-Hale .",
          "On 24 December 2019 , 1,250 of 30,000 ( 4.2 % ) shares fell to $ 17.50 ; 007 did not",
          "\" We 're not -- I repeat : NOT -- leaving , \" said McDonald 's chief , `` ever '' .",
          "The Anglo-Dutch ex-CEO visited Baden-Württemberg , Guinea-Bissau and Stratford-upon-Avon",
          "Colour , honour and centre , said the organisation 's programme on Tuesday in Leicester",
          "Washington met Washington in Washington ; Jordan flew from Jordan to Jordan with Jordan",
          "Nokia sells phones . Later the people of Nokia said that Nokia and its rival said Nokia won",
          "Владимир Путин met 习近平 and شينزو آبي in Ελλάδα , said Ångström of Łódź",
          "😀 👩‍👩‍👧 Obama ❤ Chicago 🇫🇷 #NBA @cnn http://example.org/a_b?c=d ... ... !!!",
          "a b c D E F I II III iv A. B. U.S. U.K. e.g. i.e. AT&T R&D C++ 3D B2B iPhone eBay",
          "... ... - -- --- -LRB- -RRB- -LSB- * / \\ | ~ < > << >> <> >< # ## ### | |C |CpC -PW",
          "x-PW Xx...X-PW_CTYPE a-b-c-PSEQW2 Xx-Xx-TYPES ...Xx...Xx-PCNTYPE 12-DISTSIM null null-TNS1",
          "alpha betamax Gamma-ray Omega ζ sigma Tau theta-wave",
          "ǅungla ǈubljana ﬁnance ªº ß İstanbul ıstanbul");

  private static final List<String> CHINESE =
      List.of(
          "苹果 公司 首席执行官 库克 星期一 在 北京 会见 了 王毅 。",
          "第一 次 2024年 三月 五日 , 上海 的 １２３ 家 公司 说 : “ 不 ” 、 “ 是 ” !",
          "习近平 主席 和 普京 总统 在 莫斯科 克里姆林宫 举行 会谈 ， 中 国 美国 俄罗斯 欧盟",
          "Apple iPhone 15 在 中国 大陆 ＡＢＣ 发布 3.5% 百分之五 零 〇",
          "😀 𠮷野家 龘 㐀 ー カタカナ 한국 A股 - -- #",
          "在 在 在 的 的 了",
          "。",
          "王 李 张 新华社 记者 张三 李四 报道");

  private static final List<String> OTHERS =
      List.of(
          "Bundeskanzlerin Angela Merkel empfing am 31. Dezember in Düsseldorf die Siemens - AG .",
          "Die Süddeutsche Zeitung und das CDU - Präsidium : STRASSE , Straße , straße , Münchner",
          "L' Assemblée nationale d' Algérie a reçu François Hollande à l' Élysée , à Saint-Étienne",
          "M. Dupont , d' Air France-KLM , parle du Val- d' Oise à New York et Los Angeles .",
          "¿ Quién es Pedro Sánchez ? ¡ El Sr. García Márquez dejó la Ciudad de México por Bogotá !",
          "El Banco Santander y la Unión Europea , en EE.UU. ; Sra. Dr. Real Madrid Club de Fútbol",
          "Il presidente Sergio Mattarella ha parlato di Città di Castello e di Reggio di Calabria",
          "di di Roma di Milano Università di Bologna di Leonardo da Vinci da Vinci Stati Uniti",
          "Stati Uniti d' America , San Giovanni in Persiceto , Croce Rossa Italiana , di , la , il",
          "Orbán Viktor miniszterelnök Budapesten fogadta Emmanuel Macront , a MÁV-nál a 2. emeleten",
          "Áder János Szegedre utazott , közölte a Magyar Távirati Iroda ; 3-án az OTP Bank 3,5%-kal");

  static List<List<CoreLabel>> others() {
    return withOddOnes(OTHERS);
  }

  static List<List<CoreLabel>> english() {
    return withOddOnes(ENGLISH);
  }

  static List<List<CoreLabel>> chinese() {
    return withOddOnes(CHINESE);
  }

  static List<CoreLabel> tokens(List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      var token = new CoreLabel();
      token.setWord(word);
      tokens.add(token);
    }
    return tokens;
  }

  private static List<List<CoreLabel>> withOddOnes(List<String> texts) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      List<String> words = List.of(text.split(" "));
      sentences.add(tokens(words));
      all.addAll(words);
    }
    for (String word : all) {
      sentences.add(tokens(List.of(word)));
    }
    sentences.add(List.of());
    sentences.add(tokens(List.of("", "Paris", "")));
    sentences.add(tokens(List.of("\ud83d", "\ude00x", "A\u0000b", "\u200b", "\n")));
    sentences.add(tokens(List.of("In", "a".repeat(3_000), "A" + "b1-".repeat(700), "Oslo")));
    // Words in any order, in sentences of any length.
    var random = new Random(7);
    for (int length : new int[] {2, 3, 4, 5, 6, 7, 11, 12, 30, 30, 30, 151, 300, 300}) {
      sentences.add(tokens(random.ints(length, 0, all.size()).mapToObj(all::get).toList()));
    }
    return sentences;
  }

  private TestSentences() {}
}
