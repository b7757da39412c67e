package lumbung.simulator.nation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The real codes a synthetic nation is dressed in: agencies, provinces, functional posts. Read from the jar only. */
public final class Reference {
  /** Missing in the national reference; the operator's supplement calls it so (decision D-47). */
  public static final Instansi PAPUA_BARAT_DAYA =
      new Instansi("LOKAL-96", "Pemerintah Provinsi Papua Barat Daya", "PROV", "96");

  /** Which posts an agency employs most. */
  public enum Family { DAERAH, PUSAT }

  public final List<Instansi> instansi;
  public final List<String> provinsi;
  private final Map<Family, List<Jabatan>> jabatan = new EnumMap<>(Family.class);

  private Reference() throws IOException {
    this.provinsi = rows("provinces_kemendagri.csv").stream().map(row -> row.getField("kode")).toList();
    List<Instansi> all = new ArrayList<>();
    for (NamedCsvRecord row : rows("instansi_wilayah_crosswalk.csv")) {
      String kind = row.getField("jenis_instansi_id");
      all.add(new Instansi(row.getField("instansi_id"), row.getField("nama").trim(), kind.isEmpty() ? "LAINNYA" : kind,
          row.getField("kode_provinsi_kemendagri")));
    }
    all.add(PAPUA_BARAT_DAYA);
    this.instansi = List.copyOf(all);
    List<Jabatan> posts = current();
    jabatan.put(Family.DAERAH, posts.stream().filter(p -> p.nama().matches("(Guru|Perawat|Bidan|Dokter|Penyuluh|Apoteker) .*")).toList());
    jabatan.put(Family.PUSAT, posts.stream()
        .filter(p -> p.nama().matches("(Analis|Perencana|Auditor|Arsiparis|Pranata|Statistisi|Pustakawan) .*")).toList());
  }

  public static Reference load() {
    try {
      return new Reference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The current posts of this level in one family; never empty for the eight levels. */
  public List<Jabatan> posts(Family family, String jenjang) {
    return jabatan.get(family).stream().filter(post -> post.jenjang().equals(jenjang)).toList();
  }

  private static List<Jabatan> current() throws IOException {
    List<Jabatan> posts = new ArrayList<>();
    try (InputStream in = open("jabatanFungsional.json")) {
      for (JsonNode post : new ObjectMapper().readTree(in)) {
        if (post.get("status").asText().equals("N")) {
          posts.add(new Jabatan(post.get("id").asText(), post.get("nama").asText().trim(), post.get("jenjang").asText()));
        }
      }
    }
    return posts;
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (Reader in = new InputStreamReader(open(file), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList();
    }
  }

  private static InputStream open(String file) {
    InputStream in = Reference.class.getResourceAsStream("/referensi/" + file);
    if (in == null) {
      throw new IllegalStateException("Reference file " + file + " is not in the jar");
    }
    return in;
  }
}
