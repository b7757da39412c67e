package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.reports.Lembar.Kolom;
import lumbung.warehouse.emit.Dictionary;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import lumbung.warehouse.star.Marts;
import org.dhatim.fastexcel.Workbook;

/** The workbook of one agency: the same figures as its page, hidden where the page hides them. Holds nothing personal. */
final class XlsxInstansi {

  private static final Table MART = Marts.MART_KINERJA_UNIT;
  private static final List<String> HITUNGAN =
      MART.columns().stream().filter(c -> c.type() == Type.COUNT).map(c -> c.name()).toList();
  private static final List<Metric> PERSEN = MART.metrics().stream().filter(m -> m.unit().equals("%")).toList();
  /** What is told of an organisation whatever its size; all other counts and shares say how few people did. */
  private static final List<String> SELALU =
      List.of("pegawai", "pegawai_dikecualikan", "dinilai", "belum_dinilai", "ber_skp", "skp_disetujui", "persen_ber_skp", "persen_skp_disetujui", "persen_dinilai");

  private static final String CAPAIAN = Dictionary.title("predikat_organisasi");
  private static final String PERUBAHAN = Dictionary.title("perubahan_minimum");

  private static final List<Kolom> SEBARAN = List.of(Kolom.of("Unit", "Organisasi yang capaiannya dikirim; unit beserta unit di bawahnya"),
      Kolom.of("Periode", "Periode yang dinilai sebarannya"), Kolom.of(CAPAIAN, "Predikat kinerja organisasi"),
      Kolom.of("Dinilai", "Pegawai dinilai"), Kolom.of("Sangat baik", "Pegawai"), Kolom.of("Baik", "Pegawai"), Kolom.of("Butuh perbaikan", "Pegawai"),
      Kolom.of("Kurang", "Pegawai"), Kolom.of("Sangat kurang", "Pegawai"), Kolom.of("Memenuhi batas", "Ya atau tidak (SE MenPANRB 3/2023)"),
      Kolom.of("Batas yang tidak dipenuhi", "Batas yang tidak dipenuhi, dengan kelebihan atau kekurangannya dalam orang"),
      Kolom.of(PERUBAHAN, "Pegawai paling sedikit yang predikatnya harus berbeda agar semua batas dipenuhi"));
  private static final List<Kolom> PENERIMAAN = List.of(Kolom.of("Jenis data", "Jenis data yang dikirim"), Kolom.of("Kiriman", "Kiriman, yang ditolak termasuk"),
      Kolom.of("Baris", "Baris dibaca"), Kolom.of("Diterima", "Baris diterima"), Kolom.of("Ditolak", "Baris ditolak"), Kolom.of("Sudah ada", "Baris yang isinya sama dengan yang pernah diterima"),
      Kolom.of("Terakhir diterima", "Hari terakhir diterima"));
  private static final List<Kolom> GALAT = List.of(Kolom.of("Kode", "Kode alasan; lihat kamus"), Kolom.of("Akibat", "Ditolak, atau diterima dengan tanda"),
      Kolom.of("Alasan", "Apa yang salah"), Kolom.of("Perbaikan", "Apa yang harus dilakukan"), Kolom.of("Jenis data", "Jenis data"),
      Kolom.of("Baris", "Baris yang membawa kode"), Kolom.of("Berkas", "Berkas yang membawa kode"));

  private final Rilis rilis;
  private final Istilah istilah;

  XlsxInstansi(Rilis rilis, Istilah istilah) {
    this.rilis = rilis;
    this.istilah = istilah;
  }

  void write(Path file, InstansiPage.Isi isi, List<Sebaran> sebaran) throws IOException {
    Map<String, List<Kolom>> sheets = new LinkedHashMap<>();
    Map<Periode, Map<String, Object>> own = rilis.kinerja().get(isi.id());
    if (own != null) {
      sheets.put("Kinerja", kolom(List.of(Kolom.of("Periode", "Periode penilaian"), Kolom.of("Hari pertama", "Hari pertama periode"),
          Kolom.of("Hari terakhir", "Hari terakhir periode"))));
      sheets.put("Unit", kolom(List.of(Kolom.of("Unit", "Unit beserta semua unit di bawahnya, kecuali disebut lain"),
          Kolom.of("Tingkat", "1 = langsung di bawah pimpinan instansi"), Kolom.of("Unit atasan", "Unit di atasnya"))));
    }
    if (!sebaran.isEmpty()) {
      sheets.put("Sebaran", SEBARAN);
    }
    sheets.put("Penerimaan", PENERIMAAN);
    sheets.put("Perbaikan data", GALAT);
    Periode p = rilis.utama().get(isi.id());
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = Keterangan.buku(out, rilis, "Kinerja ASN: " + isi.instansi().get("instansi_nama"), (String) isi.instansi().get("instansi_nama"),
            List.of("Sel penilaian kosong: kurang dari lima orang dinilai, atau angkanya akan membuka angka itu; sel Tepat waktu (%) juga bila waktu dinilai tidak dikirim.",
                p == null ? "Belum ada angka kinerja." : "Lembar Unit: " + p.nama() + "."), sheets)) {
      if (own != null) {
        kinerja(new Lembar(book, "Kinerja", sheets.get("Kinerja")), own, isi.id());
        unit(new Lembar(book, "Unit", sheets.get("Unit")), isi.pohon().baris());
      }
      if (!sebaran.isEmpty()) {
        sebaran(new Lembar(book, "Sebaran", SEBARAN), sebaran);
      }
      penerimaan(new Lembar(book, "Penerimaan", PENERIMAAN), isi.id());
      galat(new Lembar(book, "Perbaikan data", GALAT), isi.id());
    }
  }

  private static List<Kolom> kolom(List<Kolom> first) {
    List<Kolom> all = new ArrayList<>(first);
    HITUNGAN.forEach(name -> all.add(new Kolom(Dictionary.title(name), Dictionary.meaning(MART, MART.column(name)), 12)));
    PERSEN.forEach(m -> all.add(new Kolom(m.title() + " (%)", m.meaning(), 12)));
    return all;
  }

  private void kinerja(Lembar sheet, Map<Periode, Map<String, Object>> own, String id) throws IOException {
    own.forEach((p, row) -> sheet.baris(cells(List.of(p.nama(), row.get("periode_awal"), row.get("periode_akhir")), row, rilis.terbuka(id, p))));
    sheet.selesai();
  }

  private static void unit(Lembar sheet, List<PohonUnit.Baris> rows) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (PohonUnit.Baris b : rows) {
      names.put(b.kunci(), b.nama());
      if (!b.kelompok()) {
        sheet.baris(cells(Arrays.asList(b.nama(), b.tingkat(), names.get(b.induk())), b.angka(), b.terbuka()));
      }
    }
    sheet.selesai();
  }

  private static Object[] cells(List<?> first, Map<String, Object> row, boolean open) {
    List<Object> cells = new ArrayList<>(first);
    HITUNGAN.forEach(name -> cells.add(open || SELALU.contains(name) ? row.get(name) : null));
    PERSEN.forEach(m -> cells.add(open || SELALU.contains(m.name())
        ? new Lembar.Persen((Double) row.get(m.name()), jumlah(row, m.denominator().orElseThrow())) : null));
    return cells.toArray();
  }

  private static void sebaran(Lembar sheet, List<Sebaran> rows) throws IOException {
    for (Sebaran s : rows) {
      boolean open = s.terbuka();
      sheet.baris(s.unit(), s.periode().nama(), Tulisan.kata(s.predikatOrganisasi()), s.dinilai(), orang(s, 0), orang(s, 1), orang(s, 2), orang(s, 3),
          orang(s, 4), open && s.patuh() != null ? (s.patuh() ? "Ya" : "Tidak") : null, open ? String.join("; ", s.pelanggaran()) : null,
          open && s.patuh() != null ? s.perubahanMinimum() : null);
    }
    sheet.selesai();
  }

  private static Long orang(Sebaran s, int bar) {
    return s.terbuka() ? s.batang().get(bar).orang() : null;
  }

  private void penerimaan(Lembar sheet, String id) throws IOException {
    rilis.penerimaan().instansiFeed().getOrDefault(id, List.of()).forEach(f -> sheet.baris(Tulisan.kata((String) f.get("feed")), f.get("berkas"),
        f.get("baris"), f.get("diterima"), f.get("ditolak"), f.get("duplikat"), f.get("terakhir")));
    sheet.selesai();
  }

  private void galat(Lembar sheet, String id) throws IOException {
    rilis.penerimaan().galatInstansi().getOrDefault(id, List.of()).forEach(g -> sheet.baris(g.get("kode_galat"),
        g.get("tingkat").equals("GALAT") ? "Ditolak" : "Ditandai", istilah.judul((String) g.get("kode_galat")),
        istilah.definisi((String) g.get("kode_galat")), Tulisan.kata((String) g.get("feed")), g.get("baris"), g.get("berkas")));
    sheet.selesai();
  }
}
