package org.dateline.ingest.date;

import java.util.regex.Pattern;

/** The words that stand before a date on a page: of publication, and of change. */
public final class DateLabels {

  /** Words for publication, in small letters. */
  private static final String PUBLISHED =
      "(?:first |originally |initially |date"
          + " )?(?:published|posted|created|added|released|issued|filed|uploaded|aired)(?: date|"
          + " time)?|(?:pub(?:lication|lish(?:ed)?)?|release|issue|post(?:ed)?|article)"
          + " (?:date|time)|date|dated|time|online since|(?:erstmals |zuerst"
          + " )?veröffentlicht|erschienen|erstellt|publiziert|datum|stand|publié[es]?|paru|mise? en"
          + " ligne|posté|créé|publicad[oa]|creado|fecha(?: de"
          + " publicación)?|pubblicat[oa]|creato|data(?: di pubblicazione)?|postado(?: em)?|data de"
          + " publicação|gepubliceerd|geplaatst|opublikowano|dodano|data"
          + " publikacji|опубликовано|дата(?:"
          + " публикации)?|опубліковано|publicerad|udgivet|publisert|julkaistu|yayınlanma(?:"
          + " tarihi)?|yayın"
          + " tarihi|publikováno|zveřejněno|vydáno|publicat|megjelent|közzétéve|diterbitkan|dipublikasikan|tanggal|ngày"
          + " đăng|đăng ngày|δημοσι(?:εύθηκε|ευση|εύτηκε)|نشر في|تاريخ النشر|تاریخ"
          + " انتشار|प्रकाशित|เผยแพร่(?:เมื่อ)?"
          + "|发布时间|发表时间|发布日期|发布于|发表于|时间|日期|發[佈布]時間|發[佈布]於|發表於|出版日期"
          + "|公開日時?|投稿日|掲載日時?|配信|기사입력|입력|등록|게시|작성일";

  /** Words for a change. */
  private static final String CHANGED =
      "(?:last |most recently )?(?:updated|modified|revised|edited)(?: date| time)?|(?:zuletzt"
          + " )?(?:aktualisiert|geändert)|mise? à"
          + " jour|modifié|actualizad[oa]|modificado|aggiornat[oa]|(?:última"
          + " )?atualiza(?:do|ção)|bijgewerkt|aktualizacja|обновлено|оновлено|uppdaterad|opdateret|oppdatert|päivitetty|güncelleme|aktualizováno|actualizat|frissítve|cập"
          + " nhật|آخر تحديث|更新时间|更新于|更新時間|更新日時?|수정|최종수정";

  private static final String LINK =
      "(?:\\s?(?::|：|\\||-|–|on|at|the|am|um|vom|den|le|el|il|em|op|dne|la|na)(?=[\\s\\d:：|]|\\p{Lu}))*+\\s*+";

  /** A label of publication or of change at the beginning, with what ties it to its date. */
  public static final Pattern OPENING =
      Pattern.compile(
          "^(?:" + PUBLISHED + "|" + CHANGED + ")(?=[\\s:：|\\d])" + LINK,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of change that a label of publication follows. */
  public static final Pattern CHANGE_BEFORE_PUBLICATION =
      Pattern.compile(
          "^(?:"
              + CHANGED
              + ")(?![\\p{L}\\p{N}]).{4,60}?[\\s|(·;,–-](?=(?:"
              + PUBLISHED
              + ")(?:\\s|[:：]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of change anywhere. */
  public static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:" + CHANGED + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of publication before a date. */
  public static final Pattern PUBLICATION =
      Pattern.compile(
          "^(?:" + PUBLISHED + ")(?=[\\s:：|\\d])" + LINK,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether a date is labelled as that of a change, and none of publication follows. */
  public static boolean sayOnlyChange(String date) {
    return CHANGE.matcher(date).lookingAt() && !CHANGE_BEFORE_PUBLICATION.matcher(date).lookingAt();
  }

  private DateLabels() {}
}
