package lumbung.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.reports.Lembar.Kolom;
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

  private final ReportRequest request;
  private final Rilis rilis;
  private int lists;
  private Path target;
  private Path draft;
  private OutputStream out;
  private Workbook book;
  private Lembar sheet;
  private String instansi;
  private ZoneId zona;
  private String masalah;
  /** Which sheet of one matter: more rows than a sheet holds go on in the next. */
  private int lanjutan;

  private DaftarKerja(ReportRequest request, Rilis rilis) {
    this.request = request;
    this.rilis = rilis;
  }

  /** Writes the list of each agency that has anything open; returns how many were written. */
  static int write(ReportRequest request, Rilis rilis) throws IOException, SQLException {
    DaftarKerja lists = new DaftarKerja(request, rilis);
    try (ReleaseFile file = new ReleaseFile(request.perorangan(), request.threads())) {
      Map<String, Long> counts = new HashMap<>();
      file.rows("daftar_kerja/instansi").forEach(row -> counts.put((String) row.get("instansi_id"), ((Number) row.get("baris")).longValue()));
      file.each("daftar_kerja/query", row -> {
        try {
          lists.add(row, counts);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      lists.close();
    }
    return lists.lists;
  }

  private void add(Map<String, Object> row, Map<String, Long> counts) throws IOException {
    String agency = (String) row.get("instansi_id");
    if (!agency.equals(instansi)) {
      close();
      open(agency, counts.get(agency));
    }
    if (sheet == null || !row.get("masalah").equals(masalah) || sheet.penuh()) {
      if (sheet != null) {
        sheet.selesai();
      }
      lanjutan = row.get("masalah").equals(masalah) ? lanjutan + 1 : 1;
      masalah = (String) row.get("masalah");
      sheet = new Lembar(book, Tulisan.kata(masalah) + (lanjutan > 1 ? " " + lanjutan : ""), KOLOM);
    }
    sheet.baris(row.get("nip"), row.get("nama"), row.get("unor_nama"), row.get("jabatan_nama"), Periode.of(row).nama(), row.get("keterangan"),
        row.get("batas_pengisian"), hari((LocalDateTime) row.get("waktu_dinilai")), row.get("penilai_nip"), row.get("penilai_nama"));
    if (sheet.jumlah() % BARIS_SEKALI_LEPAS == 0) {
      sheet.lepas();
    }
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

  private void open(String agency, long rows) throws IOException {
    request.jejak().catat("report daftar-kerja", "instansi_id = '%s', rilis = '%s'".formatted(agency, rilis.id()), rows);
    Path folder = request.outbox().resolve(agency);
    try {
      Files.createDirectories(request.outbox());
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (FileAlreadyExistsException e) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    instansi = agency;
    masalah = null;
    target = folder.resolve(berkas(rilis.id()));
    draft = folder.resolve(konsep(rilis.id()));
    Files.deleteIfExists(draft);
    // Nobody else may read it, not even while it is written.
    Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.WRITE));
    Map<String, Object> known = rilis.instansi().get(agency);
    String name = known == null ? agency : (String) known.get("instansi_nama");
    zona = ZoneId.of(known == null ? "Asia/Jakarta" : (String) known.get("zona"));
    book = Keterangan.buku(out, rilis, "Daftar kerja: " + name, name,
        List.of("Memuat data pribadi: hanya untuk biro kepegawaian instansi ini.", "Satu lembar untuk satu masalah; satu baris adalah satu pegawai pada satu periode.",
            "Baris yang ditolak saat data diterima tidak ada di sini: lihat berkas *.ditolak-* di folder outbox instansi ini, pada subfolder jenis datanya."),
        new LinkedHashMap<>(Map.of("Semua lembar", KOLOM)));
  }

  private void close() throws IOException {
    if (book != null) {
      sheet.selesai();
      book.close();
      out.close();
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      lists++;
      book = null;
      sheet = null;
    }
  }
}
