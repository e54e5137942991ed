package metier.document;

public class Drive {
  public static void main(String[] a) throws Exception {
    try (SealedReader r = new SealedReader()) {
      for (HostileFiles.Hostile f : HostileFiles.all()) {
        if (a.length > 0 && !f.what().matches(a[0])) continue;
        byte[] b = f.bytes().get();
        long t = System.nanoTime();
        DocumentText d = r.read(b, f.name());
        long ms = (System.nanoTime() - t) / 1_000_000;
        String s =
            switch (d) {
              case DocumentText.Unreadable u -> u.fault() + " " + u.why();
              case DocumentText.Lines l ->
                  "READ "
                      + (l.text().length() > 80 ? l.text().substring(0, 80) : l.text())
                          .replace("\n", "/")
                      + " "
                      + l.notes();
            };
        boolean ok =
            switch (d) {
              case DocumentText.Unreadable u ->
                  u.fault() != DocumentText.Fault.UNAVAILABLE
                      && f.faults().contains(u.fault())
                      && u.why().contains(f.says());
              case DocumentText.Lines l ->
                  (f.faults().isEmpty() || f.faults().contains(HostileFiles.READ))
                      && (l.text() + "\n" + l.notes()).contains(f.says());
            };
        System.out.println((ok ? "ok   " : "FAIL ") + ms + " ms | " + f + " | " + s);
        System.out.flush();
      }
    }
  }
}
