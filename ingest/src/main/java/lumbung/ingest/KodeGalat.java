package lumbung.ingest;

/**
 * Why a row or a file is refused or flagged (feeds.md 4.5). Codes are stored with rows and receipts: never renamed, never reused.
 *
 * <p>Texts hold {@code {n}}, the value received, and {@code {x}}, a second fact the code names: the list of labels, a limit, a
 * reference table or a computed value.
 */
public enum KodeGalat {
  BRK_01(Tingkat.GALAT, "Jenis berkas tidak dikenal ({n}).", "Simpan sebagai CSV UTF-8, XLSX, JSON atau Parquet lalu kirim ulang."),
  BRK_02(Tingkat.GALAT, "Berkas tidak berisi baris data.", "Periksa filter unduhan; jangan hapus atau ganti nama judul kolom."),
  BRK_03(Tingkat.GALAT, "Baris judul kolom tidak ditemukan pada 20 baris pertama.",
      "Periksa filter unduhan; jangan hapus atau ganti nama judul kolom."),
  BRK_04(Tingkat.GALAT, "Kolom wajib {n} tidak ada.", "Unduh ulang laporan lengkap."),
  BRK_05(Tingkat.GALAT, "Isi berkas adalah {n}, bukan {x}.", "Pindahkan ke folder yang benar.", "Isi berkas bukan jenis data folder itu."),
  BRK_06(Tingkat.PERINGATAN, "Kolom {n} tidak dikenal dan diabaikan.", "Tidak perlu tindakan bila kolom itu memang tambahan."),
  BRK_07(Tingkat.PERINGATAN, "Berkas bukan UTF-8 dan dibaca sebagai Windows-1252.", "Simpan sebagai CSV UTF-8."),
  BRK_08(Tingkat.GALAT, "Berkas rusak atau terpotong pada baris {n}.", "Kirim ulang.", "Berkas rusak atau terpotong."),
  BRK_09(Tingkat.GALAT, "Berkas melebihi batas {n}.", "Pecah menjadi beberapa berkas."),
  BRK_10(Tingkat.GALAT, "Instansi {n} tidak ada dalam referensi; berkas ditahan, tidak hilang.", "Hubungi pengelola Lumbung."),
  BRK_11(Tingkat.GALAT, "Sidik atau jumlah baris tidak sama dengan manifest ({n}).", "Kirim ulang berkas dan manifest."),
  BRK_12(Tingkat.BERGANTUNG, "Instansi atau periode pada kepala laporan ({n}) berbeda dengan folder.", "Pastikan folder tujuan."),
  BRK_13(Tingkat.PERINGATAN, "Waktu penarikan data tidak diketahui; dipakai waktu terima.", "Sertakan waktu penarikan ('diekstrak_pada') dalam manifest."),
  BRK_14(Tingkat.GALAT, "NIP disimpan sebagai bilangan ({n} kelipatan 32), digit akhir telah berubah.",
      "Ekspor ulang dengan kolom NIP berformat Teks.", "NIP disimpan sebagai bilangan, digit akhir telah berubah."),
  BRK_15(Tingkat.PERINGATAN, "{n} NIP kelipatan 32, lebih banyak dari wajar.", "Ekspor ulang dengan kolom NIP berformat Teks.",
      "NIP kelipatan 32 lebih banyak dari wajar."),
  BRK_16(Tingkat.GALAT, "Judul kolom {n} muncul lebih dari sekali.", "Hapus kolom ganda."),

  KOL_01(Tingkat.GALAT, "Jumlah sel {n} tidak sama dengan jumlah kolom.", "Periksa pemisah dan tanda kutip."),

  WJB_01(Tingkat.GALAT, "Isian wajib kosong.", "Lengkapi pada aplikasi asal lalu tarik ulang."),
  WJB_02(Tingkat.GALAT, "Isian wajib karena {x}, tetapi kosong.", "Lengkapi atau sertakan dalam manifest.",
      "Isian wajib karena isian lain, tetapi kosong."),

  NIP_01(Tingkat.GALAT, "NIP '{n}' memuat huruf atau tanda.", "Perbaiki pada data asal."),
  NIP_02(Tingkat.GALAT, "NIP '{n}' tidak 18 digit.", "Perbaiki pada data asal."),
  NIP_03(Tingkat.GALAT, "NIP '{n}' tersimpan sebagai angka atau notasi ilmiah, digit asli hilang.",
      "Ekspor ulang sebagai Teks; jangan mengetik ulang digit yang hilang."),
  NIP_04(Tingkat.GALAT, "NIP '{n}' berakhiran 000, tanda pembulatan Excel.", "Ekspor ulang sebagai Teks."),
  NIP_05(Tingkat.GALAT, "NIP '{n}' kelipatan 32 dan tidak dikenal, kemungkinan rusak oleh bilangan pecahan.",
      "Ekspor ulang sebagai Teks."),
  NIP_06(Tingkat.GALAT, "'{n}' tampak sebagai NIK (16 digit).", "Isi dengan NIP."),
  NIP_07(Tingkat.GALAT, "Digit 13-14 NIP '{n}' bukan bulan dan bukan kode PPPK.", "Periksa NIP."),
  NIP_08(Tingkat.GALAT, "Tanggal lahir dalam NIP '{n}' tidak ada dalam kalender.", "Periksa NIP."),
  NIP_09(Tingkat.PERINGATAN, "Usia saat pengangkatan menurut NIP '{n}' di bawah 17 atau di atas 60 tahun.", "Verifikasi ke SIASN."),
  NIP_10(Tingkat.GALAT, "TMT dalam NIP '{n}' lebih dari 6 bulan setelah penarikan data.", "Periksa NIP."),
  NIP_11(Tingkat.GALAT, "Digit ke-15 NIP '{n}' bukan 1 atau 2.", "Periksa NIP."),
  NIP_12(Tingkat.PERINGATAN, "Kode kontrak PPPK pada NIP '{n}' belum dikenal.", "Tidak perlu tindakan bila NIP benar."),
  NIP_13(Tingkat.PERINGATAN, "NIP lama '{n}' dipadankan melalui data induk.", "Gunakan satu NIP 18 digit."),
  NIP_14(Tingkat.PERINGATAN, "Dua nomor dalam satu sel '{n}', dipakai yang 18 digit.", "Gunakan satu NIP 18 digit."),
  NIP_20(Tingkat.PERINGATAN, "NIP '{n}' tidak cocok dengan tanggal lahir di data induk.",
      "Perbaiki data induk di SIASN; NIP tidak diubah."),
  NIP_21(Tingkat.PERINGATAN, "NIP '{n}' tidak cocok dengan jenis kelamin di data induk.",
      "Perbaiki data induk di SIASN; NIP tidak diubah."),
  NIP_22(Tingkat.PERINGATAN, "NIP '{n}' tidak cocok dengan TMT CPNS di data induk.",
      "Perbaiki data induk di SIASN; NIP tidak diubah."),
  NIP_23(Tingkat.PERINGATAN, "NIP '{n}' tidak cocok dengan tahun TMT PPPK di data induk.",
      "Perbaiki data induk di SIASN; NIP tidak diubah."),

  TGL_01(Tingkat.BERGANTUNG, "Tanggal '{n}' tidak terbaca.", "Tulis hari-bulan-tahun atau tahun-bulan-hari."),
  TGL_02(Tingkat.GALAT, "Tanggal akhir '{n}' mendahului tanggal awal.", "Perbaiki."),
  TGL_03(Tingkat.BERGANTUNG, "Tanggal '{n}' di luar rentang yang mungkin.", "Periksa dan tulis tahun empat digit."),
  TGL_04(Tingkat.BERGANTUNG, "Tanggal '{n}' memakai tahun dua digit.", "Periksa dan tulis tahun empat digit."),
  TGL_05(Tingkat.PERINGATAN, "'{n}' dibaca sebagai nomor tanggal Excel.", "Format kolom sebagai tanggal."),

  ANG_01(Tingkat.BERGANTUNG, "'{n}' bukan angka.", "Perbaiki."),
  ANG_02(Tingkat.BERGANTUNG, "'{n}' di luar batas {x}.", "Perbaiki."),
  ANG_03(Tingkat.PERINGATAN, "Angka '{n}' dapat berarti ribuan atau desimal; tidak dipakai.", "Tulis tanpa tanda ribuan."),
  ANG_04(Tingkat.PERINGATAN, "Nilai 0,01 adalah pengganti kosong, disimpan kosong.", "Periksa di aplikasi asal."),
  ANG_05(Tingkat.PERINGATAN, "Realisasi '{n}' tidak bulat.", "Periksa di aplikasi asal."),

  KOD_01(Tingkat.BERGANTUNG, "Label '{n}' tidak dikenal.", "Gunakan: {x}.", null, "Gunakan label yang dikenal."),
  KOD_02(Tingkat.BERGANTUNG, "Label '{n}' dapat berarti lebih dari satu kelas.", "Gunakan: {x}.", null, "Gunakan label yang dikenal."),
  KOD_03(Tingkat.GALAT, "Kode '{n}' dikirim tanpa menyebut skema kodenya.",
      "Kirim label, atau sebut skema kode ('skema_kode') dalam manifest."),
  KOD_04(Tingkat.PERINGATAN, "Kode '{n}' tidak ada dalam referensi {x}.", "Periksa atau laporkan kode baru."),
  KOD_05(Tingkat.GALAT, "Kode dan label bertentangan ('{n}').", "Perbaiki di aplikasi asal."),

  BOL_01(Tingkat.BERGANTUNG, "Isian '{n}' tidak jelas ya atau tidak.", "Gunakan 1 atau 0."),

  KIN_01(Tingkat.PERINGATAN, "Predikat '{n}' tidak sesuai dengan hasil kerja dan perilaku kerja; seharusnya {x}.",
      "Periksa penilaian atau sinkronisasi.", "Predikat tidak sesuai dengan hasil kerja dan perilaku kerja."),
  KIN_02(Tingkat.PERINGATAN, "Kode kuadran 3 dengan perilaku di bawah ekspektasi: kesalahan klien SIASN, maknanya KURANG.",
      "Kirim ulang dengan kode 4."),
  KIN_03(Tingkat.PERINGATAN, "Predikat '{n}' tanpa dua peringkat lengkap.", "Lengkapi penilaian."),
  KIN_04(Tingkat.PERINGATAN, "Peringkat lengkap tanpa predikat.", "Lengkapi penilaian."),
  KIN_05(Tingkat.GALAT, "'{n}' adalah predikat organisasi, bukan pegawai.", "Perbaiki.", "Predikat organisasi pada penilaian pegawai."),
  KIN_06(Tingkat.PERINGATAN, "Sudah dinilai padahal SKP berstatus '{n}'.", "Selesaikan persetujuan SKP.",
      "Sudah dinilai padahal SKP belum disetujui."),
  KIN_07(Tingkat.PERINGATAN, "Predikat e-Kinerja dan SIASN berbeda ({n}).", "Sinkronkan ulang."),
  KIN_08(Tingkat.PERINGATAN, "Angka kredit '{n}' tidak sama dengan penjumlahan atau konversi {x}.", "Periksa PAK."),
  KIN_09(Tingkat.GALAT, "Nilai angka untuk tahun {n}; sejak 2022 hanya predikat.", "Kirim predikatnya sebagai jenis data penilaian.",
      "Nilai angka; sejak 2022 hanya predikat."),

  DUP_01(Tingkat.DUPLIKAT, "Baris sama persis dengan baris {n} dalam berkas ini.", "Tidak perlu tindakan.",
      "Baris sama persis dengan baris lain dalam berkas yang sama."),
  DUP_02(Tingkat.DUPLIKAT, "Isi sama dengan yang sudah tercatat.", "Tidak perlu tindakan."),
  DUP_03(Tingkat.DUPLIKAT, "Baris lain dengan kunci sama lebih baru, yaitu baris {n}.", "Tidak perlu tindakan.",
      "Baris lain dengan kunci sama lebih baru."),
  DUP_04(Tingkat.DUPLIKAT, "Baris lain dengan kunci sama lebih lengkap, yaitu baris {n}.", "Tidak perlu tindakan.",
      "Baris lain dengan kunci sama lebih lengkap."),

  KUN_01(Tingkat.GALAT, "Beberapa baris berkunci sama berisi berbeda tanpa penanda waktu.", "Kirim satu baris yang benar."),
  KUN_02(Tingkat.PERINGATAN, "Data ini lebih lama dari yang sudah ada, disimpan sebagai riwayat saja.",
      "Tidak perlu tindakan bila disengaja."),
  KUN_03(Tingkat.PERINGATAN, "Waktu penarikan sama dengan kiriman lain, dipakai revisi lebih tinggi lalu yang diterima terakhir.",
      "Tidak perlu tindakan bila disengaja."),
  KUN_04(Tingkat.GALAT, "SKP '{n}' sudah dimiliki pegawai lain.", "Periksa sumber."),
  KUN_05(Tingkat.PERINGATAN, "Baris terkunci berubah isinya.", "Pastikan pembukaan kunci resmi."),

  REF_01(Tingkat.PERINGATAN, "Pegawai '{n}' belum ada di Lumbung; baris menunggu padanan.", "Kirim data pegawai yang memuatnya."),
  REF_02(Tingkat.PERINGATAN, "SKP '{n}' belum ada di Lumbung; baris menunggu padanan.", "Kirim data SKP yang memuatnya."),
  REF_03(Tingkat.PERINGATAN, "RHK, indikator atau rencana aksi '{n}' belum ada di Lumbung; baris menunggu padanan.",
      "Kirim data RHK, indikator atau rencana aksi yang memuatnya."),
  REF_04(Tingkat.PERINGATAN, "Unor '{n}' tidak dikenal.", "Perbarui penempatan atau peta unor."),
  REF_05(Tingkat.PERINGATAN, "Unor '{n}' tidak aktif atau berputar.", "Perbarui penempatan atau peta unor."),
  REF_06(Tingkat.PERINGATAN, "Instansi '{n}' tidak ada dalam referensi.",
      "Periksa kode instansi, atau laporkan kepada pengelola Lumbung."),
  REF_07(Tingkat.PERINGATAN, "Periode '{n}' tidak ada dalam referensi.",
      "Kirim data periode yang memuatnya, atau laporkan kepada pengelola Lumbung."),
  REF_08(Tingkat.PERINGATAN, "Nama '{n}' sangat berbeda dari data induk.", "Pastikan NIP benar; wajar setelah mutasi."),
  REF_09(Tingkat.GALAT, "Id pegawai ('pns_id') dan NIP menunjuk dua orang berbeda ('{n}').", "Periksa sumber."),
  REF_10(Tingkat.PERINGATAN, "Pegawai bukan bagian instansi pengirim.", "Pastikan NIP benar; wajar setelah mutasi."),

  WKT_01(Tingkat.PERINGATAN, "Dinilai {n}, setelah batas pengisian {x}.", "Nilai sebelum batas pengisian pada periode berikutnya.",
      "Dinilai setelah batas pengisian."),
  WKT_02(Tingkat.PERINGATAN, "Masa SKP tidak beririsan dengan periode penilaian {n}.", "Periksa pilihan SKP."),
  WKT_03(Tingkat.PERINGATAN, "Waktu dinilai '{n}' sebelum periode dimulai.", "Periksa jam sumber."),
  WKT_04(Tingkat.PERINGATAN, "Waktu dinilai '{n}' setelah penarikan data.", "Periksa jam sumber."),
  WKT_05(Tingkat.PERINGATAN, "Dua SKP definitif bertumpang waktu.", "Tutup SKP lama saat mutasi."),
  WKT_06(Tingkat.BERGANTUNG, "Jam selesai '{n}' tidak setelah jam mulai atau beririsan dengan kegiatan lain.", "Periksa jam kegiatan."),
  WKT_07(Tingkat.PERINGATAN, "Kedudukan hukum '{n}' tidak aktif pada periode ini.", "Periksa status pegawai."),
  WKT_08(Tingkat.PERINGATAN, "Bulan penilaian tidak tercantum, hanya tahun {n} yang dipakai.", "Lengkapi periode."),

  LNK_01(Tingkat.BERGANTUNG, "Tautan '{n}' tidak sah.", "Isi tautan https milik kegiatan ini yang dapat dibuka penilai."),
  LNK_02(Tingkat.BERGANTUNG, "Tautan '{n}' memakai alamat lokal.", "Isi tautan https milik kegiatan ini yang dapat dibuka penilai."),
  LNK_03(Tingkat.PERINGATAN, "Tautan '{n}' dipakai pegawai lain.", "Isi tautan https milik kegiatan ini yang dapat dibuka penilai.");

  /** How much a code costs the row or file that carries it. */
  public enum Tingkat {
    /** Refuses the row; BRK: the file. */
    GALAT,
    /** Accepts and marks. */
    PERINGATAN,
    /** Refuses where the column is required, otherwise marks and leaves the value empty. */
    BERGANTUNG,
    /** Sets the row aside: another row says the same or more. */
    DUPLIKAT
  }

  private final Tingkat tingkat;
  private final String pesan;
  private final String saran;
  private final String uraian;
  private final String anjuran;
  private final String kode = name().replace('_', '-');

  KodeGalat(Tingkat tingkat, String pesan, String saran) {
    this(tingkat, pesan, saran, null);
  }

  KodeGalat(Tingkat tingkat, String pesan, String saran, String uraian) {
    this(tingkat, pesan, saran, uraian, null);
  }

  /**
   * @param uraian the text for any row, where that of one row without its values is no sentence
   * @param anjuran the same of the advice
   */
  KodeGalat(Tingkat tingkat, String pesan, String saran, String uraian, String anjuran) {
    this.tingkat = tingkat;
    this.pesan = pesan;
    this.saran = saran;
    this.uraian = uraian != null ? uraian : tanpaNilai(pesan);
    this.anjuran = anjuran != null ? anjuran : tanpaNilai(saran);
  }

  /** As stored and shown: {@code NIP-03}. */
  public String kode() {
    return kode;
  }

  public Tingkat tingkat() {
    return tingkat;
  }

  /** What the code says of any row, for the dictionary. */
  public String uraian() {
    return uraian;
  }

  /** What the sender is to do, for the dictionary. */
  public String anjuran() {
    return anjuran;
  }

  /** The code of that spelling, such as {@code NIP-03}. */
  public static KodeGalat of(String kode) {
    return valueOf(kode.replace('-', '_'));
  }

  /** The reason for one cell: the column and the text received in it; {@code x} is the second fact, or empty. */
  public Galat sel(long baris, String kolom, String nilai, String x) {
    return new Galat(kode, kolom, nilai, "Baris %d, kolom %s: %s".formatted(baris, kolom, isi(pesan, nilai, x)), isi(saran, nilai, x));
  }

  /** The reason for a whole row. */
  public Galat baris(long baris, String nilai) {
    return new Galat(kode, "", nilai, "Baris %d: %s".formatted(baris, isi(pesan, nilai, "")), isi(saran, nilai, ""));
  }

  /** The reason for a row of which only the code is known. */
  public Galat umum(long baris) {
    return new Galat(kode, "", "", "Baris %d: %s".formatted(baris, uraian), anjuran);
  }

  /** The reason for a file. */
  public Galat berkas(String nilai, String x) {
    return new Galat(kode, "", nilai, isi(pesan, nilai, x), isi(saran, nilai, x));
  }

  /** {@code NIP tidak 18 digit.} for {@code NIP '{n}' tidak 18 digit.} */
  private static String tanpaNilai(String text) {
    String umum = text.replaceAll(" ?\\(?'?\\{[nx]}'?\\)?", "").strip();
    return Character.toUpperCase(umum.charAt(0)) + umum.substring(1);
  }

  private static String isi(String text, String n, String x) {
    return text.replace("{x}", x).replace("{n}", n);
  }
}
