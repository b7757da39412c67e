package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import lumbung.warehouse.Folders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing lost: every record of a file is counted once, whatever was done to the file (feeds.md 4.1). */
class AccountingTest {
  private static final int BESAR = 80_000;

  @Property(tries = 30)
  void countEveryRecordOfAMutatedReportOnce(@ForAll long benih, @ForAll @IntRange(min = 1, max = 12) int mutasi) throws IOException {
    Path dir = Files.createTempDirectory("hitung");
    try {
      Random acak = new Random(benih);
      List<String> baris = new ArrayList<>(new String(Kotak.fixture("ekinerja_laporan_penilaian.synthetic.csv"), StandardCharsets.UTF_8).lines().toList());
      for (int i = 0; i < mutasi; i++) {
        mutasi(baris, acak);
      }
      Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", String.join("\n", baris) + "\n");
      Kiriman k = kotak.bacaSatu();
      assertThat(k.barisFisik()).isEqualTo(k.barisPembuka() + k.barisHeader() + k.barisKosong() + k.barisDibaca());
      assertThat(kotak.baik("penilaian").size() + kotak.tolak("penilaian").size()).isEqualTo((int) k.barisDibaca());
      assertThat(kotak.tolak("penilaian")).hasSize((int) k.galat());
      if (k.status() == StatusKiriman.DITERIMA) {
        assertThat(k.barisFisik()).isEqualTo(baris.size());
      }
    } finally {
      Folders.delete(dir);
    }
  }

  private static void mutasi(List<String> baris, Random acak) {
    int letak = acak.nextInt(baris.size());
    String satu = baris.get(letak);
    switch (acak.nextInt(7)) {
      case 0 -> baris.add(letak, "");
      case 1 -> baris.add(letak, ";".repeat(29));
      case 2 -> baris.add(letak, "Catatan " + acak.nextInt(100));
      case 3 -> baris.add(letak, baris.get(0));
      case 4 -> baris.set(letak, satu.length() < 3 ? satu : satu.substring(0, acak.nextInt(satu.length())));
      case 5 -> baris.set(letak, satu.replace(";", acak.nextBoolean() ? ";;" : " "));
      default -> {
        char[] c = satu.toCharArray();
        if (c.length > 0) {
          c[acak.nextInt(c.length)] = "x0;\u00e9'".charAt(acak.nextInt(5));
        }
        baris.set(letak, new String(c));
      }
    }
  }

  @Property(tries = 10)
  void findTheHeaderInAnyOfTheFirstTwentyRows(@ForAll @IntRange(min = 0, max = 22) int di) throws IOException {
    Path dir = Files.createTempDirectory("judul");
    try {
      String isi = "Baris pembuka\n".repeat(di) + "unor_id;instansi_unor_id;unor_nama\nU;I;Dinas\n";
      Kiriman k = new Kotak(dir).taruh("unor", "a.csv", isi).bacaSatu();
      assertThat(k.status()).isEqualTo(di < 20 ? StatusKiriman.DITERIMA : StatusKiriman.DITOLAK);
      assertThat(k.barisPembuka()).isEqualTo(di < 20 ? di : 0);
    } finally {
      Folders.delete(dir);
    }
  }

  @Test
  void stageALargeFileInBatchesAndLoseNoRow(@TempDir Path dir) {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", besar("U%d;I;Dinas %d", ""));
    Kiriman k = kotak.bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(BESAR);
    assertThat(k.galat()).isEqualTo(BESAR / 1000);
    assertThat(kotak.jumlah("baik/unor", "count(*)")).isEqualTo(BESAR - BESAR / 1000);
    assertThat(kotak.jumlah("baik/unor", "count(DISTINCT kunci_bisnis)")).isEqualTo(BESAR - BESAR / 1000);
    assertThat(kotak.jumlah("tolak/unor", "count(*)")).isEqualTo(BESAR / 1000);
    assertThat(kotak.kemasan("baik/unor")).isEqualTo("ZSTD");
    assertThat(kotak.kemasan("tolak/unor")).isEqualTo("SNAPPY");
  }

  @Test
  void leaveNothingOfALargeFileThatTurnsOutToBeCutOff(@TempDir Path dir) {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", besar("U%d;I;Dinas %d", "U-x;I")).taruh("unor", "b.csv", "unor_id;instansi_unor_id;unor_nama\nU;I;D\n");
    assertThat(kotak.baca()).extracting(Kiriman::status).containsExactly(StatusKiriman.DITOLAK, StatusKiriman.DITERIMA);
    assertThat(kotak.jumlah("baik/unor", "count(*)")).isEqualTo(1);
    assertThat(kotak.tolak("unor")).isEmpty();
  }

  @Test
  void readALargeFileAgainWhenItTurnsOutNotToBeUtf8(@TempDir Path dir) {
    byte[] isi = besar("U%d;I;Dinas %d", "U-x;I;Caf\u00e9\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", isi);
    Kiriman k = kotak.bacaSatu();
    assertThat(k.kode()).containsEntry("BRK-07", 1L);
    assertThat(kotak.jumlah("baik/unor", "count(*)")).isEqualTo(BESAR - BESAR / 1000 + 1);
    assertThat(kotak.jumlah("baik/unor", "count_if(unor_nama = 'Caf\u00e9')")).isEqualTo(1);
  }

  @Test
  void writeManySmallFilesOfSeveralAgenciesIntoOneFilePerFeedAndAgency(@TempDir Path dir) throws IOException {
    Kotak kotak = new Kotak(dir);
    for (int i = 0; i < 300; i++) {
      String instansi = i % 2 == 0 ? Kotak.INSTANSI : "A5EB03E23BE9F6A0E040640A040252AD";
      String isi = "{\"skp_id\":\"S%d\",\"data\":{\"kinerja\":[{\"rhk_id\":\"R\",\"rhk\":\"x\",\"indikators\":[{\"id\":\"I\",\"indikator\":\"y\"}]}]}}".formatted(i);
      kotak.taruh(instansi, "rhk", "s" + i + ".json", isi.getBytes(StandardCharsets.UTF_8));
    }
    List<Kiriman> k = kotak.baca();
    assertThat(k).hasSize(600).allSatisfy(satu -> assertThat(satu.barisDibaca()).isEqualTo(1));
    assertThat(kotak.baik("rhk")).hasSize(300);
    assertThat(kotak.baik("indikator").stream().map(b -> b.get("batch_id")).collect(Collectors.toSet())).hasSize(300);
    assertThat(kotak.berkas("baik/rhk")).isEqualTo(2);
    assertThat(kotak.berkas("baik/indikator")).isEqualTo(2);
  }

  private static String besar(String bentuk, String akhir) {
    StringBuilder s = new StringBuilder("unor_id;instansi_unor_id;unor_nama\n");
    for (int i = 0; i < BESAR; i++) {
      s.append(i % 1000 == 7 ? ";I;Tanpa id" : bentuk.formatted(i, i % 50)).append('\n');
    }
    return s.append(akhir).toString();
  }
}
