package lumbung.reports;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The page templates of {@code reports/templat}, with filters that write numbers, days and codes as {@link Tulisan} does. */
final class Templat {

  private final PebbleEngine engine;

  Templat() {
    ClasspathLoader loader = new ClasspathLoader(Templat.class.getClassLoader());
    loader.setPrefix("reports/templat");
    loader.setSuffix(".peb");
    // Strict: a name the page builder does not know is a broken program, not an empty place on a page.
    engine = new PebbleEngine.Builder().loader(loader).strictVariables(true).autoEscaping(true).newLineTrimming(true)
        .defaultLocale(Locale.ROOT).extension(new Filters()).build();
  }

  /** The text of one page. */
  String render(String template, Map<String, Object> context) {
    PebbleTemplate page = engine.getTemplate(template);
    StringWriter text = new StringWriter();
    try {
      page.evaluate(text, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** {@code istilah(kode, judul)}: a title that links to its entry in the dictionary. */
  private static final class TautanIstilah implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of("kode", "judul");
    }

    @Override
    public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      Map<?, ?> anchors = (Map<?, ?>) context.getVariable("jangkar");
      Object anchor = anchors.get(args.get("kode"));
      if (anchor == null) {
        throw new IllegalArgumentException("No entry of the dictionary for " + args.get("kode"));
      }
      return new SafeString("<a class=\"istilah\" href=\"%skamus.html#%s\">%s</a>".formatted(context.getVariable("akar"), anchor, args.get("judul")));
    }
  }

  /** A text in which the id of each rule and outcome that the page explains, in {@code aturan}, links to its entry there. */
  private static final class TautanAturan implements Filter {

    private static final Pattern ATURAN = Pattern.compile("\\b([RD]|[A-Z]{3})-\\d+\\b");

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String safe = ((String) input).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      Collection<?> known = (Collection<?>) context.getVariable("aturan");
      return new SafeString(ATURAN.matcher(safe).replaceAll(rule -> known.contains(rule.group())
          ? "<a href=\"#%s\">%s</a>".formatted(Istilah.slug(rule.group()), rule.group()) : rule.group()));
    }
  }

  private static final class Filters extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
      return Map.of(
          "bilangan", filter(List.of(), (value, more) -> Tulisan.bilangan((Number) value)),
          "persen", filter(List.of("dari"), (value, more) -> Tulisan.persen((Number) value, (Number) more.get("dari"))),
          "bagian", filter(List.of("dari"), (value, more) -> bagian((Number) value, (Number) more.get("dari"))),
          "tanggal", filter(List.of(), (value, more) -> Tulisan.tanggal(value)),
          "versi", filter(List.of(), (value, more) -> Tulisan.versi((String) value)),
          "kata", filter(List.of(), (value, more) -> Tulisan.kata((String) value)),
          "aturan", new TautanAturan());
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("istilah", new TautanIstilah());
    }

    /** A share of a bar in per cent, as CSS writes numbers. */
    private static String bagian(Number part, Number whole) {
      return whole.longValue() == 0 ? "0" : String.format(Locale.ROOT, "%.2f", 100.0 * part.doubleValue() / whole.doubleValue());
    }

    private static Filter filter(List<String> names, BiFunction<Object, Map<String, Object>, String> write) {
      return new Filter() {
        @Override
        public List<String> getArgumentNames() {
          return names;
        }

        @Override
        public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
          return write.apply(input, args);
        }
      };
    }
  }
}
