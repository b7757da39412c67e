package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacaUlangTest {

  @TempDir
  private Path dir;

  @Test
  void unpacksIntoTheFolderGiven() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Bentuk.xlsx(List.of(List.of("periode_id", "nama", "tahun", "periode_awal", "periode_akhir", "batas_pengisian", "tipe_periodik", "angka_periodik"),
          List.of("JUN", "Juni", "2025", "2025-06-01", "2025-06-30", "2025-07-10", "BULANAN", "6"))));
    }
    Kiriman k = new Kotak(dir).taruh("periode", "a.xlsx.gz", packed.toByteArray()).bacaSatu();
    Path sementara = Files.createDirectory(dir.resolve("sementara"));
    List<String> dibaca = new ArrayList<>();
    assertThat(BacaUlang.baca(Path.of(k.jalur()), k, sementara, (baris, elemen, mentah) -> dibaca.add(mentah.get()))).isTrue();
    assertThat(dibaca).hasSize(2);
    assertThat(sementara).isNotEmptyDirectory();
  }
}
