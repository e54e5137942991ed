package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A PDF that is read before anybody's: its letters come from a font that the file brings codes for,
 * and there is enough of everything that what reads the next one is loaded and compiled.
 */
final class FirstPage {
  private static final int ENTRIES = 9;

  private static final String CODES =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CMapName /First def /CMapType 2 def
      1 begincodespacerange <00> <FF> endcodespacerange
      1 beginbfrange <20> <7E> <0020> endbfrange
      1 beginbfchar <B7> <2022> endbfchar
      endcmap end end\
      """;

  private static final String POSITION =
      """
      /B 9 Tf (Clerk) Tj /F 9 Tf 300 0 Td (May 20%02d to June 20%02d) Tj -300 0 Td T*
      (\\267 Kept the books of nine harbors and wrote to each of their owners every) Tj T*
      (  week, by hand) Tj T* (\\267 Counted) Tj T* T*
      """;

  private static final String SKILLS =
      "(\\267 Filing) Tj 120 0 Td (\\267 Sailing) Tj -120 0 Td T*\n";

  static final byte[] PDF = page().getBytes(ISO_8859_1);

  private FirstPage() {}

  private static String page() {
    StringBuilder text = new StringBuilder("BT 9 TL 50 760 Td /B 9 Tf (Ann Example) Tj T*\n");
    for (int i = 0; i < ENTRIES; i++) {
      text.append(POSITION.formatted(i, i + 1));
    }
    text.append("0 -9 Td\n").append(SKILLS.repeat(ENTRIES)).append("ET");
    return """
    %%PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
      /Resources<</Font<</F 5 0 R/B 6 0 R>>>>>> endobj
    4 0 obj <</Length %d>> stream
    %s
    endstream endobj
    5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding
      /ToUnicode 7 0 R>> endobj
    6 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>> endobj
    7 0 obj <</Length %d>> stream
    %s
    endstream endobj
    trailer <</Root 1 0 R/Size 8>>
    """
        .formatted(text.length(), text, CODES.length(), CODES);
  }
}
