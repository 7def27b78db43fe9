package org.dateline.run.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.io.CloseableIterator;

/**
 * Finds out whether there is anything to read: searches folders only until it meets the first file.
 */
final class FirstFile {
  private final OwnFolders own;
  private final Supplier<Configuration> configuration;
  private final PassedOverAccount passedOver = new PassedOverAccount();
  private final Set<String> visited = new HashSet<>();
  private final Deque<FoundFile> open = new ArrayDeque<>();

  FirstFile(OwnFolders own, Supplier<Configuration> configuration) {
    this.own = own;
    this.configuration = configuration;
  }

  boolean isAmong(List<FoundFile> roots) throws IOException {
    for (FoundFile root : roots) {
      if (isInput(root)) {
        return true;
      }
    }
    while (!open.isEmpty()) {
      FoundFile folder = open.pop();
      if (visited.add(folder.identity()) && isIn(folder)) {
        return true;
      }
    }
    return false;
  }

  /** What was passed over during the search; complete if there was no file. */
  PassedOverAccount passedOver() {
    return passedOver;
  }

  private boolean isIn(FoundFile folder) throws IOException {
    try (CloseableIterator<FoundFile> children =
        InputFolders.children(folder, own, configuration)) {
      while (children.hasNext()) {
        if (isInput(children.next())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isInput(FoundFile found) {
    if (found.passedOver() != null) {
      passedOver.add(found.passedOver(), 1, found.path());
    } else if (found.folder()) {
      open.push(found);
    }
    return found.isInput();
  }
}
