package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/** A text in another encoding as UTF-8; what isn't valid in it becomes U+FFFD. */
final class Transcoded extends InputStream {
  private final Reader text;
  private final char[] characters = new char[1 << 13];
  private byte[] bytes = {};
  private int from;

  Transcoded(InputStream in, Charset charset) {
    this.text = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return filled() ? bytes[from++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - from);
    System.arraycopy(bytes, from, into, offset, count);
    from += count;
    return count;
  }

  private boolean filled() throws IOException {
    while (from == bytes.length) {
      int count = text.read(characters, 0, characters.length - 1);
      if (count < 0) {
        return false;
      }
      if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
        int low = text.read();
        if (low >= 0) {
          characters[count++] = (char) low;
        }
      }
      var encoded = UTF_8.encode(CharBuffer.wrap(characters, 0, count));
      bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      from = 0;
    }
    return true;
  }
}
