package lumbung.ingest.putus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Galat;
import lumbung.ingest.Kiriman;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.putus.RawRows.RowId;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** What quarantine keeps of the rows that resolution rejects: their received text and their reasons, in the table {@code mentah}. */
final class RejectedRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Duck duck;
  private final RawRows originals;
  private final Map<String, Kiriman> kiriman;

  RejectedRows(Duck duck, RawRows originals, Map<String, Kiriman> kiriman) {
    this.duck = duck;
    this.originals = originals;
    this.kiriman = kiriman;
  }

  /** Makes {@code mentah} for the rows that {@code putusan} puts into quarantine. */
  void describe() throws SQLException {
    duck.execute("CREATE OR REPLACE TEMP TABLE mentah (batch_id VARCHAR, baris BIGINT, elemen VARCHAR, mentah VARCHAR, alasan VARCHAR)");
    Map<String, Map<RowId, List<Galat>>> reasons = reasons();
    try (DuckDBAppender rows = duck.connection().unwrap(DuckDBConnection.class).createAppender("temp", "main", "mentah")) {
      for (Map.Entry<String, Map<RowId, List<Galat>>> batch : reasons.entrySet()) {
        Map<RowId, String> text = originals.read(kiriman.get(batch.getKey()), batch.getValue().keySet());
        for (Map.Entry<RowId, List<Galat>> row : batch.getValue().entrySet()) {
          rows.beginRow();
          rows.append(batch.getKey());
          rows.append(row.getKey().baris());
          rows.append(row.getKey().elemen());
          rows.append(text.get(row.getKey()));
          rows.append(json(row.getValue()));
          rows.endRow();
        }
      }
    }
  }

  private Map<String, Map<RowId, List<Galat>>> reasons() throws SQLException {
    Map<String, Map<RowId, List<Galat>>> reasons = new HashMap<>();
    duck.rows("""
        SELECT a.batch_id, a.baris, a.elemen, a.kode, a.kolom, a.nilai
        FROM alasan a
        JOIN putusan p ON p.batch_id = a.batch_id AND p.baris = a.baris AND p.elemen = a.elemen AND p.hasil = 'KARANTINA'
        ORDER BY ALL
        """, r -> reasons.computeIfAbsent(r.getString(1), b -> new LinkedHashMap<>())
        .computeIfAbsent(new RowId(r.getLong(2), r.getString(3)), b -> new ArrayList<>())
        .add(reason(KodeGalat.of(r.getString(4)), r.getLong(2), r.getString(5), r.getString(6))));
    if (!reasons.isEmpty()) {
      warnings(reasons);
    }
    return reasons;
  }

  /**
   * Puts the warnings of reading before the reasons of resolution (feeds 4.2). Column and value were not kept with a row that reading
   * let pass, so each says what its code says of any row.
   */
  private void warnings(Map<String, Map<RowId, List<Galat>>> reasons) throws SQLException {
    duck.rows("""
        SELECT *
        FROM (
          SELECT b.batch_id, b.baris, coalesce(b.elemen, ''), unnest(string_split(b.tanda_mutu, ',')) AS satu
          FROM baru b
          JOIN putusan p ON p.batch_id = b.batch_id AND p.baris = b.baris AND p.elemen = coalesce(b.elemen, '') AND p.hasil = 'KARANTINA'
          WHERE b.tanda_mutu IS NOT NULL)
        ORDER BY satu DESC
        """, r -> {
          List<Galat> row = reasons.get(r.getString(1)).get(new RowId(r.getLong(2), r.getString(3)));
          KodeGalat kode = KodeGalat.of(r.getString(4));
          if (row.stream().noneMatch(g -> g.kode().equals(kode.kode()))) {
            row.add(0, kode.umum(r.getLong(2)));
          }
          return row;
        });
  }

  private static Galat reason(KodeGalat kode, long baris, String kolom, String nilai) {
    return kolom.isEmpty() ? kode.baris(baris, nilai) : kode.sel(baris, kolom, nilai, "");
  }

  private static String json(List<Galat> reasons) {
    try {
      return JSON.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
