package org.hoistpy.jmh.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/**
 * The tables of one comparison, as Markdown, and the picture of the ratios.
 *
 * @param peers in the order of the columns
 * @param samples by program and peer
 * @param missing peers that were not found
 */
record Report(List<String> peers, Map<String, Map<String, Sample>> samples, List<String> missing) {
  private static final String BASE = "Java";
  private static final String OWN = "HoistPy";
  private static final String BEGIN = "<!-- tables: written by jmh/compare -->";
  private static final String END = "<!-- end of tables -->";

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("Steady state, times as long as Java (95 % interval by bootstrap); where there is")
        .append(" no Java twin,\nmilliseconds:\n\n");
    row(text, "program", peers);
    row(text, "---", peers.stream().map(_ -> "---").toList());
    samples.forEach(
        (program, byPeer) ->
            row(text, program, peers.stream().map(peer -> cell(byPeer, peer)).toList()));
    row(text, "**geometric mean**", peers.stream().map(this::mean).toList());
    text.append("\nHoistPy's warm-up:\n\n");
    row(text, "program", List.of("first iteration, ms", "95 % of peak after, s"));
    row(text, "---", List.of("---", "---"));
    samples.forEach(
        (program, byPeer) -> {
          Sample own = byPeer.get(OWN);
          if (!own.isEmpty()) {
            row(text, program, List.of(format(own.first()), format(own.warmUp() / 1000)));
          }
        });
    missing.forEach(line -> text.append("\nNot measured: ").append(line).append('\n'));
    return text.toString();
  }

  private static void row(StringBuilder text, String head, List<String> cells) {
    text.append("| ").append(head).append(" | ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(Map<String, Sample> byPeer, String peer) {
    Sample sample = byPeer.get(peer);
    if (sample.isEmpty()) {
      return "–";
    }
    if (byPeer.get(BASE).isEmpty()) {
      return format(sample.steadyState()) + " ms";
    }
    double[] ratio = sample.ratioTo(byPeer.get(BASE));
    return "%s (%s–%s)".formatted(format(ratio[0]), format(ratio[1]), format(ratio[2]));
  }

  private String mean(String peer) {
    List<Double> ratios = ratios(peer);
    double logarithms = ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN);
    return ratios.isEmpty() ? "–" : format(Math.exp(logarithms));
  }

  private List<Double> ratios(String peer) {
    List<Double> ratios = new ArrayList<>();
    for (Map<String, Sample> byPeer : samples.values()) {
      if (!byPeer.get(peer).isEmpty() && !byPeer.get(BASE).isEmpty()) {
        ratios.add(byPeer.get(peer).steadyState() / byPeer.get(BASE).steadyState());
      }
    }
    return ratios;
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }

  /** Replaces the tables in {@code performance.md} and draws {@code performance.svg}. */
  void write(Path docs) throws IOException {
    Path page = docs.resolve("performance.md");
    String old = Files.readString(page, StandardCharsets.UTF_8);
    int begin = old.indexOf(BEGIN) + BEGIN.length();
    String now = old.substring(0, begin) + "\n\n" + text() + "\n" + old.substring(old.indexOf(END));
    Files.writeString(page, now, StandardCharsets.UTF_8);
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(1100)
            .height(500)
            .title("Times as long as Java (logarithmic)")
            .build();
    chart.getStyler().setYAxisLogarithmic(true);
    // Bars would begin at zero, which a logarithmic axis does not have.
    chart.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter);
    chart.getStyler().setXAxisLabelRotation(45);
    List<String> programs =
        samples.keySet().stream().filter(each -> !samples.get(each).get(BASE).isEmpty()).toList();
    for (String peer : peers) {
      if (!peer.equals(BASE) && !programs.isEmpty() && ratios(peer).size() == programs.size()) {
        chart.addSeries(peer, programs, ratios(peer));
      }
    }
    if (!chart.getSeriesMap().isEmpty()) {
      VectorGraphicsEncoder.saveVectorGraphic(
          chart, docs.resolve("performance").toString(), VectorGraphicsFormat.SVG);
    }
  }
}
