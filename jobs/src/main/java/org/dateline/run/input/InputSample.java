package org.dateline.run.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.io.CloseableIterator;

/**
 * The files below some paths as far as a bounded number of names shows them, each once, in the
 * order of their paths folder by folder.
 */
public final class InputSample {
  /** Names that are looked at: some seconds on a disk. */
  private static final int MOST_NAMES = 20_000;

  private final OwnFolders own;
  private final Supplier<Configuration> configuration;
  private final PassedOverAccount passedOver = new PassedOverAccount();
  private final List<FoundFile> files = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<FoundFile> open = new ArrayDeque<>();
  private int names;

  InputSample(OwnFolders own, Supplier<Configuration> configuration) {
    this.own = own;
    this.configuration = configuration;
  }

  InputSample look(List<FoundFile> roots) throws IOException {
    roots.forEach(this::take);
    while (!open.isEmpty() && names < MOST_NAMES) {
      children(open.poll()).forEach(this::take);
    }
    return this;
  }

  public List<FoundFile> files() {
    return files;
  }

  /** Whether there is more below that was not looked at. */
  public boolean isCut() {
    return names >= MOST_NAMES;
  }

  public PassedOverAccount passedOver() {
    return passedOver;
  }

  private List<FoundFile> children(FoundFile folder) throws IOException {
    var children = new ArrayList<FoundFile>();
    try (CloseableIterator<FoundFile> found = InputFolders.children(folder, own, configuration)) {
      while (found.hasNext() && names + children.size() < MOST_NAMES) {
        children.add(found.next());
      }
    }
    children.sort(Comparator.comparing(FoundFile::path));
    return children;
  }

  private void take(FoundFile found) {
    names++;
    if (found.passedOver() != null) {
      passedOver.add(found.passedOver(), 1, found.path());
    } else if (!seen.add(found.identity())) {
      passedOver.add(PassedOver.READ_ALREADY, 1, found.path());
    } else if (found.folder()) {
      open.add(found);
    } else {
      files.add(found);
    }
  }
}
