package metier.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether all of what a page draws is there and unpacks to its end. PDFBox reads what stands before
 * a damage, and says nothing of the rest.
 */
final class PageStreams {
  private static final int ZLIB_HEADER = 2;

  private PageStreams() {}

  static boolean areWhole(PDPage page) {
    COSBase content = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    boolean drawn = content instanceof COSStream || content instanceof COSArray;
    if (page.getCOSObject().containsKey(COSName.CONTENTS) && !drawn) {
      return false;
    }
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      if (!isWhole(streams.next().getCOSObject())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase first = filters instanceof COSArray many ? many.getObject(0) : filters;
    if (!COSName.FLATE_DECODE.equals(first) && !COSName.FLATE_DECODE_ABBREVIATION.equals(first)) {
      return true;
    }
    try (InputStream packed = stream.createRawInputStream()) {
      return unpacks(packed.readAllBytes());
    } catch (IOException e) {
      return false;
    }
  }

  /** The sum behind the data, which many programs get wrong, isn't looked at. */
  private static boolean unpacks(byte[] packed) {
    if (packed.length <= ZLIB_HEADER) {
      return false;
    }
    byte[] buffer = new byte[1 << 14];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed, ZLIB_HEADER, packed.length - ZLIB_HEADER);
      while (!inflater.finished()) {
        if (inflater.inflate(buffer) == 0 && !inflater.finished()) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    }
  }
}
