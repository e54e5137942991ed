package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected numbers are lines of bert-base-uncased's vocabulary, counted from 0. */
class WordPieceTest {
  private static final int UNK = 100;
  private final WordPiece wordPiece = WordPiece.shipped();

  private int[] pieces(String text) {
    return wordPiece.pieces(text, 100);
  }

  @Test
  void a_known_word_is_one_piece_and_frames_stand_around_the_text() {
    assertThat(pieces("registered Nurse")).containsExactly(5068, 6821);
    assertThat(wordPiece.framed("hello world", 100)).containsExactly(101, 7592, 2088, 102);
    assertThat(wordPiece.framed("", 100)).containsExactly(101, 102);
  }

  @Test
  void an_unknown_word_is_cut_into_the_longest_pieces() {
    // ph ##le ##bot ##omi ##st
    assertThat(pieces("phlebotomist")).containsExactly(6887, 2571, 18384, 20936, 3367);
  }

  @Test
  void case_accents_and_kinds_of_space_make_no_difference() {
    assertThat(pieces("Caf\u00e9\u00a0 R\u00c9SUM\u00c9\n")).isEqualTo(pieces("cafe resume"));
    assertThat(pieces("re\u00adsume")).isEqualTo(pieces("resume"));
  }

  @Test
  void every_sign_stands_alone() {
    assertThat(pieces("C++")).isEqualTo(pieces("c + +"));
    assertThat(pieces("nurse\u2014days")).isEqualTo(pieces("nurse \u2014 days"));
    assertThat(pieces("\u8b77\u58eb")).isEqualTo(pieces("\u8b77 \u58eb"));
  }

  @Test
  void what_no_pieces_make_up_is_one_unknown_word() {
    assertThat(pieces("\ud83d\ude00nurse nurse")).containsExactly(UNK, 6821);
    assertThat(pieces("a".repeat(101))).containsExactly(UNK);
  }

  @Test
  void a_long_text_ends_where_no_more_is_wanted() {
    assertThat(wordPiece.framed("nurse ".repeat(50), 10)).hasSize(10).endsWith(102);
    assertThat(wordPiece.pieces("phlebotomist", 3)).containsExactly(6887, 2571, 18384);
  }
}
