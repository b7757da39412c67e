package lumbung.ingest.baca.baris;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.nilai.AturanNip;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.warehouse.rules.Golongan;
import lumbung.warehouse.rules.KedudukanHukum;

/** An employee against itself and the reference: number against birth, sex, appointment; grades; codes; agencies. */
final class AturanPegawai extends AturanBaris {
  private final int nip = feed.indeks("nip");
  private final int lahir = feed.indeks("tanggal_lahir");
  private final int kelamin = feed.indeks("jenis_kelamin");
  private final int tmtCpns = feed.indeks("tmt_cpns");
  private final int kedudukan = feed.indeks("kedudukan_hukum_id");
  private final int pendidikan = feed.indeks("tingkat_pendidikan_id");
  private final int golonganId = feed.indeks("golongan_id");
  private final int golonganNama = feed.indeks("golongan_nama");
  private final int jenisJabatan = feed.indeks("jenis_jabatan_id");
  private final int jabatan = feed.indeks("jabatan_id");
  private final int induk = feed.indeks("instansi_induk_id");
  private final int kerja = feed.indeks("instansi_kerja_id");
  private final Golongan golongan;
  private final KedudukanHukum kedudukanHukum;
  private final AturanNip aturanNip;

  AturanPegawai(Feed feed, Konteks konteks) {
    super(feed, konteks);
    golongan = Golongan.of(konteks.rules(), konteks.hari());
    kedudukanHukum = KedudukanHukum.of(konteks.rules(), konteks.instansiId(), konteks.hari());
    aturanNip = AturanNip.of(konteks.rules(), konteks.hari());
  }

  @Override
  void lengkapi(Baris baris) {
    duaDigit(baris, kedudukan);
    duaDigit(baris, pendidikan);
    if (!baris.ada(golonganNama) && !baris.ada(golonganId)) {
      return;
    }
    String asn = pppk(baris) ? "PPPK" : "PNS";
    int sumber = baris.ada(golonganNama) ? golonganNama : golonganId;
    String diterima = baris.teks(sumber);
    Optional<String> nama = golongan.parse(asn, diterima);
    if (nama.isEmpty()) {
      baris.kosongkan(sumber);
      baris.catat(KodeGalat.KOD_01, sumber, diterima, asn.equals("PPPK") ? "I sampai XVII" : "I/a sampai IV/e");
    } else if (!nama.get().equals(baris.teks(golonganNama))) {
      if (baris.ada(golonganNama)) {
        baris.asal(golonganNama, baris.diterima(golonganNama));
      }
      baris.teks(golonganNama, nama.get());
    }
  }

  /** A spreadsheet takes the nought off {@code 01}; every code of these lists has two digits, so nothing is guessed. */
  private static void duaDigit(Baris baris, int kolom) {
    if (baris.ada(kolom) && baris.sampai(kolom) - baris.dari(kolom) == 1 && Character.isDigit(baris.teks(kolom).charAt(0))) {
      baris.asal(kolom, baris.diterima(kolom));
      baris.teks(kolom, "0" + baris.teks(kolom));
    }
  }

  @Override
  String syarat(String nama, Baris baris) {
    return "01".equals(baris.teks(kedudukan)) ? "kedudukan hukum 01" : null;
  }

  @Override
  void periksa(Baris baris) {
    nomor(baris);
    if (baris.ada(kedudukan) && kedudukanHukum.judge(baris.teks(kedudukan), pppkMenurutNip(baris) ? "PPPK" : "PNS").galat() != null) {
      baris.catat(KodeGalat.KOD_04, kedudukan, baris.teks(kedudukan), "kedudukan hukum");
    }
    rujuk(baris, "jenis_pegawai", feed.indeks("jenis_pegawai_id"));
    rujuk(baris, "jenis_jabatan", jenisJabatan);
    rujuk(baris, "eselon", feed.indeks("eselon_id"));
    if (baris.ada(jabatan) && "2".equals(baris.teks(jenisJabatan))
        && konteks.reference().jabatanFungsional(baris.teks(jabatan)).isEmpty()) {
      baris.catat(KodeGalat.KOD_04, jabatan, baris.teks(jabatan), "jabatan fungsional");
    }
    instansi(baris);
  }

  private void instansi(Baris baris) {
    rujukInstansi(baris, induk);
    rujukInstansi(baris, kerja);
    boolean pengirim = konteks.instansiId().equalsIgnoreCase(baris.teks(induk)) || konteks.instansiId().equalsIgnoreCase(baris.teks(kerja));
    if (!pengirim && baris.ada(induk) && baris.ada(kerja)) {
      baris.catat(KodeGalat.REF_10, kerja, baris.teks(kerja), "");
    }
  }

  private void nomor(Baris baris) {
    if (!baris.ada(nip) || baris.sampai(nip) - baris.dari(nip) != 18) {
      return;
    }
    if (baris.ditolakKarena(nip)) {
      return;
    }
    String n = baris.teks(nip);
    if (baris.ada(lahir) && !LocalDate.ofEpochDay(baris.angka(lahir)).toString().replace("-", "").equals(n.substring(0, 8))) {
      baris.catat(KodeGalat.NIP_20, nip, n, "");
    }
    if (baris.ada(kelamin) && n.charAt(14) != (baris.teks(kelamin).equals("L") ? '1' : '2')) {
      baris.catat(KodeGalat.NIP_21, nip, n, "");
    }
    if (baris.ada(tmtCpns)) {
      String tmt = LocalDate.ofEpochDay(baris.angka(tmtCpns)).toString().replace("-", "");
      if (pppkMenurutNip(baris)) {
        if (!tmt.startsWith(n.substring(8, 12))) {
          baris.catat(KodeGalat.NIP_23, nip, n, "");
        }
      } else if (!tmt.startsWith(n.substring(8, 14))) {
        baris.catat(KodeGalat.NIP_22, nip, n, "");
      }
    }
  }

  private boolean pppk(Baris baris) {
    String id = baris.teks(kedudukan);
    return "71".equals(id) || "72".equals(id) || pppkMenurutNip(baris);
  }

  private boolean pppkMenurutNip(Baris baris) {
    if (!baris.ada(nip) || baris.sampai(nip) - baris.dari(nip) != 18) {
      return false;
    }
    byte[] b = baris.buffer();
    int contract = baris.dari(nip) + 12;
    return aturanNip.kontrakPppk((b[contract] - '0') * 10 + b[contract + 1] - '0');
  }
}
