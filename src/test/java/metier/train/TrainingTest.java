package metier.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import metier.analysis.vector.Adapter;
import metier.analysis.vector.StaticTable;
import metier.analysis.vector.Vectors;
import metier.analysis.vector.WordPiece;
import metier.model.OccupationProfile;
import org.junit.jupiter.api.Test;

/**
 * On vectors made up from a seed: groups that differ in a few directions, under noise in others.
 */
class TrainingTest {
  private static final int WIDTH = 24;
  private static final int GROUPS = 40;
  private static final int EACH = 4;

  private final List<String> texts = new ArrayList<>();
  private final List<int[]> groups = new ArrayList<>();
  private final float[][] vectors = new float[GROUPS * EACH][WIDTH];

  TrainingTest() {
    Random random = new Random(11);
    for (int group = 0; group < GROUPS; group++) {
      int[] numbers = new int[EACH];
      for (int i = 0; i < EACH; i++) {
        numbers[i] = group * EACH + i;
        texts.add("name " + numbers[i]);
        for (int d = 0; d < WIDTH; d++) {
          boolean telling = d < WIDTH / 3;
          float shared = new Random(1000L * group + d).nextFloat() - 0.5f;
          vectors[numbers[i]][d] = telling ? shared : random.nextFloat() - 0.5f;
        }
        Vectors.normalise(vectors[numbers[i]]);
      }
      groups.add(numbers);
    }
  }

  private double gap(float[][] of) {
    double within = 0;
    double between = 0;
    for (int group = 0; group < GROUPS; group++) {
      within += Vectors.dot(of[groups.get(group)[0]], of[groups.get(group)[1]]);
      between += Vectors.dot(of[groups.get(group)[0]], of[groups.get((group + 1) % GROUPS)[1]]);
    }
    return (within - between) / GROUPS;
  }

  private float[][] turned(Adapter adapter) {
    float[][] turned = new float[vectors.length][];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = adapter.apply(vectors[i]);
    }
    return turned;
  }

  @Test
  void an_adapter_finds_what_tells_occupations_apart_and_the_same_one_twice() {
    Names names = new Names(texts, groups);
    Adapter adapter = AdapterTraining.train(names, vectors, 5);
    assertThat(gap(turned(adapter))).isGreaterThan(gap(vectors) + 0.05);
    assertThat(turned(AdapterTraining.train(names, vectors, 5))).isDeepEqualTo(turned(adapter));
  }

  @Test
  void a_table_comes_near_its_teacher_and_the_same_one_twice() {
    WordPiece wordPiece = WordPiece.shipped();
    float[] east = {1, 0};
    float[] north = {0, 1};
    List<String> words = List.of("night nurse", "day nurse", "night driver", "day driver");
    float[][] teacher = {east, east, north, north};
    float[][] pieces = new float[wordPiece.size()][];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = Vectors.normalise(new float[] {1, 1});
    }
    StaticTable[] tables = new StaticTable[2];
    for (int i = 0; i < tables.length; i++) {
      TableTraining training = new TableTraining(wordPiece, words, pieces, 5);
      for (int time = 0; time < 30; time++) {
        training.distil(teacher);
      }
      tables[i] = training.table();
    }
    assertThat(tables[0].encode("nurse")[0]).isGreaterThan(tables[0].encode("nurse")[1]);
    assertThat(tables[0].encode("driver")[1]).isGreaterThan(tables[0].encode("driver")[0]);
    assertThat(tables[1].encode("night nurse")).isEqualTo(tables[0].encode("night nurse"));
  }

  @Test
  void names_that_are_left_out_teach_nothing() {
    Sources sources = new Sources();
    sources.add(occupation("Baker", "Bread Baker", "Pastry Cook"));
    sources.add(occupation("Welder"));
    List<String> all = sources.names();
    assertThat(all).containsExactly("Baker", "Bread Baker", "Pastry Cook", "Welder");
    Names names = sources.names(all, Set.of("bread baker", "welder"));
    assertThat(names.groups()).singleElement().isEqualTo(new int[] {0, 2});
  }

  private static OccupationProfile occupation(String title, String... also) {
    return new OccupationProfile(
        OccupationProfile.Classification.ESCO, "", title, List.of(also), List.of());
  }

  @Test
  void directions_keep_what_differs_the_most() {
    float[][] flat = new float[50][8];
    Random random = new Random(3);
    for (float[] row : flat) {
      row[2] = random.nextFloat() - 0.5f;
      row[5] = random.nextFloat() - 0.5f;
    }
    Principal principal = Principal.of(flat, 2, 1);
    float[] one = Vectors.normalise(flat[0].clone());
    float[] other = Vectors.normalise(flat[1].clone());
    assertThat(Vectors.dot(principal.project(flat[0]), principal.project(flat[1])))
        .isCloseTo(Vectors.dot(one, other), within(1e-3f));
  }
}
