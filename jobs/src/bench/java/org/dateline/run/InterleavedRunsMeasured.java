package org.dateline.run;

/** Takes two runs through every order of all their steps, those that the other cannot see too. */
final class InterleavedRunsMeasured {

  public static void main(String[] args) {
    for (boolean afterAPublishedRun : new boolean[] {false, true}) {
      var runs = new InterleavedRuns(afterAPublishedRun, true);
      System.out.println("published in the end: " + String.join(", ", runs.tryAll()));
      System.out.println(runs.inWords());
    }
  }

  private InterleavedRunsMeasured() {}
}
