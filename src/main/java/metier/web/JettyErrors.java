package metier.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Problem documents for requests whose head can't be read, which never get as far as a route. */
final class JettyErrors extends ErrorHandler {
  private static final HttpField TYPE = new HttpField(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(TYPE);
    response.write(true, body(code, message), callback);
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    fields.put(TYPE);
    return body(status, reason);
  }

  private static ByteBuffer body(int status, @Nullable String reason) {
    boolean ours = status >= 500;
    String title = HttpStatus.getMessage(status);
    String detail = ours || reason == null ? title : reason;
    return ByteBuffer.wrap(JsonBody.bytes(Problem.of(status, title, detail)));
  }
}
