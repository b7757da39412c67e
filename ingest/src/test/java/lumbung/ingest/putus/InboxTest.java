package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.warehouse.rules.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the inbox and cannot be taken is told, and nothing else suffers. */
class InboxTest {

  @TempDir
  Path folder;

  @Test
  void aNameThatIsNotUtf8IsTold() throws Exception {
    Path feed = Files.createDirectories(folder.resolve(INSTANSI).resolve("penilaian"));
    Files.writeString(feed.resolve("baik.csv"), "x");
    // No name that Java writes has such bytes.
    Process shell = new ProcessBuilder("sh", "-c", "echo x > \"$(printf 'penilaian_Andr\\351.csv')\"").directory(feed.toFile()).start();
    assertThat(shell.waitFor()).isZero();

    Inbox inbox = Inbox.list(folder, Reference.bundled());
    assertThat(inbox.files()).extracting(f -> Path.of(f.jalur()).getFileName().toString()).containsExactly("baik.csv");
    assertThat(inbox.dilewati()).hasSize(1).allSatisfy((name, reason) -> {
      assertThat(name).contains("penilaian_Andr");
      assertThat(reason).startsWith("Nama berkas tidak terbaca");
    });
  }

  @Test
  void aFolderThatCannotBeReadIsTold() throws Exception {
    Files.createDirectories(folder.resolve(INSTANSI).resolve("penilaian"));
    Inbox.Lister lister = new Inbox.Lister(folder, Reference.bundled());
    lister.visitFileFailed(folder.resolve(INSTANSI).resolve("skp"), new AccessDeniedException("skp"));
    lister.postVisitDirectory(folder.resolve(INSTANSI).resolve("unor"), new IOException("Input/output error"));

    assertThat(lister.result().dilewati()).containsOnlyKeys(INSTANSI + "/skp", INSTANSI + "/unor");
    assertThat(List.copyOf(lister.result().dilewati().values())).allSatisfy(reason -> assertThat(reason).startsWith("Tidak dapat dibuka"));
  }

  @Test
  void anInboxThatCannotBeReadStopsTheRun() throws Exception {
    Inbox.Lister lister = new Inbox.Lister(folder, Reference.bundled());
    assertThatThrownBy(() -> lister.visitFileFailed(folder, new IOException("Input/output error"))).isInstanceOf(IOException.class);
  }
}
