package lumbung.ingest.baca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lumbung.ingest.Kiriman;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.tulis.Penampung;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.rules.Zona;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The read step for one bin: every file becomes one batch or more, its rows lie staged below {@code baik/<feed>/<instansi>} and {@code
 * tolak/<feed>/<instansi>}. A function of bytes, manifests, rules and reference; needs neither Spark nor the catalog.
 */
public final class BinReader {
  private static final Logger LOG = LoggerFactory.getLogger(BinReader.class);
  private static final LocalDate TANPA_AKHIR = LocalDate.of(9999, 12, 31);

  private BinReader() {}

  /** Reads the files of a bin, agency by agency. */
  public static List<Kiriman> read(ReadBin bin) {
    List<FileTask> urut = new ArrayList<>(bin.files());
    urut.sort(Comparator.comparing(FileTask::instansiId).thenComparing(FileTask::feedFolder).thenComparing(FileTask::path));
    Rules rules = Rules.bundled();
    Path staging = Path.of(bin.staging());
    List<Kiriman> hasil = new ArrayList<>();
    try (Connection duck = DuckDb.open(bin.settings().threads(), bin.settings().memori(), staging.resolve("sementara"));
        BufferAllocator memori = new RootAllocator()) {
      Lingkungan dasar = new Lingkungan(rules, Reference.bundled(), Zona.of(rules, Reference.bundled(), TANPA_AKHIR), duck,
          staging.resolve("sementara"), null);
      for (int dari = 0; dari < urut.size();) {
        int sampai = dari;
        String instansi = urut.get(dari).instansiId();
        while (sampai < urut.size() && urut.get(sampai).instansiId().equals(instansi)) {
          sampai++;
        }
        instansi(urut.subList(dari, sampai), bin, dasar, memori, staging, hasil);
        dari = sampai;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close DuckDB", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasil;
  }

  private static void instansi(List<FileTask> tugas, ReadBin bin, Lingkungan dasar, BufferAllocator memori, Path staging,
      List<Kiriman> hasil) throws IOException {
    String instansi = tugas.get(0).instansiId();
    String profil = bin.settings().profil();
    Lingkungan lingkungan = dasar.dengan(Profil.of(instansi, profil == null ? null : Path.of(profil)));
    Penampung bersama = new Penampung(dasar.duck(), memori, staging, instansi, false);
    try {
      for (FileTask satu : tugas) {
        hasil.addAll(berkas(satu, bin, lingkungan, memori, staging, bersama));
      }
      bersama.selesai();
    } catch (IOException | RuntimeException e) {
      bersama.batal();
      throw e;
    }
  }

  /** Stands for the fingerprint of a file too large or too broken to be read to its end. */
  private static String tanpaIsi(FileTask tugas) {
    return Sidik.hex(Path.of(tugas.path()).getFileName().toString(), Long.toString(tugas.size()));
  }

  /** No batch for a file that cannot be opened; what is staged of it belongs to none and does not count. */
  private static List<Kiriman> berkas(FileTask tugas, ReadBin bin, Lingkungan lingkungan, BufferAllocator memori, Path staging,
      Penampung bersama) throws IOException {
    try {
      return terbuka(tugas, bin, lingkungan, memori, staging, bersama);
    } catch (IOException | RuntimeException e) {
      Path jalur = Path.of(tugas.path());
      if (Files.isReadable(jalur) && (Files.isReadable(Manifest.di(jalur)) || !Files.isRegularFile(Manifest.di(jalur)))) {
        throw e;
      }
      LOG.warn("{} is left for the next run", jalur, e);
      return List.of();
    }
  }

  private static List<Kiriman> terbuka(FileTask tugas, ReadBin bin, Lingkungan lingkungan, BufferAllocator memori, Path staging,
      Penampung bersama) throws IOException {
    Isi isi;
    try {
      isi = Isi.periksa(Path.of(tugas.path()), bin.settings().batas());
    } catch (BerkasDitolak e) {
      return List.of(new PembacaBerkas(tugas, bin.settings(), lingkungan, bersama).ditolak(tanpaIsi(tugas), e));
    }
    if (isi.kecil()) {
      return new PembacaBerkas(tugas, bin.settings(), lingkungan, bersama).baca(isi);
    }
    Penampung sendiri = new Penampung(lingkungan.duck(), memori, staging, tugas.instansiId(), true);
    try {
      List<Kiriman> hasil = new PembacaBerkas(tugas, bin.settings(), lingkungan, sendiri).baca(isi);
      sendiri.selesai();
      return hasil;
    } catch (IOException | RuntimeException e) {
      sendiri.batal();
      throw e;
    }
  }
}
