package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Organisations: takes the words up to the one for the kind of organisation along (中国 工商业联合会), adds
 * those that begin with a word like 国家 or 中央, and joins a place to the organisation right behind it
 * (乌克兰 能源部).
 */
final class Organizations {
  // Words that end the name of an organisation.
  private static final Lexicon KINDS =
      Lexicon.of(
          """
          委员会 常委会 总局 监管总局 总署 办公厅 办公室 法院 检察院 大学 学院 中学 小学 学校 医院 银行 公司 集团 协会 学会 联合会 总会 理事会 基金会
          研究院 研究所 研究中心 监测中心 控制中心 测控中心 发射中心 中心 科学院 工程院 联盟 议会 国会 众议院 参议院 通讯社 电视台 电台 广播公司 气象台
          天文台 出版社 博物馆 纪念馆 展览馆 图书馆 美术馆 科技馆 海军 空军 陆军 司令部 总参谋部 大使馆 使馆 总领馆 商会 工会 公会 俱乐部 抵抗运动
          频道 海关 日报 时报 邮报 晚报 联社 交易所 航空公司 指挥部 代表队 国家队 论坛 政治局 书记处 国防军 革命卫队 武装部队 博物院 足协 奥委会 组委会
          合作社 实验室 国防部 外交部 财政部 党委 省委 市委 县委 区委 卫健委 发改委 国资委 银监会 证监会
          """);
  // These end words of at least three characters, else they mean other things: 部署, 全局.
  private static final Lexicon SHORT_KINDS = Lexicon.of("部 委 局 署 厅 党 社 院");
  // Words that begin the name of an organisation and are no place.
  private static final Lexicon HEADS = Lexicon.of("国家 中央 全国 最高 联合国 中共 国务院 总台 央视 军委");
  // Organisations of states and between states that are known by a name without such words.
  private static final Lexicon KNOWN =
      Lexicon.of(
          """
          党中央 中共中央 中央军委 军委 国务院 全国人大 全国人大常委会 全国政协 全国政协常委会 人民政协 解放军 中国人民解放军 武警部队 人民空军 人民海军
          中央纪委 国家监委 中央政治局 中共中央政治局 中央书记处 中央组织部 中央宣传部 中央统战部 中央政法委 最高人民法院 最高人民检察院 全国妇联 全国总工会
          共青团中央 全国工商联 中国科协 中国文联 中国作协 中国残联 联合国 联合国大会 联合国安理会 安理会 欧盟 北约 东盟 非盟 世贸组织 世卫组织 上合组织 欧佩克
          世界卫生组织 世界贸易组织 上海合作组织 国际货币基金组织 世界银行 国际原子能机构 二十国集团 七国集团 国际奥委会 国际刑警组织 亚太经合组织
          阿拉伯国家联盟 非洲联盟 欧洲联盟
          人民日报 新华社 中新社 光明日报 经济日报 解放军报 求是 央视 央视网 中央广播电视总台 人民网 新华网
          外交部 国防部 财政部 商务部 教育部 科技部 工业和信息化部 国家安全部 公安部 民政部 司法部 人力资源社会保障部 自然资源部 生态环境部 住房城乡建设部
          交通运输部 水利部 农业农村部 文化和旅游部 国家卫生健康委 国家发展改革委 退役军人事务部 应急管理部 中国人民银行 审计署 国务院国资委 海关总署 税务总局
          中国证监会 国台办 国务院台办 中央气象台 国家统计局 国家能源局 国家医保局 国家电影局 国家疾控局 国防科工局 国家航天局
          中国共产党 中国国民党 民进党 共和党 民主党 工党 保守党 自民党 哈马斯 真主党 胡塞武装 塔利班
          """);
  // Words of organisations of no single country, so no place or organisation before them belongs to
  // the name.
  static final Lexicon INDEPENDENT =
      Lexicon.of(
          """
          联合国 欧盟 北约 东盟 非盟 世贸组织 世卫组织 世界 国际 中共中央 国务院 全国人大 全国政协 中央军委 新华社 人民日报 央视 安理会
          """);
  // Words that the name of an organisation does not hold.
  private static final Lexicon STOPS =
      Lexicon.of(
          """
          的 了 在 和 与 及 对 从 向 是 有 为 等 多 各 这 那 该 其 两 一 某 当 此 将 已 被 把 到 至 由 以 也 还 都 不 同 并 新 加强 推动 推进 加快 成立
          建设 建立 支持 举行 召开 发布 宣布 表示 认为 指出 强调 要求 说 称 目前 今天 近日 相关 有关 多个 多家 一些 部分 各级 地方 企业 政府 人民
          组织 参加 出席 会见 访问 来自 通过 进行 实现 提供 发展 完善 深化 开展 落实 就 后 前 来 去 上 下 内 外 里 中 间 时 日 月 年 个 家 名 位 种 所
          以及 并且 但是 如果 因为 所以 可以 能够 应该 已经 正在 仍然 继续 不断 共同 全面 进一步 积极 大力 主要 重要 最大 首个 首家 第一 这家 那家 我 我们
          会同 依托 围绕 关于 作出 带头 抓好 团结 带领 贯彻 部署 决策 面向 辐射 专场 要 执结 共 批准 统一 领导 集中 协同 北部 南部 东部 西部 中部 部队 机关 境内 遭 打死 包括 空投 援助 援引 媒体 首都 这个 组建 统筹 创建 打造
          """);
  // Behind a place these say what it has, not what it is called: 中国公司.
  private static final Lexicon COMMON =
      Lexicon.of(
          """
          公司 集团 部 局 委 党 社 院 学校 中学 小学 论坛 中心 署 厅 办公室 频道 联盟 航空公司 法院 医院 银行 大学 协会 商会 实验室 学院 研究院 检察院 工会
          """);
  // Words that end like an organisation and name none.
  private static final Lexicon NO_KINDS =
      Lexicon.of(
          """
          西北部 东北部 东南部 西南部 中西部 干部 全部 腹部 俱乐部 排头兵 常委 政委 编委 决策部署 合作社会 国家机关党 格局 大局 布局 全局 结局 市中心 全党 政党 执政党 共产党 社会 俄罗斯党
          门诊部 综合部 旅行社 大院 庭院 影院 剧院 电影院 养老院 法院部署
          """);
  private static final String GRAMMAR = "的了等在和与及对从向是有为各该其此将已被把由以并也还就";
  private static final int SHORTEST_WITH_SHORT_KIND = 3;
  private static final int MOST_WORDS_BEHIND_KNOWN = 2;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 14;

  /** Whether a text ends with a word for a kind of organisation. */
  static boolean isKind(String text) {
    int length = text.length();
    boolean isShort =
        length >= SHORTEST_WITH_SHORT_KIND && SHORT_KINDS.begin(text, length) < length;
    return (isShort || KINDS.begin(text, length) < length)
        && NO_KINDS.begin(text, length) == length;
  }

  /** Whether a text is nothing but a common word for a kind of organisation. */
  static boolean isCommon(String text) {
    return COMMON.contains(text);
  }

  static void correct(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      // The classifier takes a museum for a building.
      if (name.type().equals(LOCATION)
          && KINDS.begin(sentence.text(name), name.length()) < name.length()) {
        sentence.put(name.begin(), name.end(), ORGANIZATION);
      }
    }
    addKnown(sentence);
    addHeaded(sentence);
    for (Name name : sentence.names()) {
      if (sentence.at(name.begin()) == name && !name.type().equals(PERSON)) {
        extend(sentence, name);
      }
    }
    join(sentence);
  }

  /** Cuts names that begin with a known organisation or hold one behind a place. */
  static void cut(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (!name.type().equals(PERSON)) {
        String text = sentence.text(name);
        int known = KNOWN.end(text, 0);
        if (known > 0 && known < text.length() && !isKind(text)) {
          sentence.put(name.begin(), name.begin() + known, ORGANIZATION);
        }
        cutInternational(sentence, name, text);
      }
    }
  }

  /** 纽约联合国总部: no organisation of New York's. */
  private static void cutInternational(NamedSentence sentence, Name name, String text) {
    int begin = Math.max(text.indexOf("联合国"), text.indexOf("欧盟"));
    if (begin > 1 && name.type().equals(ORGANIZATION)) {
      int end = KNOWN.end(text, begin);
      sentence.put(name.begin(), name.begin() + begin, LOCATION);
      sentence.put(name.begin() + begin, name.begin() + end, ORGANIZATION);
    }
  }

  private static void addKnown(NamedSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int end = sentence.isBoundary(i) ? KNOWN.end(sentence.text(), i) : i;
      if (end > i && sentence.isBoundary(end) && isOpen(sentence, i, end)) {
        sentence.put(i, end, ORGANIZATION);
        i = end - 1;
      }
    }
  }

  /** Whether no name is here, or only one within. */
  private static boolean isOpen(NamedSentence sentence, int begin, int end) {
    Name first = sentence.at(begin);
    Name last = sentence.at(end - 1);
    return (first == null
            || (first.begin() == begin && first.end() <= end && !(first.end() == end)))
        && (last == null || (last.end() == end && last.begin() >= begin));
  }

  private static void addHeaded(NamedSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int head = sentence.isBoundary(i) ? HEADS.end(sentence.text(), i) : i;
      if (head > i && sentence.isBoundary(head) && sentence.isFree(i, head)) {
        int end = kindEnd(sentence, head, 3);
        if (end > head && !isCommon(sentence.text().substring(head, end))) {
          sentence.put(i, end, ORGANIZATION);
          i = end - 1;
        }
      }
    }
  }

  private static void extend(NamedSentence sentence, Name name) {
    int most = KNOWN.contains(sentence.text(name)) ? MOST_WORDS_BEHIND_KNOWN : MOST_WORDS;
    int end = kindEnd(sentence, name.end(), most);
    boolean isFull = name.type().equals(ORGANIZATION) && isKind(sentence.text(name));
    if (end == name.end()
        || (!isFull
            && isCommon(sentence.text().substring(name.end(), end))
            && !name.type().equals(ORGANIZATION))
        || (isFull && end - name.end() > 8)) {
      return;
    }
    int begin = groupBegin(sentence, name);
    if (name.length() > 1 || begin < name.begin()) {
      sentence.put(begin, end, ORGANIZATION);
    }
  }

  /**
   * Where a group of two countries of one character each begins that ends with the given name (中非);
   * else where the name begins.
   */
  private static int groupBegin(NamedSentence sentence, Name name) {
    Name before = sentence.at(name.begin() - 1);
    boolean isGroup = name.length() == 1 && before != null && before.length() == 1;
    return isGroup ? before.begin() : name.begin();
  }

  /** Where the words from {@code begin} on reach a kind of organisation; else {@code begin}. */
  private static int kindEnd(NamedSentence sentence, int begin, int most) {
    String text = sentence.text();
    int found = begin;
    int index = begin;
    for (int words = 0; words < most && index < text.length() && index - begin < LONGEST; words++) {
      if (INDEPENDENT.end(text, index) > index) {
        break;
      }
      Name name = sentence.at(index);
      int end = name == null ? sentence.wordEnd(index) : name.end();
      boolean isOrganization = name != null && name.type().equals(ORGANIZATION);
      if (isStop(text.substring(index, end))
          || (name != null && name.type().equals(PERSON))
          || (isOrganization && index > begin)) {
        break;
      }
      if (isOrganization || (name == null && isKind(text.substring(begin, end)))) {
        found = end;
      }
      index = end;
    }
    return found;
  }

  static boolean isStop(String word) {
    return STOPS.contains(word)
        || GRAMMAR.indexOf(word.charAt(0)) >= 0
        || !word.codePoints().allMatch(Character::isIdeographic);
  }

  private static void join(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      Name before = sentence.at(name.begin() - 1);
      if (name.type().equals(ORGANIZATION)
          && sentence.at(name.begin()) == name
          && before != null
          && !before.type().equals(PERSON)
          && INDEPENDENT.end(sentence.text(), name.begin()) == name.begin()) {
        int begin = groupBegin(sentence, before);
        if (before.length() > 1 || begin < before.begin()) {
          sentence.put(begin, name.end(), ORGANIZATION);
        }
      }
    }
  }

  private Organizations() {}
}
