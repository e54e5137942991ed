package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, steered by its own driver, with a profile that is new at each start
 * and a network that ends at this machine. Where it isn't installed the tests fail.
 */
final class Browser implements AutoCloseable {
  /** How far anything may lag behind on a machine that is busy with other things. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

  /** The name stands for what a person's system asks of every page. */
  enum Scheme {
    LIGHT,
    DARK
  }

  @FunctionalInterface
  interface Question {
    boolean holds();
  }

  private final URI site;
  private final Map<String, String> held;
  private final ChromeDriverService service;
  private final ChromeDriver driver;

  /**
   * @param site with which relative addresses are completed
   * @param held what stands in addresses for the keys that a server has given
   */
  Browser(URI site, Map<String, String> held) {
    this.site = site;
    this.held = Map.copyOf(held);
    this.service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver", "chromium-driver"))
            .usingAnyFreePort()
            .build();
    this.driver = new ChromeDriver(service, options());
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium", "chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  private static File installed(String program, String debianPackage) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return file.toFile();
      }
    }
    throw new AssertionError(
        program
            + " is not on the PATH; ./metier test installs it (apt install "
            + debianPackage
            + ")");
  }

  /** As a person comes to the site for the first time: nothing kept, scripts on, a wide window. */
  void forget() {
    scripts(true);
    // A page of the site that writes nothing itself, so that nothing comes back afterwards.
    open("/robots.txt");
    script("localStorage.clear(); sessionStorage.clear()");
    prefer(Scheme.LIGHT);
    width(1280);
    complaints();
  }

  Browser open(String path) {
    String whole = path;
    for (Map.Entry<String, String> key : held.entrySet()) {
      whole = whole.replace(key.getKey(), key.getValue());
    }
    driver.get(site.resolve(whole).toString());
    return this;
  }

  void back() {
    driver.navigate().back();
  }

  /** Path and query of the page that is shown. */
  String address() {
    URI uri = URI.create(driver.getCurrentUrl());
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /**
   * The layout's width in CSS pixels.
   *
   * <p>A window can't be as narrow as a telephone, so the screen is made so.
   */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Colours, and no motion: what fades in would be looked at half-way. */
  void prefer(Scheme scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme.name().toLowerCase()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Whether pages opened from now on may run scripts. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return strings(
        "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)", css);
  }

  @SuppressWarnings("unchecked")
  List<String> strings(String script, Object... arguments) {
    return (List<String>) driver.executeScript(script, arguments);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object scriptThatCallsBack(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Presses Tab until the focus is on such an element, as somebody without a mouse has to. */
  void tabTo(String css) {
    for (int presses = 0; presses < 250; presses++) {
      if (focused(css)) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("Tab never comes to " + css + " at " + address());
  }

  boolean focused(String css) {
    return (Boolean) script("return document.activeElement.matches(arguments[0])", css);
  }

  /** Waits until it holds; a page may be on its way. */
  void await(String what, Question question) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answer(question)) {
      assertThat(System.nanoTime()).as("%s, at %s", what, address()).isLessThan(end);
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean answer(Question question) {
    try {
      return question.holds();
    } catch (StaleElementReferenceException | org.openqa.selenium.NoSuchElementException e) {
      return false;
    }
  }

  /** What the browser's console says went wrong since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    try {
      driver.quit();
    } finally {
      service.stop();
    }
  }
}
