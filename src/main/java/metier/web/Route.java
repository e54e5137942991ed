package metier.web;

import java.io.IOException;

/**
 * One line of the table of routes.
 *
 * @param path as OpenAPI writes it: {@code /api/v1/jobs/{id}}
 */
record Route(Method method, String path, Access access, Endpoint endpoint) {
  enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  @FunctionalInterface
  interface Endpoint {
    Reply answer(Call call) throws IOException;
  }

  static Route get(String path, Endpoint endpoint) {
    return new Route(Method.GET, path, Access.OPEN, endpoint);
  }

  static Route getPrivate(String path, Endpoint endpoint) {
    return new Route(Method.GET, path, Access.PRIVATE, endpoint);
  }

  static Route postPrivate(String path, Endpoint endpoint) {
    return new Route(Method.POST, path, Access.PRIVATE, endpoint);
  }

  static Route postOwn(String path, Endpoint endpoint) {
    return new Route(Method.POST, path, Access.OWN, endpoint);
  }

  static Route post(String path, Endpoint endpoint) {
    return new Route(Method.POST, path, Access.WRITE, endpoint);
  }

  static Route put(String path, Endpoint endpoint) {
    return new Route(Method.PUT, path, Access.WRITE, endpoint);
  }

  static Route delete(String path, Endpoint endpoint) {
    return new Route(Method.DELETE, path, Access.WRITE, endpoint);
  }
}
