package lumbung.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.reports.Lembar.Kolom;
import lumbung.warehouse.Home;
import lumbung.warehouse.rules.Zona;
import org.dhatim.fastexcel.Workbook;

/**
 * The work lists of the HR bureaus: who still needs what, by name, one sheet per matter. The only output that holds personal data, so
 * folder and file are for their owner only, and each writing is recorded before it happens.
 */
final class DaftarKerja {

  private static final int BARIS_SEKALI_LEPAS = 1000;

  private static final List<Kolom> KOLOM = List.of(new Kolom("NIP", "Nomor induk pegawai, 18 digit, sebagai teks", 21),
      new Kolom("Nama", "Nama tanpa gelar", 34), new Kolom("Unit", "Unit pada hari terakhir periode", 44),
      new Kolom("Jabatan", "Jabatan pada hari terakhir periode", 40), new Kolom("Periode", "Periode penilaian", 18),
      new Kolom("Keterangan", "Rincian masalahnya", 44), new Kolom("Batas pengisian", "Batas pengisian yang berlaku", 16),
      new Kolom("Tanggal dinilai", "Hari penilaian dibuat, waktu setempat instansi; kosong selama belum dinilai", 16),
      new Kolom("NIP penilai", "Pejabat penilai, sebagai teks", 21),
      new Kolom("Nama penilai", "Nama pejabat penilai tanpa gelar; kosong bila ia tidak dikenal di instansi ini", 34));

  private final Rilis rilis;
  private final String instansi;
  private final String nama;
  private final ZoneId zona;
  private Workbook book;
  private Lembar sheet;
  private String masalah;
  /** Which sheet of one matter: more rows than a sheet holds go on in the next. */
  private int lanjutan;

  private DaftarKerja(Rilis rilis, String instansi) {
    this.rilis = rilis;
    this.instansi = instansi;
    Map<String, Object> known = rilis.instansi().get(instansi);
    nama = known == null ? instansi : (String) known.get("instansi_nama");
    zona = known == null ? Zona.WIB : ZoneId.of((String) known.get("zona"));
  }

  /** Writes the list of each agency that has anything open; returns how many were written. */
  static int write(ReportRequest request, Rilis rilis) throws IOException, SQLException {
    try (ReleaseFile file = new ReleaseFile(request.perorangan(), request.threads()); Workers lists = new Workers("A work list", request.threads())) {
      for (Map<String, Object> open : file.rows("daftar_kerja/instansi")) {
        String agency = (String) open.get("instansi_id");
        request.jejak().catat("report daftar-kerja", "instansi_id = '%s', rilis = '%s'".formatted(agency, rilis.id()), (long) open.get("baris"));
        lists.begin(() -> new DaftarKerja(rilis, agency).write(file, request.outbox().resolve(agency)));
      }
      return lists.await();
    }
  }

  private void write(ReleaseFile file, Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    Home.ownerOnly(folder);
    Path draft = folder.resolve(konsep(rilis.id()));
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    Home.ownerOnly(draft);   // before anything is in it
    try (ReleaseFile own = file.again(); OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.WRITE))) {
      book = Keterangan.buku(out, rilis, "Daftar kerja: " + nama, nama,
          List.of("Memuat data pribadi: hanya untuk biro kepegawaian instansi ini.", "Satu lembar untuk satu masalah; satu baris adalah satu pegawai pada satu periode.",
              "Baris yang ditolak saat data diterima tidak ada di sini: lihat berkas *.ditolak-* di folder outbox instansi ini, pada subfolder jenis datanya."),
          new LinkedHashMap<>(Map.of("Semua lembar", KOLOM)));
      own.each("daftar_kerja/query", this::add, instansi);
      sheet.selesai();
      book.close();
    }
    Files.move(draft, folder.resolve(berkas(rilis.id())), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void add(Map<String, Object> row) {
    try {
      sheet(row);
      sheet.baris(row.get("nip"), row.get("nama"), row.get("unor_nama"), row.get("jabatan_nama"), Periode.of(row).nama(), row.get("keterangan"),
          row.get("batas_pengisian"), hari((LocalDateTime) row.get("waktu_dinilai")), row.get("penilai_nip"), row.get("penilai_nama"));
      if (sheet.jumlah() % BARIS_SEKALI_LEPAS == 0) {
        sheet.lepas();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on to the next sheet where the matter changes, or the sheet is full. */
  private void sheet(Map<String, Object> row) throws IOException {
    boolean same = row.get("masalah").equals(masalah);
    if (same && !sheet.penuh()) {
      return;
    }
    if (sheet != null) {
      sheet.selesai();
    }
    lanjutan = same ? lanjutan + 1 : 1;
    masalah = (String) row.get("masalah");
    sheet = new Lembar(book, Tulisan.kata(masalah) + (lanjutan > 1 ? " " + lanjutan : ""), KOLOM);
  }

  /** The day at the agency, by which it was in time or late; not that in Jakarta. */
  private LocalDate hari(LocalDateTime utc) {
    return utc == null ? null : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zona).toLocalDate();
  }

  /** The name of the workbook of a release, in the outbox of each agency. */
  static String berkas(String rilis) {
    return "daftar-kerja-" + rilis + ".xlsx";
  }

  /** The name it has while it is written; a killed run leaves it. */
  static String konsep(String rilis) {
    return "." + berkas(rilis) + ".baru";
  }
}
