package org.dateline.entities.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trie over UTF-16 units that maps strings to numbers. A node keeps its children in sorted
 * arrays; the root, asked once for every character of a corpus, is a direct table.
 */
public final class AliasTrie {
  public static final int NONE = -1;
  public static final int ROOT = 0;

  private final int[] rootChildren = new int[Character.MAX_VALUE + 1];
  private final List<char[]> units = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  public AliasTrie() {
    Arrays.fill(rootChildren, NONE);
    newNode();
  }

  /** Puts a string; a value put before under the same string is replaced. */
  public void put(String key, int value) {
    int node = ROOT;
    for (int i = 0; i < key.length(); i++) {
      int child = child(node, key.charAt(i));
      node = child == NONE ? addChild(node, key.charAt(i)) : child;
    }
    values.set(node, value);
  }

  /** The node reached from {@code node} by one unit, or {@link #NONE}. */
  public int child(int node, char unit) {
    if (node == ROOT) {
      return rootChildren[unit];
    }
    int at = Arrays.binarySearch(units.get(node), unit);
    return at < 0 ? NONE : children.get(node)[at];
  }

  /** The number of the string that ends at the node, or {@link #NONE}. */
  public int value(int node) {
    return values.get(node);
  }

  private int addChild(int node, char unit) {
    int child = newNode();
    if (node == ROOT) {
      rootChildren[unit] = child;
      return child;
    }
    char[] oldUnits = units.get(node);
    int[] oldChildren = children.get(node);
    int at = -Arrays.binarySearch(oldUnits, unit) - 1;
    char[] newUnits = new char[oldUnits.length + 1];
    int[] newChildren = new int[oldUnits.length + 1];
    System.arraycopy(oldUnits, 0, newUnits, 0, at);
    System.arraycopy(oldChildren, 0, newChildren, 0, at);
    newUnits[at] = unit;
    newChildren[at] = child;
    System.arraycopy(oldUnits, at, newUnits, at + 1, oldUnits.length - at);
    System.arraycopy(oldChildren, at, newChildren, at + 1, oldUnits.length - at);
    units.set(node, newUnits);
    children.set(node, newChildren);
    return child;
  }

  private int newNode() {
    units.add(new char[0]);
    children.add(new int[0]);
    values.add(NONE);
    return values.size() - 1;
  }
}
