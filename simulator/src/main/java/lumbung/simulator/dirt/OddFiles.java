package lumbung.simulator.dirt;

import static lumbung.simulator.delivery.Packing.Charset.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.delivery.Packing.Kind;
import lumbung.simulator.delivery.RowFile;
import lumbung.simulator.nation.World;

/** The files of careless agencies that cannot be read at all, each kind in two forms. */
public final class OddFiles {
  private static final Packing CSV = Packing.csv(';', UTF_8);
  private static final int WIDEST = 300;
  /** From this many agencies on each plants only a third of the oddities. */
  private static final int PLENTY = 40;

  private OddFiles() {}

  /** @param drafts what the agency sends of this feed; the oddities stand beside the first */
  public static List<OddFile> of(World world, Feed feed, List<Draft> drafts, int agencies) {
    int careless = Dirt.careless(world.agency.index(), agencies);
    boolean wanted = careless >= 0 && (feed == Feed.PENILAIAN || feed == Feed.SKP);
    if (!wanted || drafts.isEmpty() || drafts.get(0).form() == Forms.PENILAIAN_13) {
      return List.of();
    }
    List<OddFile> all = new ArrayList<>();
    Draft base = drafts.get(0);
    boolean first = (careless + feed.ordinal()) % 2 == 0;
    add(all, base, Kode.BRK_01, first ? "html" : "pdf", first ? "xls" : "csv", (file, b, few) -> Files.writeString(file,
        first ? "<html><body><table><tr><td>nip</td></tr></table></body></html>" : "%PDF-1.4\n%synthetic\n"));
    add(all, base, Kode.BRK_02, label(base, first), extension(first), (file, b, few) -> RowFile.write(file, packing(first), b.form().header(), List.of()));
    add(all, base, Kode.BRK_03, label(base, first), extension(first), (file, b, few) -> RowFile.write(file, packing(first),
        b.form().header().stream().map(name -> "Kolom " + b.form().header().indexOf(name)).toList(), rows(b.form(), few)));
    add(all, base, Kode.BRK_08, "terpotong " + (first ? "csv+gz" : "json"), first ? "csv.gz" : "json", (file, b, few) -> cut(file, b, few, first));
    add(all, base, Kode.BRK_09, first ? "300 kolom" : "sel 40.000 karakter", "csv", (file, b, few) -> tooMuch(file, b, few, first));
    add(all, base, Kode.BRK_16, label(base, first), extension(first), (file, b, few) -> twice(file, b, few, packing(first)));
    String missing = feed == Feed.PENILAIAN ? "periode_id" : "nama";
    add(all, base, Kode.BRK_04, label(base, first), extension(first), (file, b, few) -> without(file, b, few, missing, packing(first)));
    add(all, base, Kode.BRK_05, label(base, first), extension(first), (file, b, few) -> foreign(file, feed, packing(first)));
    all.add(new OddFile(base, Kode.BRK_11, label(base, first), extension(first), "DITOLAK",
        first ? Map.of("jumlah_baris", 9_999) : Map.of("sha256", "0".repeat(64)), (file, b, few) -> plain(file, b, few, packing(first))));
    all.add(new OddFile(base, Kode.BRK_10, label(base, first), extension(first), "MENUNGGU", Map.of(),
        (file, b, few) -> plain(file, b, few, packing(first))));
    all.removeIf(odd -> agencies >= PLENTY && (odd.kode().ordinal() + careless + feed.ordinal()) % 3 != 0);
    return all;
  }

  private static void add(List<OddFile> all, Draft base, Kode kode, String bentuk, String extension, OddFile.Content content) {
    all.add(new OddFile(base, kode, bentuk, extension, "DITOLAK", Map.of(), content));
  }

  private static Packing packing(boolean first) {
    return first ? CSV : Packing.of(Kind.XLSX);
  }

  private static String extension(boolean first) {
    return first ? "csv" : "xlsx";
  }

  private static String label(Draft base, boolean first) {
    return base.form().name() + " " + packing(first).label();
  }

  private static List<String[]> rows(Form form, List<Line> few) {
    return few.stream().map(form::render).toList();
  }

  private static void plain(Path file, Draft base, List<Line> few, Packing packing) throws IOException {
    RowFile.write(file, packing, base.form().header(), rows(base.form(), few));
  }

  private static void cut(Path file, Draft base, List<Line> few, boolean gzip) throws IOException {
    plain(file, base, few, gzip ? CSV : Packing.of(Kind.JSON));
    byte[] whole = Files.readAllBytes(file);
    if (gzip) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(whole);
      }
      whole = packed.toByteArray();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
  }

  private static void tooMuch(Path file, Draft base, List<Line> few, boolean wide) throws IOException {
    List<String> header = new ArrayList<>(base.form().header());
    List<String[]> rows = new ArrayList<>(rows(base.form(), few));
    if (wide) {
      for (int i = header.size(); i < WIDEST; i++) {
        header.add("tambahan_" + i);
      }
    } else {
      rows.get(0)[header.indexOf("nama")] = "x".repeat(40_000);
    }
    RowFile.write(file, CSV, header, rows);
  }

  private static void twice(Path file, Draft base, List<Line> few, Packing packing) throws IOException {
    List<String> header = new ArrayList<>(base.form().header());
    header.add("nama");
    RowFile.write(file, packing, header, rows(base.form(), few).stream().map(row -> {
      String[] more = Arrays.copyOf(row, row.length + 1);
      more[row.length] = "x";
      return more;
    }).toList());
  }

  private static void without(Path file, Draft base, List<Line> few, String column, Packing packing) throws IOException {
    int gone = base.form().header().indexOf(column);
    List<String> header = new ArrayList<>(base.form().header());
    header.remove(gone);
    RowFile.write(file, packing, header, rows(base.form(), few).stream().map(row -> {
      List<String> cells = new ArrayList<>(Arrays.asList(row));
      cells.remove(gone);
      return cells.toArray(new String[0]);
    }).toList());
  }

  /** The register of SKP where assessments belong, and the other way round. */
  private static void foreign(Path file, Feed feed, Packing packing) throws IOException {
    Form other = feed == Feed.PENILAIAN ? Forms.LAPORAN_SKP : Forms.LAPORAN_PENILAIAN;
    Line line = new Line(other.feed()).set("nip", "197001011990031999").set("nama", "Sintetis").set("pns_id", "SINTETIS-1").set("skp_id", "SINTETIS-2");
    RowFile.write(file, packing, other.header(), Collections.singletonList(other.render(line)));
  }
}
