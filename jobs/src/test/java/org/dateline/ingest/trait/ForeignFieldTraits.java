package org.dateline.ingest.trait;

import static org.dateline.ingest.trait.TraitList.whole;

import java.util.List;
import java.util.stream.Stream;

/** Tables whose columns are named in other languages. */
public final class ForeignFieldTraits {
  public static List<FieldTrait> all() {
    return Stream.of(languages()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> languages() {
    var traits = new TraitList("languages of fields");
    whole(
        traits.csv(
            "germanColumns_areRead",
            "Titel;Text;Quelle;Datum;Autor\nQuay;@T;Harbour Times;14.05.2019;Ann Roe\n"));
    whole(
        traits.csv(
            "germanOtherColumns_areRead",
            "Überschrift;Artikeltext;Medium;Erscheinungstag;Verfasser\nQuay;@T;Harbour Times;14.05.2019;Ann Roe\n"));
    whole(
        traits.csv(
            "germanVolltextColumns_areRead",
            "Schlagzeile;Volltext;Publikation;Veröffentlichungsdatum\nQuay;@T;Harbour Times;14.05.2019\n"));
    whole(
        traits.csv(
            "chineseColumns_areRead",
            "标题,正文,来源,发布时间,作者,链接\nQuay,\"@T\",Harbour Times,2019年05月14日 10:00,Ann Roe,https://harbour.example/q\n"));
    whole(
        traits.csv(
            "chineseOtherColumns_areRead",
            "新闻标题,新闻正文,媒体名称,发布日期\nQuay,\"@T\",Harbour Times,2019-05-14\n"));
    whole(
        traits.csv(
            "arabicColumns_areRead",
            "العنوان,النص,المصدر,تاريخ النشر\nQuay,\"@T\",Harbour Times,2019-05-14\n"));
    whole(
        traits.csv(
            "russianColumns_areRead",
            "Заголовок;Текст статьи;Издание;Дата публикации;Автор;Ссылка\nQuay;@T;Harbour Times;14.05.2019 10:00;Ann Roe;https://harbour.example/q\n"));
    whole(
        traits.csv(
            "spanishColumns_areRead",
            "Titular;Cuerpo;Medio;Fecha de publicación;Autor\nQuay;@T;Harbour Times;14/05/2019;Ann Roe\n"));
    whole(
        traits.csv(
            "japaneseColumns_areRead", "タイトル,本文,媒体,日付\nQuay,\"@T\",Harbour Times,2019/05/14\n"));
    whole(
        traits.csv(
            "koreanBigKindsColumns_areRead",
            "뉴스 식별자,일자,언론사,기고자,제목,본문,URL\n01100101.1,20190514,Harbour Times,Ann Roe,Quay,\"@T\",https://harbour.example/q\n"));
    whole(
        traits.csv(
            "frenchOtherColumns_areRead",
            "Titre;Texte;Journal;Date de parution;Auteur\nQuay;@T;Harbour Times;14/05/2019;Ann Roe\n"));
    whole(
        traits.csv(
            "polishColumns_areRead",
            "Tytuł;Treść;Źródło;Data publikacji\nQuay;@T;Harbour Times;14.05.2019\n"));
    return traits.all();
  }

  private ForeignFieldTraits() {}
}
