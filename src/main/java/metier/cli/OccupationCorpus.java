package metier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import metier.analysis.title.OccupationNames;
import metier.eval.Question;
import metier.feed.FeedResult;
import metier.feed.OccupationFiles;
import metier.feed.OccupationFiles.Input;
import metier.feed.OccupationFiles.Joined;
import metier.feed.OccupationFiles.Told;
import metier.model.OccupationProfile;

/** The occupations of an evaluation with all their names. */
final class OccupationCorpus {
  private OccupationCorpus() {}

  /**
   * Reads the files of O*NET or ESCO as they are published, else tables of id and name: rows of one
   * id are names of one occupation, its own title first, and so are further columns.
   *
   * @param problems told of each file that can't be read
   * @throws CannotRun when no occupation is found
   * @throws metier.eval.UnreadableFile naming the line
   */
  static List<OccupationNames> read(List<Path> paths, Consumer<String> problems) {
    List<Path> files = FeedFiles.in(paths);
    List<Input> inputs =
        files.stream()
            .map(file -> new Input(file.toString(), () -> Files.newInputStream(file)))
            .toList();
    List<Joined> published = OccupationFiles.read(inputs, told -> tell(told, problems));
    List<OccupationNames> occupations =
        published.isEmpty() ? ofTables(files) : ofProfiles(published);
    if (occupations.isEmpty()) {
      throw new CannotRun("there is no occupation in " + paths.getFirst());
    }
    return occupations;
  }

  private static void tell(Told told, Consumer<String> problems) {
    switch (told) {
      case Told.Failed(String file, String why) -> problems.accept(file + ": " + why);
      case Told.Counted(String file, long rows, _, long rejected) when rejected > 0 ->
          problems.accept(file + ": " + rejected + " of " + rows + " rows rejected");
      case Told.Counted _, Told.RowRejected _, Told.NotUsed _ -> {}
    }
  }

  private static List<OccupationNames> ofProfiles(List<Joined> published) {
    List<OccupationNames> occupations = new ArrayList<>();
    for (Joined joined : published) {
      for (FeedResult.Accepted row : joined.occupations()) {
        if (row.fact() instanceof OccupationProfile profile) {
          occupations.add(OccupationNames.of(row.id(), profile.title(), profile.alternateTitles()));
        }
      }
    }
    return occupations;
  }

  private static List<OccupationNames> ofTables(List<Path> files) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Path file : files) {
      for (Question row : Question.rows(file)) {
        List<String> own = names.computeIfAbsent(row.id(), _ -> new ArrayList<>());
        own.add(row.text());
        row.more().values().forEach(own::addAll);
      }
    }
    return names.entrySet().stream()
        .map(each -> new OccupationNames(each.getKey(), each.getValue()))
        .toList();
  }
}
