package lumbung.ingest.baca;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Galat;
import lumbung.ingest.Kiriman;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.StatusKiriman;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.Pengenalan;
import lumbung.ingest.baca.nilai.Amatan;
import lumbung.ingest.baca.tulis.Penampung;

/**
 * Reads one file to its outcome. Nothing of a file that is refused stays staged; what only the whole file tells (its encoding, what T
 * means in a column, damage to its employee numbers) makes it be read again.
 */
final class PembacaBerkas {
  static final Charset CADANGAN = Charset.forName("windows-1252");

  private final FileTask tugas;
  private final ReadSettings setelan;
  private final Lingkungan lingkungan;
  private final Penampung penampung;
  private final Path jalur;

  PembacaBerkas(FileTask tugas, ReadSettings setelan, Lingkungan lingkungan, Penampung penampung) {
    this.tugas = tugas;
    this.setelan = setelan;
    this.lingkungan = lingkungan;
    this.penampung = penampung;
    this.jalur = Path.of(tugas.path());
  }

  /** One batch per feed the file holds. */
  List<Kiriman> baca(Isi isi) throws IOException {
    Feed feed = Feeds.find(tugas.feedFolder());
    if (feed == null) {
      throw new IllegalArgumentException("no feed " + tugas.feedFolder());
    }
    Manifest manifest = new Manifest(Map.of());
    Jenis jenis;
    try {
      manifest = Manifest.untuk(jalur).dilengkapi(tugas.asal() == null ? Map.of() : tugas.asal().pernyataan());
      jenis = Pengenalan.kenali(isi, lingkungan.sementara(), setelan.batas());
      manifest.periksa();
      sidik(isi, manifest);
    } catch (BerkasDitolak e) {
      return List.of(ditolak(feed, manifest.hashKonten(isi.sha256()), e));
    }
    List<Kiriman> hasil = new ArrayList<>();
    for (String nama : feeds(feed, isi, jenis)) {
      hasil.add(satuFeed(Feeds.find(nama), isi, manifest, jenis));
    }
    return hasil;
  }

  private static List<String> feeds(Feed feed, Isi isi, Jenis jenis) throws IOException {
    try {
      return Sumber.feedsBersama(isi, jenis, feed.nama(), isi.enkode());
    } catch (CharacterCodingException bukanUtf8) {
      return Sumber.feedsBersama(isi, jenis, feed.nama(), CADANGAN);
    }
  }

  private static void sidik(Isi isi, Manifest manifest) throws IOException {
    String sha = manifest.teks("sha256");
    if (sha != null && !sha.equalsIgnoreCase(isi.sha256()) && !sha.equalsIgnoreCase(isi.sha256Terpaket())) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("sha256 " + sha, ""));
    }
  }

  private Kiriman satuFeed(Feed feed, Isi isi, Manifest manifest, Jenis jenis) throws IOException {
    Percobaan cara = new Percobaan(isi.enkode(), new Amatan(), null);
    Pembacaan pembacaan = null;
    while (true) {
      penampung.tandai();
      try (Sumber sumber = new Sumber(feed, isi, jenis, cara.enkode(), lingkungan.duck(), lingkungan.sementara(), manifest.isi())) {
        Percobaan awal = sumber.nipPecahan() && cara.nipRusak() == null
            ? new Percobaan(cara.enkode(), cara.amatan(), KodeGalat.BRK_14.berkas("kolom nip bertipe pecahan", "")) : cara;
        pembacaan = new Pembacaan(tugas, lingkungan, feed, isi, jenis, manifest, sumber, awal);
        try {
          pembacaan.jalankan(penampung);
        } catch (Amatan.Perlu perlu) {
          penampung.kembali();
          cara = new Percobaan(cara.enkode(), pembacaan.amati(), cara.nipRusak());
          continue;
        }
        Galat rusak = pembacaan.nipRusak();
        if (rusak != null && awal.nipRusak() == null) {
          penampung.kembali();
          cara = new Percobaan(cara.enkode(), cara.amatan(), rusak);
          continue;
        }
        return pembacaan.kiriman();
      } catch (CharacterCodingException bukanUtf8) {
        penampung.kembali();
        cara = new Percobaan(CADANGAN, cara.amatan(), cara.nipRusak());
      } catch (BerkasDitolak e) {
        penampung.kembali();
        return pembacaan != null ? pembacaan.ditolak(e.galat()) : ditolak(feed, manifest.hashKonten(isi.sha256()), e);
      }
    }
  }

  /** What is known of the file when it is read (again). */
  record Percobaan(Charset enkode, Amatan amatan, Galat nipRusak) {}

  /** The batch of a file that could not be read to its end. */
  Kiriman ditolak(String hash, BerkasDitolak e) {
    return ditolak(Feeds.find(tugas.feedFolder()), hash, e);
  }

  private Kiriman ditolak(Feed feed, String hash, BerkasDitolak e) {
    Instant diterima = Instant.ofEpochMilli(tugas.mtimeMillis());
    Keterangan nyata = Keterangan.dari(jalur, lingkungan.profil().zona().orElseGet(() -> lingkungan.zona().of("EKINERJA", tugas.instansiId())));
    Instant waktu = nyata.diekstrakPada();
    Instant asal = tugas.asal() == null ? diterima : tugas.asal().diekstrakPada();
    int revisi = nyata.revisi() != null ? nyata.revisi() : tugas.asal() == null ? 0 : tugas.asal().revisi() + 1;
    String batchId = waktu == null ? Sidik.hex(tugas.instansiId(), feed.nama(), hash)
        : Sidik.hex(tugas.instansiId(), feed.nama(), hash, waktu.toString());
    return new Kiriman(batchId, tugas.instansiId(), feed.nama(), tugas.path(), jalur.getFileName().toString(), "", hash,
        StatusKiriman.DITOLAK, waktu == null ? asal : waktu, waktu != null, diterima, revisi, nyata.penuh(), "", "EKINERJA", 0, 0, 0, 0, 0, 0,
        Map.of(e.galat().kode(), 1L), List.of(e.galat()), Map.of());
  }
}
