package lumbung.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run did, gathered step by step: shown as a summary, kept as JSON in {@code logs/} and in {@code ops_run}. */
public final class RunReport {

  /**
   * One step.
   *
   * @param detik wall time
   * @param detikProsesor processor time of this process, all threads
   * @param baris rows it went through; 0 where rows are not what it works on
   */
  public record Langkah(String langkah, double detik, double detikProsesor, long baris) {

    /** Rows per second of wall time. */
    long barisPerDetik() {
      return detik > 0 ? Math.round(baris / detik) : 0;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final List<Langkah> steps = new ArrayList<>();
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Object> details = new LinkedHashMap<>();

  void add(Langkah step) {
    steps.add(step);
  }

  /** Keeps a figure of the run under its name, such as {@code diterima}. */
  public RunReport put(String name, Object value) {
    facts.put(name, value);
    return this;
  }

  /** Keeps what belongs into the JSON report but not before a person's eyes. */
  RunReport detail(String name, Object value) {
    details.put(name, value);
    return this;
  }

  String json() {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.putAll(details);
    all.put("langkah", steps);
    try {
      return JSON.writeValueAsString(all);
    } catch (IOException e) {
      throw new IllegalStateException("run report", e);
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, json());
  }

  void print(PrintWriter out) {
    if (!steps.isEmpty()) {
      printSteps(out);
    }
    out.println();
    facts.forEach((name, value) -> out.println("%-28s %s".formatted(name.replace('_', ' '), value instanceof Long n ? number(n) : value)));
    out.flush();
  }

  private void printSteps(PrintWriter out) {
    out.println();
    TextTable table = new TextTable("langkah", "detik", "baris", "baris/detik");
    for (Langkah step : steps) {
      table.add(step.langkah(), desimal(step.detik()), step.baris() == 0 ? "" : number(step.baris()),
          step.baris() == 0 ? "" : number(step.barisPerDetik()));
    }
    table.print(out);
  }

  /** A number as Indonesians write it: 1.234.567. */
  public static String number(long value) {
    return String.format(Locale.forLanguageTag("id"), "%,d", value);
  }

  /** A number with one decimal, as Indonesians write it: 12,5. */
  static String desimal(double value) {
    return String.format(Locale.forLanguageTag("id"), "%,.1f", value);
  }
}
