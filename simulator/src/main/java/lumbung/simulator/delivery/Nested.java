package lumbung.simulator.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The nested bodies of the e-Kinerja web application, one SKP each (feeds.md 2.4 to 2.6). */
public final class Nested {
  /** {@code data.kinerja[].indikators[]}: results and indicators of an SKP. */
  public static final Form KINERJA = Form.of("bersarang-kinerja", Feed.RHK,
      Set.of("skp_id", "rhk_id", "bagian", "klasifikasi", "rhk", "indikator_id", "indikator", "aspek", "target_teks", "target_jumlah", "target_maks",
          "target_satuan"), List.of());
  /** {@code data.rencana_aksi[].rencana_aksi[]}: steps of an SKP in a period; both stand in the manifest. */
  public static final Form AKSI = Form.of("bersarang-aksi", Feed.RENCANA_AKSI,
      Set.of("rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "nip", "deskripsi", "target_teks", "target_jumlah", "target_satuan"), List.of());
  private static final ObjectMapper JSON = new ObjectMapper();

  private Nested() {}

  public static boolean isNested(Form form) {
    return form == KINERJA || form == AKSI;
  }

  /**
   * The body as an object, with these members before {@code data}. Tells each row its element: its path below {@code data}, such as
   * {@code kinerja[0].indikators[1]}.
   */
  public static byte[] body(Form form, Map<String, String> wrapper, List<Line> lines) {
    try {
      ObjectNode root = JSON.createObjectNode();
      new TreeMap<>(wrapper).descendingMap().forEach(root::put);
      ObjectNode data = root.putObject("data");
      if (form == KINERJA) {
        kinerja(data.putArray("kinerja"), lines);
      } else {
        aksi(data.putArray("rencana_aksi"), lines);
      }
      return JSON.writeValueAsBytes(root);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void kinerja(ArrayNode results, List<Line> lines) {
    for (Line rhk : lines) {
      if (rhk.feed() == Feed.RHK) {
        String path = "kinerja[%d]".formatted(results.size());
        rhk.at(path);
        ObjectNode result = results.addObject().put("rhk_id", rhk.text("rhk_id")).put("bagian", lower(rhk.text("bagian")))
            .put("jenis", lower(rhk.text("klasifikasi"))).put("rhk", rhk.text("rhk"));
        ArrayNode indicators = result.putArray("indikators");
        for (Line line : lines) {
          if (line.feed() == Feed.INDIKATOR && line.value("rhk_id").equals(rhk.value("rhk_id"))) {
            line.at(path + ".indikators[%d]".formatted(indicators.size()));
            indicators.addObject().put("id", line.text("indikator_id")).put("aspek", line.text("aspek")).put("indikator", line.text("indikator"))
                .put("target", line.text("target_teks"));
          }
        }
      }
    }
  }

  private static void aksi(ArrayNode results, List<Line> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (Line line : lines) {
      int place = places.computeIfAbsent(line.text("rhk_id"), id -> {
        results.addObject().put("rhk_id", id).putArray("rencana_aksi");
        return results.size() - 1;
      });
      ArrayNode steps = (ArrayNode) results.get(place).get("rencana_aksi");
      line.at("rencana_aksi[%d].rencana_aksi[%d]".formatted(place, steps.size()));
      steps.addObject().put("id", line.text("rencana_aksi_id")).put("deskripsi", line.text("deskripsi")).put("target", line.text("target_teks"));
    }
    results.addObject().put("rhk_id", Turunan.id(lines.get(0).value("skp_id"), "tanpa langkah")).putArray("rencana_aksi");
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
