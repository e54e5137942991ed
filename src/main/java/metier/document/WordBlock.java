package metier.document;

import java.util.List;

/** What a Word document is made of. */
sealed interface WordBlock {
  /**
   * Lines that belong together.
   *
   * @param lines parted where the author broke them; without the mark of a list
   * @param bulleted whether it is an item of a list
   * @param heading whether its style is that of a heading
   * @param apart whether a visible gap stands above it
   */
  record Paragraph(List<String> lines, boolean bulleted, boolean heading, boolean apart)
      implements WordBlock {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /** Rows of cells, each cell a document of its own. */
  record Table(List<List<List<WordBlock>>> rows) implements WordBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }
}
