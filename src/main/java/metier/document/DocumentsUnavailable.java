package metier.document;

/** Reading itself can't be done at the moment; the document may be fine. */
public final class DocumentsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DocumentsUnavailable(String why) {
    super(why);
  }
}
