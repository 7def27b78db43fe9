package org.dateline.ingest.trait;

import java.util.List;

/** What happens to the words of an article on their way into a file. */
public final class TextTraits {
  private static final String AREA = "text";

  public static List<FieldTrait> all() {
    return List.of(
        text("literalLineEnds_areLineEnds", "The quay opened.\\\\n\\\\nThe mayor came on Monday.")
            .accepts("text", "The quay opened.\n\nThe mayor came on Monday."),
        text("literalCodesOfCharacters_areCharacters", "Jos\\\\u00e9 opened the quay on Monday.")
            .accepts("text", "José opened the quay on Monday."),
        text("escapedQuotes_areQuotes", "He said \\\\\\\"the quay is open\\\\\\\" on Monday.")
            .accepts("text", "He said \"the quay is open\" on Monday."),
        text("pathWithBackslashes_stays", "The report lies in C:\\\\new\\\\table for all to read.")
            .accepts("text", "The report lies in C:\\new\\table for all to read."),
        text("mojibake_isMended", "The mayorâ€™s friend JosÃ© opened the quay.")
            .accepts("text", "The mayor’s friend José opened the quay."),
        text("mojibakeOfMojibake_isMended", "The mayorÃ¢â‚¬â„¢s friend JosÃƒÂ© opened the quay.")
            .accepts("text", "The mayor’s friend José opened the quay."),
        text("frenchCapitalBeforeASpace_stays", "On y mange « Ã la carte » tous les soirs de mai.")
            .accepts("text", "On y mange « Ã la carte » tous les soirs de mai."),
        text("germanWordBeforeAQuote_stays", "„Alles nur Spaß“, sagte die Bürgermeisterin am Kai.")
            .accepts("text", "„Alles nur Spaß“, sagte die Bürgermeisterin am Kai."),
        text("trademarkBehindAnAccent_stays", "A cup of NESCAFÉ™ was served to all on the quay.")
            .accepts("text", "A cup of NESCAFÉ™ was served to all on the quay."),
        text(
                "entityEscapedTwice_isOneCharacter",
                "Smith &amp;amp; Sons said &amp;quot;no&amp;quot; to the quay.")
            .accepts("text", "Smith & Sons said \"no\" to the quay."),
        text(
                "escapedMarkup_isMarkup",
                "&lt;p&gt;The quay opened.&lt;/p&gt;&lt;p&gt;The mayor came on Monday.&lt;/p&gt;")
            .accepts("text", "The quay opened.\n\nThe mayor came on Monday."),
        text(
                "invisibleCharacters_go",
                "The qu\\u200bay \\u202eopened\\u202c on\\u2066 Monday\\u2069 at\\ufeff noon.")
            .accepts("text", "The quay opened on Monday at noon."),
        text("joinersOfPersian_stay", "بندر تازه می\\u200cشود و شهردار آن را می\\u200cگشاید")
            .accepts("text", "بندر تازه می\u200cشود و شهردار آن را می\u200cگشاید"),
        text("coloursOfATerminal_go", "\\u001b[31mThe quay\\u001b[0m opened on Monday at noon.")
            .accepts("text", "The quay opened on Monday at noon."),
        text(
                "countOfCutCharacters_isCutAndNoted",
                "The quay opened on Monday, and the mayor… [+1234 chars]")
            .accepts("text", "The quay opened on Monday, and the mayor", "text_note", "truncated"),
        text(
                "otherCountOfCutCharacters_isCutAndNoted",
                "The quay opened on Monday, and the mayor ... [1234 chars]")
            .accepts("text", "The quay opened on Monday, and the mayor", "text_note", "truncated"),
        text(
                "ellipsisInBrackets_isCutAndNoted",
                "<p>The quay opened on Monday, and the mayor [&hellip;]</p>")
            .accepts("text", "The quay opened on Monday, and the mayor", "text_note", "truncated"),
        text(
                "footerOfAFeed_goes",
                "<p>The quay opened on Monday, and [&#8230;]</p><p>The post <a href='/q'>Quay</a>"
                    + " appeared first on <a href='/'>Harbour Times</a>.</p>")
            .accepts("text", "The quay opened on Monday, and", "text_note", "truncated"),
        text(
                "moreInBracketsOfAnAgency_isCutAndNoted",
                "The quay opened on Monday. The mayor came. (more)")
            .accepts(
                "text", "The quay opened on Monday. The mayor came.", "text_note", "truncated"),
        text("oneSentenceWithEllipsis_isATeaser", "The quay opened on Monday, and the mayor...")
            .accepts("text", "The quay opened on Monday, and the mayor...", "text_note", "teaser"),
        text("linkBelowOneSentence_isATeaser", "The quay opened on Monday at noon.\\n\\nRead more")
            .accepts("text", "The quay opened on Monday at noon.", "text_note", "teaser"),
        text(
                "wholeStoryWithQuotedEllipsis_hasNoNote",
                "She said “the quay [...] is open” on Monday and left.")
            .accepts("text", "~[...]", "text_note", null),
        FieldTrait.of(AREA, "columnOf36Characters_isParagraphs")
            .file(
                "a.txt",
                """
                The quay opens

                The harbour council voted nine to
                two on Monday to open the old quay
                before the summer, after a debate
                of three hours in a full hall, and
                the har-
                bour band will play in the harbour.
                """)
            .accepts(
                "text",
                "The harbour council voted nine to two on Monday to open the old quay before the"
                    + " summer, after a debate of three hours in a full hall, and the harbour band"
                    + " will play in the harbour."),
        FieldTrait.of(AREA, "verse_keepsItsLines")
            .file(
                "a.txt",
                """
                Evening

                The evening comes across the bay,
                And slowly puts the boats to sleep,
                The harbour hides the end of day
                Below the waters dark and deep,
                And nobody has come to say
                What promises the tides will keep.
                """)
            .accepts("text", "~the bay,\n\nAnd slowly"),
        words("mojibakeInTitleAuthorAndSource_isMended", "JosÃ©â€™s quay", "JosÃ© Roe", "El PaÃ­s")
            .accepts("title", "José’s quay", "authors", "[José Roe]", "source", "El País"),
        words(
                "controlCharactersInTitleAuthorAndSource_go",
                "The\\u0000 quay\\u0007",
                "Ann\\u200b \\u0001Roe\\u202e",
                "\\ufeffHarbour Times\\u0008")
            .accepts("title", "The quay", "authors", "[Ann Roe]", "source", "Harbour Times"),
        words(
                "entitiesInTitleAuthorAndSource_areCharacters",
                "Smith &amp; Sons",
                "Ren&eacute; Roe",
                "Quay &amp;amp; Town")
            .accepts("title", "Smith & Sons", "authors", "[René Roe]", "source", "Quay & Town"),
        words(
                "codesInTitleAndAuthor_areCharacters",
                "Jos\\\\u00e9 speaks",
                "Ana\\\\u00efs Roe",
                "Harbour Times")
            .accepts("title", "José speaks", "authors", "[Anaïs Roe]"),
        words("markupInATitle_goes", "The <em>quay</em>", "Ann Roe", "Harbour Times")
            .accepts("title", "The quay"));
  }

  private static FieldTrait text(String name, String text) {
    return FieldTrait.of(AREA, name)
        .file("a.jsonl", "{\"title\":\"Quay\",\"text\":\"" + text + "\"}");
  }

  private static FieldTrait words(String name, String title, String author, String source) {
    return FieldTrait.of(AREA, name)
        .file(
            "a.jsonl",
            "{\"title\":\"%s\",\"author\":\"%s\",\"source\":\"%s\",\"text\":\"The harbour council opened the quay on Monday.\"}"
                .formatted(title, author, source));
  }

  private TextTraits() {}
}
