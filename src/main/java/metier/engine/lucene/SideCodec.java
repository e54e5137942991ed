package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import metier.index.Matchable;
import metier.index.Profile;
import metier.index.Requirements;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What matching looks at, as the bytes of one stored field beside the text that its words come
 * from, which packs them well. One codec reads for one answer: what many sides say is one object.
 * Of one thread alone. {@link CardCodec#LAYOUT} goes up with every change of what is written.
 */
final class SideCodec {
  private static final byte PROFILE = 0;
  private static final byte REQUIREMENTS = 1;

  private final SideInput.Pools pools = new SideInput.Pools();

  static BytesRef encode(Matchable side) {
    ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    SideOutput out = new SideOutput(bytes);
    try {
      switch (side) {
        case Profile profile -> {
          bytes.writeByte(PROFILE);
          ProfileCodec.write(profile, out);
        }
        case Requirements requirements -> {
          bytes.writeByte(REQUIREMENTS);
          RequirementsCodec.write(requirements, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toArrayCopy());
  }

  Matchable decode(BytesRef bytes) {
    SideInput in = new SideInput(bytes, pools);
    return in.oneByte() == PROFILE ? ProfileCodec.read(in) : RequirementsCodec.read(in);
  }
}
