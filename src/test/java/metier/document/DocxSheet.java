package metier.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as tests write it, part by part. */
final class DocxSheet {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String CORE_ROOT =
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
       xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      """;
  private static final String ROOT =
      """
       xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
       xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
       xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
       xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
      """;

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String core = "";

  DocxSheet add(String xml) {
    body.append(xml);
    return this;
  }

  DocxSheet part(String kind, String name, String root, String content) {
    parts.put(kind + "/" + name, "<w:" + root + ROOT + ">" + content + "</w:" + root + ">");
    return this;
  }

  /** What the document says of itself: who made it, and when. */
  DocxSheet core(String content) {
    core = content;
    return this;
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String item(String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A box of text as Word writes it: once for itself and once for older programs. */
  static String box(String content) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
        + "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  byte[] bytes() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String kind = part.getKey().substring(0, part.getKey().indexOf('/'));
      String name = part.getKey().substring(kind.length() + 1);
      files.put("word/" + name + ".xml", part.getValue());
      types.append(override("word/" + name + ".xml", MAIN + kind + "+xml"));
      relations.append(relation(name, RELATIONS + kind, name + ".xml"));
    }
    files.put(
        "word/document.xml", "<w:document" + ROOT + "><w:body>" + body + "</w:body></w:document>");
    types.append(override("word/document.xml", MAIN + "document.main+xml"));
    files.put("word/_rels/document.xml.rels", relations(relations.toString()));
    files.put(
        "_rels/.rels",
        relations(
            relation("main", RELATIONS + "officeDocument", "word/document.xml")
                + (core.isEmpty() ? "" : relation("core", CORE_RELATION, "docProps/core.xml"))));
    if (!core.isEmpty()) {
      types.append(override("docProps/core.xml", CORE_TYPE));
      files.put("docProps/core.xml", CORE_ROOT + core + "</cp:coreProperties>");
    }
    files.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + types
            + "</Types>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static String override(String file, String type) {
    return "<Override PartName=\"/" + file + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }
}
