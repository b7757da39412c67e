package lumbung.ingest.baca.baris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Kolom;
import lumbung.warehouse.schema.Type;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.Test;

/** Fingerprints are stored with rows: those written once must come out again. Expected values were computed apart, byte by byte. */
class HashIsiTest {

  private static final Kolom NAMA = kolom("nama", 'W', Type.TEXT);
  private static final Kolom JUMLAH = kolom("jumlah", 'O', Type.INTEGER);
  private static final Kolom UNIT = kolom("unit", 'O', Type.TEXT);
  private static final Kolom TAMBAHAN = kolom("nomor_sk", 'T', Type.TEXT);
  private static final String DULU = "93a7f2a47189972b4ec7afd555a6a990c00064709332f64cf3ac8fcac53e76e6";

  @Test
  void aColumnThatIsAddedLeavesTheRowsThatLackItAsTheyWere() {
    assertThat(hash(List.of(NAMA, JUMLAH, UNIT), null)).isEqualTo(DULU);
    assertThat(hash(List.of(NAMA, JUMLAH, UNIT, TAMBAHAN), null)).isEqualTo(DULU);
  }

  @Test
  void aColumnThatIsAddedCountsWhereItIsFilled() {
    assertThat(hash(List.of(NAMA, JUMLAH, UNIT, TAMBAHAN), "B-1")).isEqualTo("d4b83a568a030c08ba3974e55f27a4cec8e2ce0ab7833bb96510ccae45b2ced4");
  }

  private static String hash(List<Kolom> columns, String nomor) {
    Feed feed = new Feed(Landing.SKP, columns, List.of(), Map.of());
    Baris row = new Baris(feed);
    row.teks(0, "Ani");
    row.angka(1, 7);
    if (nomor != null) {
      row.teks(3, nomor);
    }
    return HexFormat.of().formatHex(new HashIsi(feed).hitung(row));
  }

  private static Kolom kolom(String nama, char butuh, Type tipe) {
    return new Kolom(nama, "teks", butuh, "", "", "10", "-", false, false, tipe);
  }
}
