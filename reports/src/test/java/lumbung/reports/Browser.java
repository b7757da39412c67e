package lumbung.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, reading pages from files. */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** The longest wait: servers that draw a page of charts share their processors with others. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  public Browser() {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      throw new AssertionError("Page tests need /usr/bin/chromium and /usr/bin/chromedriver: run ./check, which installs them");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1440,1000");
    options.setCapability("goog:loggingPrefs", logs);
    driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
    driver.manage().timeouts().scriptTimeout(PATIENCE.plusSeconds(10));
  }

  /** Opens a page as a computer would show it. */
  void open(Path page) {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    look(page, "light");
  }

  void openDark(Path page) {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    look(page, "dark");
  }

  /** Opens a page on a phone 390 pixels wide. */
  void openOnPhone(Path page) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    look(page, "light");
  }

  /** Opens an address of a server. */
  public void go(String address) {
    driver.get(address);
  }

  /** Makes the window so large, in pixels; one is never narrower than about 500, below that the width is pretended. */
  public void window(int width, int height) {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    driver.manage().window().setSize(new Dimension(width, height));
    if (width < 500) {
      driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }
  }

  /** Opens a page as it is laid out on A4. */
  void openOnPaper(Path page) {
    open(page);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 703, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    run("dispatchEvent(new Event('beforeprint'))");
  }

  /** Opens a page and prints it as browsers do: told of it first, laid out on A4 then, without a word that the window changed. */
  void printFrom(Path page, int width) {
    open(page);
    window(width, 1000);
    until("[...document.querySelectorAll('[data-grafik] svg')].every(svg => svg.getBoundingClientRect().width <= svg.closest('.kanvas').clientWidth + 1)");
    run("dispatchEvent(new Event('beforeprint'))");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    // Rules of the window's width still see the window, where paper is narrow enough for one column.
    run("document.body.style.width = '703px'; document.querySelectorAll('.dua').forEach(two => { two.style.gridTemplateColumns = 'minmax(0, 1fr)'; })");
  }

  /** Turns the system dark under the page shown. */
  void dark() {
    scheme("dark");
  }

  private void scheme(String scheme) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private void look(Path page, String scheme) {
    scheme(scheme);
    driver.get(page.toUri().toString());
    if (!all("[data-grafik]").isEmpty()) {
      until("document.documentElement.dataset.siap === 'ya'");
    }
  }

  /** What part of the page looks like, as PNG; from the top on, in pixels of the page. */
  public byte[] picture(int from, int height) {
    Object width = run("return document.documentElement.clientWidth");
    return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true,
        "clip", Map.of("x", 0, "y", from, "width", width, "height", height, "scale", 1))).get("data"));
  }

  /** What the window shows, as PNG. */
  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  public int height() {
    return ((Number) run("return document.documentElement.scrollHeight")).intValue();
  }

  /** The page as printed on A4. */
  byte[] print() {
    return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data"));
  }

  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public Object run(String script, Object... args) {
    return ((JavascriptExecutor) driver).executeScript(script, args);
  }

  /**
   * Waits until a condition of the page holds; a page that never gets there is a failure. Looks at each frame: a browser without a window
   * gives frames only to who asks for them, and a page that lays itself out by its own size would wait for one.
   */
  public void until(String condition) {
    until(condition, Duration.ofSeconds(20));
  }

  /** The same with a patience of one's own, up to {@link #PATIENCE}. */
  public void until(String condition, Duration limit) {
    Object held = ((JavascriptExecutor) driver).executeAsyncScript("const done = arguments[arguments.length - 1];"
        + "const start = Date.now(); const look = () => { if (%s) { done(true); } else if (Date.now() - start > %d) { done(false); }".formatted(condition, limit.toMillis())
        + " else { requestAnimationFrame(look); } }; look();");
    if (!Boolean.TRUE.equals(held)) {
      throw new AssertionError("The page never came to: " + condition);
    }
  }

  /** The address shown. */
  public String address() {
    return driver.getCurrentUrl();
  }

  /** Keeps a cookie for the server whose page is shown. */
  public void keep(String name, String value) {
    driver.manage().addCookie(new Cookie(name, value));
  }

  /** What pages complained about since the last call. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
  }

  /** Addresses asked for since the last call. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(entry -> entry.getMessage())
        .filter(text -> text.contains("\"Network.requestWillBeSent\"")).map(text -> text.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1")).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
