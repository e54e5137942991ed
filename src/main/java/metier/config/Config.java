package metier.config;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.model.CareerGuide;
import metier.model.NotShown;
import metier.model.NotSkill;
import metier.model.Occupation;
import metier.model.Skill;
import metier.model.Video;

/**
 * Everything that {@code index-config/} says, read and found sound.
 *
 * @param careers by the occupation's id, one for every occupation
 * @param videos by the occupation's id; those without one are missing
 * @param models the folder of the trained models; whether there are any is for who asks
 * @param fingerprint changes when any table or model that shapes documents changes
 */
public record Config(
    Taxonomy taxonomy,
    Map<String, CareerGuide> careers,
    Map<String, List<Video>> videos,
    Synonyms synonyms,
    List<GazetteerEntry> places,
    List<KnownEmployer> employers,
    Ranking ranking,
    Site site,
    Path models,
    String fingerprint) {

  /**
   * To be raised when code of {@code analysis} or {@code index} makes other documents of the same
   * records, so that an index built by the older code is built anew.
   */
  private static final int DOCUMENTS_VERSION = 9;

  private static final int FINGERPRINT_BYTES = 8;

  private static final String MODELS = "models";

  private static final String TITLE_TABLE = "titles.bin";

  private static final String TEXT_TABLE = "texts.bin";

  public Config {
    careers = Map.copyOf(careers);
    videos = Map.copyOf(videos);
    places = List.copyOf(places);
    employers = List.copyOf(employers);
  }

  /**
   * Reads all tables of the folder.
   *
   * @throws ConfigFaults with every fault of every table, when there is any
   */
  public static Config load(Path folder) {
    Faults faults = new Faults();
    if (!Files.isDirectory(folder)) {
      faults.add(folder.toString(), 0, "is no folder");
      faults.throwIfAny();
    }
    SkillsTable skillsTable = new SkillsTable(folder, faults);
    NotSkillsTable notSkillsTable = new NotSkillsTable(folder, faults);
    NotShownTable notShownTable = new NotShownTable(folder, faults);
    OccupationsTable occupationsTable = new OccupationsTable(folder, faults);
    PlacesTable placesTable = new PlacesTable(folder, faults);
    EmployersTable employersTable = new EmployersTable(folder, faults);
    RankingTable rankingTable = new RankingTable(folder, faults);

    List<Skill> skills = skillsTable.read();
    List<NotSkill> notSkills = notSkillsTable.read(skills);
    Set<String> ids = skills.stream().map(Skill::id).collect(toUnmodifiableSet());
    List<NotShown> notShown = notShownTable.read(ids);
    List<Occupation> occupations = occupationsTable.read(ids);
    Map<String, CareerGuide> careers = new CareersTable(folder, faults).read(occupations, skills);
    Map<String, List<Video>> videos = new VideosTable(folder, faults).read(occupations);
    List<GazetteerEntry> places = placesTable.read();
    List<KnownEmployer> employers = employersTable.read();
    Optional<Ranking> ranking = rankingTable.read();
    Optional<Site> site = new SiteTable(folder, faults).read();
    Synonyms synonyms = new SynonymsTable(folder, faults).read();
    byte[] titleTable = model(folder, TITLE_TABLE, faults);
    byte[] textTable = model(folder, TEXT_TABLE, faults);
    faults.throwIfAny();
    return new Config(
        new Taxonomy(skills, notSkills, notShown, occupations),
        careers,
        videos,
        synonyms,
        places,
        employers,
        ranking.orElseThrow(),
        site.orElseThrow(),
        folder.resolve(MODELS),
        fingerprint(
            skillsTable.bytes(),
            notSkillsTable.bytes(),
            notShownTable.bytes(),
            occupationsTable.bytes(),
            placesTable.bytes(),
            employersTable.bytes(),
            titleWeight(ranking.orElseThrow()),
            titleTable,
            textTable));
  }

  /** The one weight that is applied when a document is made. */
  private static byte[] titleWeight(Ranking ranking) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(ranking.titleWeight()).array();
  }

  /**
   * By one titles are linked that hold no name, by the other texts are compared; may be missing.
   */
  private static byte[] model(Path folder, String table, Faults faults) {
    Path file = folder.resolve(MODELS).resolve(table);
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      faults.add(file.toString(), 0, "can't be read: " + e.getMessage());
      return new byte[0];
    }
  }

  private static String fingerprint(byte[]... tables) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, DOCUMENTS_VERSION));
      for (byte[] table : tables) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, table.length));
        digest.update(table);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
