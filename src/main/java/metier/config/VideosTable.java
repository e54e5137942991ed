package metier.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.model.Occupation;
import metier.model.Video;

/** {@code videos.tsv}: one row a video; an occupation may have several, in the table's order. */
final class VideosTable {
  private static final List<String> COLUMNS = List.of("occupation", "title", "url");

  private final Table table;

  VideosTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("videos.tsv"), COLUMNS, faults);
  }

  /** By the occupation's id; those without a video are missing. */
  Map<String, List<Video>> read(Collection<Occupation> occupations) {
    Set<String> known = occupations.stream().map(Occupation::id).collect(Collectors.toSet());
    Map<String, List<Video>> videos = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      String occupation = row.required("occupation");
      Video video = new Video(row.required("title"), row.required("url"));
      if (!occupation.isEmpty() && !known.contains(occupation)) {
        row.fault("occupation '" + occupation + "' is not known");
      }
      if (!video.url().isEmpty() && !isHttps(video.url())) {
        row.fault("url was '" + video.url() + "'; it must be an address that begins with https://");
      }
      videos.computeIfAbsent(occupation, _ -> new ArrayList<>()).add(video);
    }
    return videos;
  }

  private static boolean isHttps(String url) {
    try {
      URI uri = new URI(url);
      return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
