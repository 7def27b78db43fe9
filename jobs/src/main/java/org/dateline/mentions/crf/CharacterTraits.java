package org.dateline.mentions.crf;

import edu.stanford.nlp.ling.CoreAnnotations.CharAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.OriginalCharAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.UBlockAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.UTypeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;

/**
 * The properties of a single character that a segmentation model's features read.
 *
 * @param codePoint code point of the normalised character; {@link CharacterTemplate#PADDING} beyond
 *     the text
 * @param isSingle whether it is one UTF-16 unit; false beyond the text
 * @param shape index of its shape in {@link #SHAPES}
 * @param type 1 more than its general category in Unicode; 0 beyond the text
 * @param block number of its Unicode block; 0 beyond the text, negative if no feature has the block
 * @param affixes bits 0 to 8: for each of the tags 2, 3 and 4 of CoreNLP's list of characters,
 *     whether it is a prefix, an infix and a suffix; bit 9: whether it is in CoreNLP's list of
 *     affixes
 * @param hasRadical whether CoreNLP knows its radical; true beyond the text
 * @param originalType row of the feature on its type before it was normalised; 0 if there is none
 */
record CharacterTraits(
    int codePoint,
    boolean isSingle,
    int shape,
    int type,
    int block,
    int affixes,
    boolean hasRadical,
    int originalType) {

  /** The letters that stand for shapes in features; index 0 is for places beyond the text. */
  static final String SHAPES = " DNLPSAMC";

  private static final int SIGHAN_TAGS = 3;

  /** The traits of a character that CoreNLP's reader made. */
  static CharacterTraits of(CoreLabel character, SegmenterTables tables) {
    String text = character.getString(CharAnnotation.class);
    return new CharacterTraits(
        text.codePointAt(0),
        text.length() == 1,
        SHAPES.indexOf(character.getString(ShapeAnnotation.class)),
        character.get(UTypeAnnotation.class) + 1,
        tables.block(character.getString(UBlockAnnotation.class)),
        affixes(text, tables),
        RadicalMap.getRadical(text.charAt(0)) != '.',
        tables.originalType(character.getString(OriginalCharAnnotation.class)));
  }

  /** A key that is equal for characters that are equal both as written and normalised. */
  static long key(CoreLabel character) {
    String text = character.getString(CharAnnotation.class);
    String original = character.getString(OriginalCharAnnotation.class);
    return (long) text.codePointAt(0) << 32 | CharacterTemplate.codePoint(original) + 1;
  }

  /** The traits of places before and after a text. */
  static CharacterTraits padding(SegmenterTables tables) {
    int affixes = affixes("", tables);
    return new CharacterTraits(CharacterTemplate.PADDING, false, 0, 0, 0, affixes, true, 0);
  }

  private static int affixes(String text, SegmenterTables tables) {
    int affixes = 0;
    for (int i = 0; i < SIGHAN_TAGS; i++) {
      String tag = Integer.toString(i + 2);
      affixes |= tables.isTagged(tag + "p", text) ? 1 << (3 * i) : 0;
      affixes |= tables.isTagged(tag + "i", text) ? 2 << (3 * i) : 0;
      affixes |= tables.isTagged(tag + "s", text) ? 4 << (3 * i) : 0;
    }
    return affixes | (tables.isAffix(text) ? 1 << (3 * SIGHAN_TAGS) : 0);
  }

  boolean isDigit() {
    return codePoint >= '0' && codePoint <= '9';
  }

  boolean isLower() {
    return codePoint >= 'a' && codePoint <= 'z';
  }

  boolean isUpper() {
    return codePoint >= 'A' && codePoint <= 'Z';
  }

  boolean isLetter() {
    return isLower() || isUpper();
  }
}
