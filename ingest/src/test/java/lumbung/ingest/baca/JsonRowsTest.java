package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat records of json and jsonl: each has its own place, and none is left out in silence. */
class JsonRowsTest {
  private static final String U = "{\"unor_id\": \"%s\", \"instansi_unor_id\": \"I\", \"unor_nama\": \"D\"}";

  @TempDir Path dir;

  @Test
  void tellApartTheObjectsOfOneLine() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.jsonl", u("1") + "\n" + u("2") + u("3") + " " + u("4") + "\n" + u("5") + "\n");
    assertThat(kotak.bacaSatu().barisDibaca()).isEqualTo(5);
    assertThat(kotak.baik("unor")).extracting(b -> b.get("unor_id") + " " + b.get("baris") + " " + b.get("elemen"))
        .containsExactlyInAnyOrder("1 1 null", "2 2 null", "3 2 objek[2]", "4 2 objek[3]", "5 3 null");
  }

  @Test
  void tellApartTheRowsOfAnEnvelopePerLine() {
    String baris = "{\"code\": 1, \"data\": [%s, %s]}\n";
    Kotak kotak = new Kotak(dir).taruh("unor", "a.jsonl", baris.formatted(u("1"), u("2")) + baris.formatted(u("3"), u("4")));
    kotak.baca();
    assertThat(kotak.baik("unor")).extracting(b -> b.get("unor_id") + " " + b.get("baris") + " " + b.get("elemen"))
        .containsExactlyInAnyOrder("1 1 null", "2 1 objek[2]", "3 2 null", "4 2 objek[2]");
  }

  @Test
  void countNullAndRefuseAnyOtherElement() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.json", "[" + u("1") + ", null, " + u("2") + "]").taruh("unor", "b.json", "[" + u("1") + ",\n[" + u("2") + "]]")
        .taruh("unor", "c.json", "{\"data\": [" + u("1") + ", \"teks\"]}").taruh("unor", "d.json", u("1") + " 7 " + u("2"));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(k -> k.berkas() + " " + k.status() + " " + k.barisDibaca() + " " + k.barisKosong())
        .containsExactly("a.json DITERIMA 2 1", "b.json DITOLAK 0 0", "c.json DITOLAK 0 0", "d.json DITOLAK 0 0");
    assertThat(kiriman.subList(1, 4)).allSatisfy(k -> assertThat(k.kode()).containsOnlyKeys("BRK-08"));
    assertThat(kiriman.get(1).galatBerkas().get(0).pesan()).isEqualTo("Berkas rusak atau terpotong pada baris 2 (setelah 1 objek).");
  }

  private static String u(String id) {
    return U.formatted(id);
  }
}
