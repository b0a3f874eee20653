package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.graalvm.polyglot.Context;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page that {@code --html} writes: complete by its text, and as a browser shows it. */
class ReportPageTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "firefox", "firefox-esr");

  /** The background of a test that passed, and of a histogram's bar. */
  private static final Set<Integer> COLOURS = Set.of(0xE3F3E6, 0x4A7AB5);

  private static final int LIMIT_SECONDS = 90;

  @TempDir private static Path folder;
  private static Path page;

  @BeforeAll
  static void run() {
    page = folder.resolve("report.html");
    Path tests = Project.root().resolve("litmus/classical/store_buffering.py");
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      context.eval("hoistpy", "from hoistpy.litmus.__main__ import main");
      context
          .eval("hoistpy", "lambda *words: main(list(words))")
          .execute(tests.toString(), "--seconds", "0.1", "--html", page.toString());
    }
  }

  @Test
  void hasAllThereIsToKnow() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(page.toFile());
    Set<String> anchors = new HashSet<>();
    NodeList sections = document.getElementsByTagName("section");
    assertTrue(sections.getLength() >= 2, "a section for each test");
    for (int i = 0; i < sections.getLength(); i++) {
      Element section = (Element) sections.item(i);
      anchors.add("#" + section.getAttribute("id"));
      assertTrue(section.getElementsByTagName("pre").item(0).getTextContent().contains("@actor"));
      assertTrue(section.getElementsByTagName("svg").getLength() > 0, "drawings");
      // One histogram for each mode.
      assertEquals(3, section.getElementsByTagName("table").getLength());
    }
    Element overview = (Element) document.getElementsByTagName("table").item(0);
    NodeList links = overview.getElementsByTagName("a");
    assertEquals(sections.getLength(), links.getLength());
    for (int i = 0; i < links.getLength(); i++) {
      assertTrue(anchors.contains(((Element) links.item(i)).getAttribute("href")));
    }
    for (String word : List.of("http://", "https://", "<script", "src=")) {
      String text = Files.readString(page).replace("http://www.w3.org/2000/svg", "");
      assertTrue(!text.contains(word), "the page needs nothing else: " + word);
    }
  }

  @Test
  void looksRightInABrowser() throws Exception {
    String browser = browser();
    if (browser == null) {
      abort("no browser was found; one of these is needed on the PATH: " + BROWSERS);
    }
    Path picture = folder.resolve("report.png");
    List<String> command =
        browser.contains("firefox")
            ? List.of(
                browser, "--headless", "--screenshot", picture.toString(), page.toUri().toString())
            : List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1200,2400",
                "--screenshot=" + picture,
                page.toUri().toString());
    File log = folder.resolve("browser.log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    assertTrue(Files.exists(picture), () -> "the browser made no picture, see " + log);
    BufferedImage image = ImageIO.read(picture.toFile());
    assertNotNull(image);
    Set<Integer> seen = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        seen.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertTrue(seen.containsAll(COLOURS), "the matrix and the histograms can be seen");
  }

  private static String browser() {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return BROWSERS.stream()
        .flatMap(name -> folders.stream().map(path -> Path.of(path, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }
}
