package org.dateline.run;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.run.input.PassedOver;
import org.dateline.run.input.PathTrait;

/** Names, links and folders that users bring. */
public final class PathTraits {

  public static List<PathTrait> all() {
    return Stream.of(names(), given(), links(), passedOver(), ownFolders(), changes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<PathTrait> names() {
    return List.of(
        PathTrait.of("nameWithTimeStamp_isRead")
            .files("2019-05-14T10:00:00.jsonl", "a:b/c:d.txt")
            .reads("2019-05-14T10:00:00.jsonl", "a:b/c:d.txt"),
        PathTrait.of("nameThatLooksLikeUri_isRead")
            .files("s3a:b.jsonl", "http:/x.example/a.jsonl")
            .given("s3a:b.jsonl", "http:")
            .reads("s3a:b.jsonl", "http:/x.example/a.jsonl"),
        PathTrait.of("nameWithSignsOfAddresses_isRead")
            .files("50 % #1.jsonl", "a%20b.jsonl", "a?b&c=d.jsonl", "a+b;c,d.jsonl", "%.jsonl")
            .reads("50 % #1.jsonl", "a%20b.jsonl", "a?b&c=d.jsonl", "a+b;c,d.jsonl", "%.jsonl"),
        PathTrait.of("nameWithQuotesAndDollars_isRead")
            .files("it's \"$HOME\" `x`.jsonl", "-rf.jsonl", "~.jsonl", " .jsonl ")
            .reads("it's \"$HOME\" `x`.jsonl", "-rf.jsonl", "~.jsonl", " .jsonl "),
        PathTrait.of("nameWithLineBreak_isReadAndShownOnOneLine")
            .files("a\\x0Ab.jsonl", "c\\x09d/e\\x1B.jsonl")
            .reads("a\\x0Ab.jsonl", "c\\x09d/e\\x1B.jsonl"),
        PathTrait.of("nameWithBackslash_isRead")
            .files("C:\\\\news\\\\a.jsonl", "\\\\x41.jsonl", "A.jsonl")
            .reads("C:\\\\news\\\\a.jsonl", "\\\\x41.jsonl", "A.jsonl"),
        PathTrait.of("nameInOtherEncoding_isReadAndShownByItsBytes")
            .files("caf\\xE9.jsonl", "caf\\xE8.jsonl", "\\xC4\\xFF/x.jsonl")
            .reads("caf\\xE9.jsonl", "caf\\xE8.jsonl", "\\xC4\\xFF/x.jsonl"),
        PathTrait.of("nameInOtherScripts_isRead")
            .files("新闻/2019年.jsonl", "Öffnung.jsonl", "O\u0308ffnung.jsonl", "🗞.jsonl")
            .reads("新闻/2019年.jsonl", "Öffnung.jsonl", "O\u0308ffnung.jsonl", "🗞.jsonl"),
        PathTrait.of("namesThatDifferByCase_areTwoFiles")
            .files("News.jsonl", "news.jsonl")
            .reads("News.jsonl", "news.jsonl"),
        PathTrait.of("longestNameThereIs_isRead")
            .files("n".repeat(249) + ".jsonl")
            .reads("n".repeat(249) + ".jsonl"),
        PathTrait.of("folderNamedLikeFile_isFolder")
            .files("a.jsonl/b.json/c.jsonl")
            .reads("a.jsonl/b.json/c.jsonl"));
  }

  private static List<PathTrait> given() {
    return List.of(
        PathTrait.of("folderInBrackets_isTakenAsItStands")
            .files("[2019]/a.jsonl", "2/b.jsonl")
            .given("[2019]")
            .reads("[2019]/a.jsonl"),
        PathTrait.of("fileInBraces_isTakenAsItStands")
            .files("{d}.jsonl", "d.jsonl")
            .given("{d}.jsonl")
            .reads("{d}.jsonl"),
        PathTrait.of("fileWithStar_isTakenAsItStands")
            .files("a*.jsonl", "ab.jsonl")
            .given("a*.jsonl")
            .reads("a*.jsonl"),
        PathTrait.of("globBehindBrackets_isGlob")
            .files("[2019] {x}/a.jsonl", "[2019] {x}/b.jsonl", "2/c.jsonl")
            .given("[2019] {x}/*.jsonl")
            .reads("[2019] {x}/a.jsonl", "[2019] {x}/b.jsonl"),
        PathTrait.of("globs_matchAsInHadoop")
            .files("a1.jsonl", "b2.jsonl", "c3.jsonl", "d/e.jsonl", "f/g.jsonl", "h.jsonl")
            .given("[ab]?.jsonl", "{c3,none}.jsonl", "{d/e,f/g}.jsonl")
            .reads("a1.jsonl", "b2.jsonl", "c3.jsonl", "d/e.jsonl", "f/g.jsonl"),
        PathTrait.of("globInFolderWithTimeStamps_matches")
            .files("10:00/a:b.jsonl", "11:00/c.jsonl", "x.jsonl")
            .given("1?:*/*")
            .reads("10:00/a:b.jsonl", "11:00/c.jsonl"),
        PathTrait.of("escapedGlob_isTheNameItEscapes")
            .files("[a].jsonl", "a.jsonl")
            .given("\\[a\\].jsonl")
            .reads("[a].jsonl"),
        PathTrait.of("globOfAll_passesOverHiddenNames")
            .files("a.jsonl", ".b.jsonl", "_c.jsonl")
            .given("*")
            .reads("a.jsonl")
            .passesOver(PassedOver.HIDDEN_NAME, 2),
        PathTrait.of("nameThatTheCommandLineDecodedBadly_isFound")
            .files("caf\\xE9.jsonl", "cafe.jsonl")
            .given("caf\uFFFD.jsonl")
            .reads("caf\\xE9.jsonl"),
        PathTrait.of("hiddenNameGivenOutright_isRead")
            .files("_a.jsonl", ".b/c.jsonl")
            .given("_a.jsonl", ".b")
            .reads("_a.jsonl", ".b/c.jsonl"),
        PathTrait.of("pathWithDots_isTheFileItLeadsTo")
            .files("a/b.jsonl", "c.jsonl")
            .given("a/./../c.jsonl", "a//b.jsonl")
            .reads("c.jsonl", "a/b.jsonl"),
        PathTrait.of("fileGivenTwice_isReadOnce")
            .files("a.jsonl")
            .given("a.jsonl", "a.jsonl", "./a.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 2),
        PathTrait.of("folderAndWhatIsInIt_isReadOnce")
            .files("a/b/c.jsonl", "a/d.jsonl")
            .given("a/b", "a", "a/d.jsonl", "a")
            .reads("a/b/c.jsonl", "a/d.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 3),
        PathTrait.of("pathToNothing_isRefused").files("a.jsonl").given("b.jsonl").refused("none"),
        PathTrait.of("danglingLinkGivenOutright_isRefused")
            .link("a.jsonl", "gone.jsonl")
            .given("a.jsonl")
            .refused("links that lead to nothing"),
        PathTrait.of("socketGivenOutright_isRefused")
            .socket("a")
            .given("a")
            .refused("pipes, sockets and devices"));
  }

  private static List<PathTrait> links() {
    return List.of(
        PathTrait.of("linkToFolderAbove_isPassedOver")
            .files("a/b/c.jsonl")
            .link("a/b/up", "../..")
            .link("a/itself", ".")
            .link("out", "../..")
            .reads("a/b/c.jsonl")
            .passesOver(PassedOver.LINK_TO_FOLDER_ABOVE, 3),
        PathTrait.of("linksInCircleThroughOtherFolders_end")
            .files("a/x.jsonl", "b/y.jsonl")
            .link("a/to_b", "../b")
            .link("b/to_a", "../a")
            .reads("a/x.jsonl", "b/y.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 2),
        PathTrait.of("linksInCircleOutside_end")
            .files("x.jsonl", "../out/a/y.jsonl", "../out/b/z.jsonl")
            .link("../out/a/to_b", "../b")
            .link("../out/b/to_a", "../a")
            .link("to_a", "../out/a")
            .reads("x.jsonl", "to_a/y.jsonl", "to_a/to_b/z.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 1),
        PathTrait.of("folderWithLinkBesideIt_isReadUnderItsOwnName")
            .files("2019/05/a.jsonl")
            .link("current", "2019/05")
            .link("z", "current")
            .reads("2019/05/a.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 2),
        PathTrait.of("twoLinksToFolderOutside_readItOnce")
            .files("../out/a.jsonl", "../out/b/c.jsonl")
            .link("l2", "../out")
            .link("l1", "../out")
            .link("l3", "../out/b")
            .reads("l1/a.jsonl", "l3/c.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 2),
        PathTrait.of("linkToFileBesideIt_isPassedOver")
            .files("b.jsonl")
            .link("a.jsonl", "b.jsonl")
            .reads("b.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 1),
        PathTrait.of("linksToFileOutside_readItOnce")
            .files("../out.jsonl")
            .link("a.jsonl", "../out.jsonl")
            .link("b.jsonl", "../out.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 1),
        PathTrait.of("hardLinks_readTheFileOnce")
            .files("a.jsonl", "sub/x.jsonl")
            .hardLink("b.jsonl", "a.jsonl")
            .hardLink("sub/c.jsonl", "a.jsonl")
            .reads("a.jsonl", "sub/x.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 2),
        PathTrait.of("copiesOfFile_areFilesOfTheirOwn")
            .files("a.jsonl", "b.jsonl", "c/a.jsonl")
            .reads("a.jsonl", "b.jsonl", "c/a.jsonl"),
        PathTrait.of("linkedFolderGiven_isFollowed")
            .files("../out/a.jsonl")
            .link("l", "../out")
            .given("l")
            .reads("l/a.jsonl"),
        PathTrait.of("folderGivenAlsoByLink_isReadOnce")
            .files("a/b.jsonl")
            .link("l", "a")
            .given("a", "l")
            .reads("a/b.jsonl")
            .passesOver(PassedOver.READ_ALREADY, 1),
        PathTrait.of("danglingAndCircularLinks_arePassedOver")
            .files("a.jsonl")
            .link("gone", "nowhere/x.jsonl")
            .link("l1", "l2")
            .link("l2", "l1")
            .reads("a.jsonl")
            .passesOver(PassedOver.DANGLING_LINK, 3));
  }

  private static List<PathTrait> passedOver() {
    return List.of(
        PathTrait.of("hiddenNames_arePassedOverAndCounted")
            .files("a.jsonl", "_SUCCESS", ".DS_Store", "._a.jsonl", ".git/x/y.txt", "b/_c.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.HIDDEN_NAME, 5),
        PathTrait.of("postsOfJekyll_areReadAndDraftsAreNot")
            .file(
                "site/_posts/2019-05-14-quay.md",
                "---\ntitle: Quay\n---\nThe harbour council voted for the quay on Monday.\n")
            .files("site/_drafts/b.md", "site/_site/c.html")
            .reads("site/_posts/2019-05-14-quay.md")
            .passesOver(PassedOver.HIDDEN_NAME, 2),
        PathTrait.of("oldChecksumBesideEditedFile_costsNothing")
            .files("a.jsonl")
            .file(".a.jsonl.crc", "crc\0\0\0\2\0wrong")
            .reads("a.jsonl")
            .passesOver(PassedOver.HIDDEN_NAME, 1),
        PathTrait.of("socket_isPassedOver")
            .files("a.jsonl")
            .socket("s.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.NOT_A_FILE, 1),
        PathTrait.of("device_isPassedOver")
            .files("a.jsonl")
            .link("endless.txt", "/dev/zero")
            .reads("a.jsonl")
            .passesOver(PassedOver.NOT_A_FILE, 1),
        PathTrait.of("unreadableFile_isPassedOver")
            .files("a.jsonl", "b.jsonl")
            .unreadable("b.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.UNREADABLE_FILE, 1),
        PathTrait.of("unreadableFolder_isPassedOver")
            .files("a.jsonl", "b/c.jsonl")
            .unreadable("b")
            .reads("a.jsonl")
            .passesOver(PassedOver.UNREADABLE_FOLDER, 1),
        PathTrait.of("folderOfHiddenNamesOnly_isRefusedAndSaysWhy")
            .files("_a.jsonl", ".b.jsonl")
            .refused("names that begin with _ or . (2, such as"),
        PathTrait.of("emptyFile_isRejectedAndEmptyFolderIsNothing")
            .file("a.jsonl", "")
            .lay("b/c", Files::createDirectory)
            .rejects("a.jsonl", "empty_file"));
  }

  private static List<PathTrait> ownFolders() {
    String table = "wh/news/articles/";
    String metadata = "metadata/00003-0f3f6ad5-1c1f-4f55-9f0e-111111111111.metadata.json";
    String run = "20261122T013000Z-4f1d";
    return List.of(
        PathTrait.of("warehouseOfTheSettings_isPassedOver")
            .files("a.jsonl", "wh/catalog.db", table + "data/x.parquet", "export/b.jsonl")
            .own("wh")
            .own("export")
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 2),
        PathTrait.of("warehouseReachedByLink_isPassedOver")
            .files("a.jsonl", "../elsewhere/wh/x.jsonl")
            .link("l", "../elsewhere/wh")
            .own("../elsewhere/wh")
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 1),
        PathTrait.of("tableOfAnotherWarehouse_isPassedOver")
            .files("a.jsonl", table + metadata, table + "data/x.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 1),
        PathTrait.of("otherWarehouse_isPassedOver")
            .files("a.jsonl", "wh/catalog.db", "wh/.scratch/x", "wh/b.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 1),
        PathTrait.of("otherExport_isPassedOver")
            .files("a.jsonl", "out/" + run + "/runs/x.parquet", "out/b.jsonl")
            .file("out/LATEST", run)
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 1),
        PathTrait.of("exportOfOneRun_isPassedOver")
            .files("a.jsonl", run + "/runs/x.jsonl", run + "/articles/x.jsonl")
            .reads("a.jsonl")
            .passesOver(PassedOver.OWN_TABLES, 1),
        PathTrait.of("tableOfExportGivenOutright_isRead")
            .files(run + "/runs/x.jsonl", run + "/articles/y.jsonl")
            .given(run + "/articles")
            .reads(run + "/articles/y.jsonl"),
        PathTrait.of("foldersOfLikeNames_areRead")
            .files("x/metadata/a.metadata.json", "x/metadata/b.jsonl", "y/LATEST", "y/catalog.db")
            .reads("x/metadata/a.metadata.json", "x/metadata/b.jsonl", "y/LATEST", "y/catalog.db"),
        PathTrait.of("warehouseGivenOutright_isRefused")
            .files("wh/news/x.jsonl")
            .own("wh")
            .given("wh")
            .refused("Dateline's own tables"));
  }

  private static List<PathTrait> changes() {
    return List.of(
        PathTrait.of("fileRemovedDuringTheRun_isOneRejection")
            .files("a.jsonl", "b.jsonl")
            .meanwhile(folder -> Files.delete(folder.resolve("a.jsonl")))
            .rejects("a.jsonl", "file_changed")
            .reads("b.jsonl"),
        PathTrait.of("fileThatGrows_isReadAndReported")
            .files("a.jsonl")
            .meanwhile(
                folder ->
                    Files.writeString(folder.resolve("a.jsonl"), "\n\n", StandardOpenOption.APPEND))
            .reads("a.jsonl")
            .rejects("a.jsonl", "file_changed"),
        PathTrait.of("fileReplacedByFolder_isOneRejection")
            .files("a.jsonl", "b.jsonl")
            .meanwhile(
                folder -> {
                  Files.delete(folder.resolve("a.jsonl"));
                  Files.createDirectory(folder.resolve("a.jsonl"));
                })
            .rejects("a.jsonl", "file_changed")
            .reads("b.jsonl"));
  }

  private PathTraits() {}
}
