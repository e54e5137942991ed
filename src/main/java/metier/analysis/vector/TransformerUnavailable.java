package metier.analysis.vector;

/**
 * ONNX Runtime can't be loaded on this machine: its native library unpacks itself into the folder
 * for temporary files, which may be full, or may not hold programs.
 */
public final class TransformerUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TransformerUnavailable(Throwable cause) {
    super(
        "ONNX Runtime can't be loaded (" + cause.getMessage() + "); METIER_ONNX=off does without",
        cause);
  }
}
