package org.dateline.ingest.language;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Simplified or traditional, by frequent characters that only one of the two has. */
final class ChineseScript {
  private static final String SIMPLIFIED_ONLY =
      "们这国说会来时个为学对发经业东门问车长马见开关电动现过还进选报场实务际议员产权应战样机气"
          + "书买乐习乡亿从仅传伤伦众优价体兴农军冲决况净减击刘则创别剧办劳势华协单卖卫历厅压厂县参双变"
          + "号听启响团园围图圆圣块坚坏声处备复头夺奖妇妈孙宁宝审宪宽对导将尔尽层岁岛币师带帮庄庆库废张弹"
          + "强归当录径态总恶惊惯愿戏户执扩扫护担拟择挥损换据摄敌数断无旧显晓暂术杀杂条杨极构枪标树档桥检楼"
          + "欢欧毁毕汇汉汤沟济测浓涛涨渐温湾湿满灭灯灵炼热爱爷牺状独狱猎环电画疗监盘盖码矿确礼种称稳穷竞笔筑"
          + "签简类粮红约级纪纯纳纷线组细终绍给络绝统继绩续维绿编缘缩网罗罚联职肃胜脑脚艺节苏药获营虑虽补装观规"
          + "视览觉计订认讨让训记讲论设访证评识诉诊词译试诗诚话该详语误请诸课调谈谋谢谱贝负财责败货质贫购贯贵费贺"
          + "资赛赞赢赵趋跃践轨转轮软轻载较辆输达迁运远违连迟适遗邮郑释钟钢钱铁银错锋键镇阳阴阵阶际陆陈险随难页顶项"
          + "顺须顾顿预领频题颜额风飞饭馆驱驻验骗鱼鲁鲜鸟鸡麦黄龙龄";
  private static final String TRADITIONAL_ONLY =
      "們這國說會來時個為學對發經業東門問車長馬見開關電動現過還進選報場實務際議員產權應戰樣機氣"
          + "書買樂習鄉億從僅傳傷倫眾優價體興農軍衝決況淨減擊劉則創別劇辦勞勢華協單賣衛歷廳壓廠縣參雙變"
          + "號聽啟響團園圍圖圓聖塊堅壞聲處備複頭奪獎婦媽孫寧寶審憲寬對導將爾盡層歲島幣師帶幫莊慶庫廢張彈"
          + "強歸當錄徑態總惡驚慣願戲戶執擴掃護擔擬擇揮損換據攝敵數斷無舊顯曉暫術殺雜條楊極構槍標樹檔橋檢樓"
          + "歡歐毀畢匯漢湯溝濟測濃濤漲漸溫灣濕滿滅燈靈煉熱愛爺犧狀獨獄獵環畫療監盤蓋碼礦確禮種稱穩窮競筆築"
          + "簽簡類糧紅約級紀純納紛線組細終紹給絡絕統繼績續維綠編緣縮網羅罰聯職肅勝腦腳藝節蘇藥獲營慮雖補裝觀規"
          + "視覽覺計訂認討讓訓記講論設訪證評識訴診詞譯試詩誠話該詳語誤請諸課調談謀謝譜貝負財責敗貨質貧購貫貴費賀"
          + "資賽贊贏趙趨躍踐軌轉輪軟輕載較輛輸達遷運遠違連遲適遺郵鄭釋鐘鋼錢鐵銀錯鋒鍵鎮陽陰陣階陸陳險隨難頁頂項"
          + "順須顧頓預領頻題顏額風飛飯館驅駐驗騙魚魯鮮鳥雞麥黃龍齡灣臺";

  private static final Set<Integer> BOTH = common();
  private static final Set<Integer> SIMPLIFIED = only(SIMPLIFIED_ONLY);
  private static final Set<Integer> TRADITIONAL = only(TRADITIONAL_ONLY);

  /** A text in one script quotes names in the other. */
  private static final int TIMES_AS_OFTEN = 4;

  /** {@code Hans}, {@code Hant} (ISO 15924), or null if the characters do not decide it. */
  static @Nullable String of(String text) {
    long simplified = text.codePoints().filter(SIMPLIFIED::contains).count();
    long traditional = text.codePoints().filter(TRADITIONAL::contains).count();
    if (simplified > 0 && simplified >= TIMES_AS_OFTEN * traditional) {
      return "Hans";
    }
    return traditional > 0 && traditional >= TIMES_AS_OFTEN * simplified ? "Hant" : null;
  }

  private static Set<Integer> common() {
    Set<Integer> both = characters(SIMPLIFIED_ONLY);
    both.retainAll(characters(TRADITIONAL_ONLY));
    return both;
  }

  private static Set<Integer> only(String characters) {
    Set<Integer> only = characters(characters);
    only.removeAll(BOTH);
    return Set.copyOf(only);
  }

  private static Set<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }

  private ChineseScript() {}
}
