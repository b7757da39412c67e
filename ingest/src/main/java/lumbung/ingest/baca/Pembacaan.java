package lumbung.ingest.baca;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.ingest.Galat;
import lumbung.ingest.Kiriman;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.StatusKiriman;
import lumbung.ingest.baca.baris.PembacaBaris;
import lumbung.ingest.baca.baris.UjiNip;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Form;
import lumbung.ingest.baca.bentuk.Ikatan;
import lumbung.ingest.baca.bentuk.Judul;
import lumbung.ingest.baca.bentuk.KepalaLaporan;
import lumbung.ingest.baca.bentuk.Sambungan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.ingest.baca.nilai.Amatan;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.ingest.baca.nilai.Penguraian;
import lumbung.ingest.baca.nilai.Sel;
import lumbung.ingest.baca.tulis.Penampung;
import lumbung.ingest.baca.tulis.Silsilah;
import lumbung.warehouse.rules.CodeScheme;
import lumbung.warehouse.rules.Instansi;
import lumbung.warehouse.star.Landing;

/** One reading of one file as one feed, and the batch that comes of it. */
final class Pembacaan {
  /** How rows below a table begin that are no part of it. */
  private static final Pattern PENUTUP = Pattern.compile("(?i)^\\W*(jumlah|total|grand total|dicetak|catatan|keterangan|sumber)\\b");

  private final FileTask tugas;
  private final Lingkungan lingkungan;
  private final Feed feed;
  private final Isi isi;
  private final Jenis jenis;
  private final Manifest manifest;
  private final Sumber sumber;
  private final PembacaBerkas.Percobaan cara;
  private final Form form;
  private final Konteks konteks;
  private final boolean dinyatakan;
  private final int revisi;
  private final String hash;
  private final String batchId;
  private final List<Galat> galatBerkas = new ArrayList<>();
  private final Hitungan hitungan = new Hitungan();
  private final Set<String> diabaikan = new TreeSet<>();
  private UjiNip ujiNip;
  private PembacaBaris baris;

  Pembacaan(FileTask tugas, Lingkungan lingkungan, Feed feed, Isi isi, Jenis jenis, Manifest manifest, Sumber sumber,
      PembacaBerkas.Percobaan cara) {
    this.tugas = tugas;
    this.lingkungan = lingkungan;
    this.feed = feed;
    this.isi = isi;
    this.jenis = jenis;
    this.manifest = manifest;
    this.sumber = sumber;
    this.cara = cara;
    form = sumber.tabel().get(0).judul().form();
    String sistem = sistem();
    ZoneId zona = zona(sistem);
    Instant nyata = manifest.diekstrakPada(zona) != null ? manifest.diekstrakPada(zona) : ditarik();
    dinyatakan = nyata != null;
    Integer revisiManifest = manifest.revisi();
    revisi = revisiManifest != null ? revisiManifest : tugas.asal() == null ? 0 : tugas.asal().revisi() + 1;
    Instant diekstrak = nyata != null ? nyata : tugas.asal() != null ? tugas.asal().diekstrakPada() : diterima();
    hash = manifest.hashKonten(isi.sha256());
    batchId = dinyatakan ? Sidik.hex(tugas.instansiId(), feed.nama(), hash, diekstrak.toString())
        : Sidik.hex(tugas.instansiId(), feed.nama(), hash);
    konteks = new Konteks(lingkungan.rules(), lingkungan.reference(), lingkungan.profil(), tugas.instansiId(), diekstrak, zona,
        skema(), form.nama(), sistem, jenis == Jenis.XLSX, sumber.sejak1904(), cara.amatan());
  }

  /** When the report was pulled, by the first sheet that says so; null if none does. */
  private Instant ditarik() {
    // It is the clock of e-Kinerja that writes a preamble, whatever system the rows are of.
    ZoneId zona = zona("EKINERJA");
    return kepala(k -> k.ditarik(zona)).findFirst().orElse(null);
  }

  /** What the preambles of the file's tables say, each thing once. */
  private <T> Stream<T> kepala(Function<KepalaLaporan, T> apa) {
    return sumber.tabel().stream().map(t -> apa.apply(t.kepala())).filter(Objects::nonNull).distinct();
  }

  private Instant diterima() {
    return Instant.ofEpochMilli(tugas.mtimeMillis());
  }

  private String sistem() {
    String nyata = manifest.teks("sumber_sistem");
    if (form.nama().equals(Form.KANONIK)) {
      return nyata != null && Landing.SISTEM.contains(nyata) ? nyata
          : lingkungan.profil().sumberSistem(feed.nama()).orElse(form.tetap().get("sumber_sistem"));
    }
    return form.tetap().get("sumber_sistem");
  }

  private ZoneId zona(String sistem) {
    ZoneId nyata = manifest.zona();
    return nyata != null ? nyata : lingkungan.profil().zona().orElseGet(() -> lingkungan.zona().of(sistem, tugas.instansiId()));
  }

  /** The code scheme that is declared and known; null leaves every code KOD-03. */
  private String skema() {
    String tetap = form.tetap().get("skema_kode");
    String nyata = tetap != null ? tetap
        : Optional.ofNullable(manifest.teks("skema_kode")).or(lingkungan.profil()::skemaKode).orElse(null);
    return nyata != null && CodeScheme.names(lingkungan.rules()).contains(nyata) ? nyata : null;
  }

  /** Reads every record and stages the rows. */
  void jalankan(Penampung penampung) throws IOException {
    kepalaLaporan();
    Silsilah silsilah = new Silsilah(tugas.instansiId(), feed.nama(), konteks.sumberSistem(), batchId,
        Path.of(tugas.path()).getFileName().toString(), lingkungan.rules().version(), konteks.diekstrakPada(), diterima(), revisi);
    ujiNip = new UjiNip(feed, lingkungan.rules(), konteks.hari());
    baris = new PembacaBaris(feed, konteks, silsilah, penampung, ujiNip, cara.nipRusak() == null ? null : KodeGalat.BRK_14,
        cara.nipRusak() == null ? "" : cara.nipRusak().nilai());
    for (Tabel tabel : sumber.tabel()) {
      List<String> nama = new ArrayList<>(tabel.judul().nama());
      Pemasok pemasok = new Pemasok(tabel, nama);
      baris.bentuk(konteks.berbentuk(tabel.judul().form().nama()));
      telusuri(tabel, nama, pemasok);
      diabaikan.addAll(pemasok.ikatan.diabaikan());
    }
    hitungan.dibaca = baris.dibaca();
    periksaAkhir();
  }

  /** Looks over the columns whose values mean different things beside different others. */
  Amatan amati() throws IOException {
    Amatan amatan = new Amatan();
    Sel sel = new Sel();
    for (Tabel tabel : sumber.tabel()) {
      List<String> nama = new ArrayList<>(tabel.judul().nama());
      telusuri(tabel, nama, rekaman -> {
        for (int i = 0; i < Math.min(nama.size(), rekaman.jumlah()); i++) {
          Form.Sumber dari = tabel.judul().form().sumber().get(Form.lipat(nama.get(i)));
          if (dari != null && dari.kolom() != null && Set.of("ya", "plt", "jenis_kelamin").contains(feed.kolom(feed.indeks(dari.kolom())).jenis())
              && sel.baca(rekaman, i, true)) {
            amatan.lihat(feed.indeks(dari.kolom()), sel.bersihan());
          }
        }
      });
    }
    amatan.selesai();
    return amatan;
  }

  /** Takes the rows of a table. */
  private interface Penerima {
    void terima(Rekaman rekaman);

    /** Another report begins: rows above a repeated header say so. */
    default void kepala(KepalaLaporan lain) throws IOException {}
  }

  /** Reads the rows of a table, those of a further report in it by what is said of that. */
  private final class Pemasok implements Penerima {
    private final Tabel tabel;
    private final List<String> nama;
    private Ikatan ikatan;

    Pemasok(Tabel tabel, List<String> nama) throws IOException {
      this.tabel = tabel;
      this.nama = nama;
      ikatan = ikatan(tabel, nama);
    }

    @Override
    public void terima(Rekaman rekaman) {
      baris.baca(rekaman, ikatan);
    }

    @Override
    public void kepala(KepalaLaporan lain) throws IOException {
      ikatan = ikatan(tabel.berkepala(lain), nama);
    }
  }

  /** @param nama names by position; those that a record brings later come to its end before the record is handed on (feeds.md 1.1.8) */
  private void telusuri(Tabel tabel, List<String> nama, Penerima penerima) throws IOException {
    Hitungan h = hitungan;
    Rekaman rekaman = new Rekaman();
    int judul = tabel.judul().baris();
    boolean pendek = false;
    Sambungan sambungan = new Sambungan(tabel.judul().nama(), sumber.pemisah());
    try (Bacaan bacaan = tabel.pembuka().buka()) {
      for (int i = 0; bacaan.berikut(rekaman); i++) {
        for (int k = nama.size(); k < bacaan.nama().size(); k++) {
          nama.add(bacaan.nama().get(k));
        }
        if (judul >= 0 && i < judul) {
          h.pembuka++;
        } else if (i == judul) {
          h.header++;
        } else if (judul >= 0 && sambungan.lagi(rekaman)) {
          h.header++;
          if (sambungan.kepala().isPresent()) {
            penerima.kepala(sambungan.kepala().get());
          }
        } else if (judul >= 0 && rekaman.kosong()) {
          h.kosong++;
        } else {
          penerima.terima(rekaman);
          pendek = rekaman.jumlah() < tabel.judul().nama().size() && !PENUTUP.matcher(rekaman.sel(0)).find();
        }
      }
      h.kosong += bacaan.kosong();
    }
    // A file cut off in the middle of a record: too few cells, and no line break at the end.
    if (jenis == Jenis.CSV && pendek && !isi.berakhirBaris()) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas(Long.toString(rekaman.baris() - 1), ""));
    }
  }

  private Ikatan ikatan(Tabel tabel, List<String> nama) throws IOException {
    KepalaLaporan kepala = tabel.kepala();
    Map<String, String> pernyataan = new LinkedHashMap<>(tabel.judul().form().tetap());
    if (kepala.jenisPenilaian() != null) {
      pernyataan.putIfAbsent("jenis_penilaian", kepala.jenisPenilaian());
    }
    if (kepala.tahun() != null) {
      pernyataan.putIfAbsent("tahun", kepala.tahun().toString());
    }
    if (tabel.judul().form().nama().equals("laporan13") && kepala.periodeLengkap()) {
      pernyataan.put("periode_id", kepala.periodeTurunan());
      pernyataan.put("bulan_mulai", Integer.toString(kepala.bulanMulai()));
      pernyataan.put("bulan_selesai", Integer.toString(kepala.bulanSelesai()));
      pernyataan.put("tahun_mulai", kepala.tahun().toString());
      pernyataan.put("tahun_selesai", kepala.tahun().toString());
    }
    pernyataan.putAll(manifest.isi());
    Penguraian penguraian = new Penguraian(feed, konteks);
    return new Ikatan(feed, tabel.judul().form(), nama, tabel.lebarTetap(), pernyataan, penguraian::untuk,
        Mentah.untuk(jenis, sumber.pemisah()));
  }

  private void kepalaLaporan() {
    if (!dinyatakan && tugas.asal() == null) {
      galatBerkas.add(KodeGalat.BRK_13.berkas("", ""));
    }
    if (cara.enkode().equals(PembacaBerkas.CADANGAN)) {
      galatBerkas.add(KodeGalat.BRK_07.berkas("", ""));
    }
    kepala(KepalaLaporan::instansi).forEach(this::instansi);
    String tahun = manifest.teks("tahun");
    kepala(KepalaLaporan::tahun).map(Object::toString).filter(t -> tahun != null && !tahun.equals(t))
        .forEach(t -> galatBerkas.add(KodeGalat.BRK_12.berkas("tahun " + t, "")));
  }

  private void instansi(String nama) {
    Optional<Instansi> pengirim = lingkungan.reference().instansi(tugas.instansiId());
    if (pengirim.isPresent() && pengirim.get().bernama(nama)) {
      return;
    }
    Galat beda = KodeGalat.BRK_12.berkas(nama, "");
    if (lingkungan.reference().instansi().stream().anyMatch(i -> i.bernama(nama))) {
      throw new BerkasDitolak(beda);
    }
    galatBerkas.add(beda);
  }

  private void periksaAkhir() {
    Long jumlah = manifest.angka("jumlah_baris");
    if (jumlah != null && jumlah != hitungan.dibaca && feed.nama().equals(tugas.feedFolder())) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("jumlah_baris %d, terbaca %d".formatted(jumlah, hitungan.dibaca), ""));
    }
    if (hitungan.dibaca == 0 && !sumber.badan()) {
      throw new BerkasDitolak(KodeGalat.BRK_02.berkas("", ""));
    }
    diabaikan.removeIf(n -> n.isBlank() || Judul.tambahan(n));
    if (!diabaikan.isEmpty()) {
      galatBerkas.add(KodeGalat.BRK_06.berkas(String.join(", ", diabaikan), ""));
    }
    Galat uji = cara.nipRusak() != null ? cara.nipRusak() : ujiNip.putusan();
    if (uji != null) {
      galatBerkas.add(uji);
    }
  }

  /** BRK-14 about this file; null when its numbers are fit to use. */
  Galat nipRusak() {
    Galat uji = ujiNip.putusan();
    return uji != null && uji.kode().equals(KodeGalat.BRK_14.kode()) ? uji : null;
  }

  /** The batch of a file refused whole: nothing of it counts, but what the sender states of it is known. */
  Kiriman ditolak(Galat galat) {
    return new Kiriman(batchId, tugas.instansiId(), feed.nama(), tugas.path(), Path.of(tugas.path()).getFileName().toString(), bentuk(),
        hash, StatusKiriman.DITOLAK, konteks.diekstrakPada(), dinyatakan, diterima(), revisi, penuh(), "", konteks.sumberSistem(),
        0, 0, 0, 0, 0, 0, Map.of(galat.kode(), 1L), List.of(galat), manifest.tentangBaris());
  }

  Kiriman kiriman() {
    Map<String, Long> kode = new HashMap<>(baris.kode());
    galatBerkas.forEach(g -> kode.put(g.kode(), 1L));
    return new Kiriman(batchId, tugas.instansiId(), feed.nama(), tugas.path(), Path.of(tugas.path()).getFileName().toString(), bentuk(),
        hash, cara.nipRusak() == null ? StatusKiriman.DITERIMA : StatusKiriman.DITOLAK, konteks.diekstrakPada(), dinyatakan, diterima(),
        revisi, penuh(), baris.cakupan(), konteks.sumberSistem(), hitungan.fisik(), hitungan.pembuka, hitungan.header, hitungan.kosong,
        hitungan.dibaca, baris.galat(), kode, galatBerkas, manifest.tentangBaris());
  }

  /** Whether the extraction is whole; one sheet of a part of the units makes the file one of a part (D-45). */
  private boolean penuh() {
    List<Boolean> kepala = kepala(KepalaLaporan::penuh).toList();
    return manifest.penuh() != null ? manifest.penuh() : !kepala.isEmpty() && !kepala.contains(false);
  }

  /**
   * {@code laporan30 csv ; UTF-8 gzip 8}: form, format, separator, encoding, packing, row of the header (0 = none). Flat rows with the
   * names of a nested body are {@code datar}.
   */
  private String bentuk() {
    String pemisah = jenis != Jenis.CSV ? "-" : sumber.pemisah() == '\t' ? "tab" : String.valueOf(sumber.pemisah());
    String nama = form.nama().equals(Sumber.BERSARANG) && !sumber.badan() ? "datar" : form.nama();
    return String.join(" ", nama, jenis.nama(), pemisah, cara.enkode().name(), isi.gzip() ? "gzip" : "-",
        Integer.toString(sumber.tabel().get(0).judul().baris() + 1));
  }
}
