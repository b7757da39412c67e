package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.Field.key;
import static lumbung.warehouse.rules.Field.of;
import static lumbung.warehouse.rules.Field.text;
import static lumbung.warehouse.rules.Kind.FLAG;
import static lumbung.warehouse.rules.Kind.LIST;
import static lumbung.warehouse.rules.Kind.WHOLE;

import java.util.List;

/** Every rule pack there is: what one row of it says, and the columns it has beside those of R-001. */
final class PackForms {

  static final List<PackForm> ALL =
      List.of(
          // Ratings and predikat
          PackForm.of("regim", "rezim penilaian bagi satu jenis ASN",
              key("jenis_asn"), text("kode_rezim"), of("skala_maks", WHOLE).optional()),
          PackForm.of("predikat", "predikat pegawai, beserta sebutan, level, urutan, dan warnanya",
              key("predikat"), text("label"), text("sebutan"), of("level", WHOLE).optional(), of("urutan", WHOLE),
              text("warna_terang"), text("warna_gelap")),
          PackForm.of("rating", "peringkat hasil kerja atau perilaku kerja",
              key("rating"), text("label"), text("sebutan"), of("level", WHOLE), of("urutan", WHOLE)),
          PackForm.of("predikat_organisasi", "predikat organisasi",
              key("predikat_organisasi"), text("label"), text("sebutan"), of("level", WHOLE), of("urutan", WHOLE)),
          PackForm.of("predikat_label_variants", "ejaan yang diterima dalam satu bidang dan artinya",
              key("bidang"), key("label"), text("perlakuan"), text("kode").optional(), text("kode_galat").optional()),
          PackForm.of("kode_sumber", "angka dalam satu skema kode sumber dan artinya",
              key("skema_kode"), key("bidang"), key("kode_sumber"), text("kode")),
          PackForm.of("predikat_matrix", "sel kuadran kinerja",
              key("hasil_kerja"), key("perilaku_kerja"), text("predikat")),
          PackForm.of("nilai_berakhlak", "panduan perilaku dari satu nilai BerAKHLAK, atau satu unsur perilaku lama",
              text("kode_nilai"), text("nama_nilai"), of("butir", WHOLE).optional(), key("kode_panduan"),
              text("panduan").optional(), of("urutan", WHOLE), text("rumpun_nilai")),
          // Organisations and the spread of predikat
          PackForm.of("pola_distribusi", "batas sebaran predikat pegawai bagi satu predikat organisasi",
              key("predikat_organisasi"), key("batas"), text("jenis"), of("himpunan", LIST),
              of("persen", WHOLE).optional(), of("orang", WHOLE).optional(), text("tingkat")),
          PackForm.of("unit_kecil", "rentang banyak pegawai dan cara batas sebaran dibulatkan di situ",
              key("dari", WHOLE), of("sampai", WHOLE).optional(), text("keadaan"), text("pembulatan").optional()),
          PackForm.of("kepala_unit", "predikat organisasi dan hasil kerja yang selaras bagi kepala unitnya",
              key("predikat_organisasi"), text("hasil_kerja")),
          // SKP and time
          PackForm.of("status_skp", "label status SKP dan artinya", key("label"), text("status_skp")),
          PackForm.of("status_skp_tahap", "status SKP dan tahapnya",
              key("status_skp"), of("tahap", WHOLE), of("disetujui", FLAG), of("boleh_mundur", FLAG)),
          PackForm.of("tenggat", "kelonggaran terhadap batas pengisian", of("toleransi_hari", WHOLE)),
          PackForm.of("zona_waktu", "provinsi dan zona waktunya", key("kode_provinsi"), text("zona")),
          PackForm.of("zona_sumber", "sistem sumber yang menulis waktu tanpa zona",
              key("sumber_sistem"), text("zona")),
          // People
          PackForm.of("kedudukan_hukum", "kedudukan hukum dan artinya bagi hitungan pegawai",
              key("kedudukan_hukum_id"), text("kedudukan_hukum_nama"), text("kelompok"), text("alasan").optional(),
              text("bentuk_nip").optional(), text("tanda").optional(), text("kode_galat").optional()),
          PackForm.of("pengecualian", "alasan pegawai dikecualikan dari kewajiban",
              key("alasan"), text("sebutan"), text("asal"), of("urutan", WHOLE)),
          PackForm.of("jenis_pegawai", "jenis pegawai dan penempatannya pada instansi lain",
              key("jenis_pegawai_id"), text("penempatan")),
          PackForm.of("nip_aturan", "angka yang membatasi NIP yang sah",
              key("parameter"), of("nilai", WHOLE), text("satuan")),
          PackForm.of("kontrak_pppk", "kode kontrak yang dikenal dalam nomor induk PPPK",
              key("kode"), text("sebutan")),
          PackForm.of("golongan", "golongan satu jenis ASN dan ejaannya",
              key("jenis_asn"), key("golongan"), text("golongan_id").optional(), text("pangkat").optional(),
              of("urutan", WHOLE), of("ejaan", LIST)),
          PackForm.of("pendidikan", "tingkat pendidikan, menurut id atau nama, dan kelompoknya",
              key("menurut"), key("nilai"), text("pendidikan"), of("urutan", WHOLE)),
          PackForm.of("kelompok_usia", "kelompok usia",
              key("kelompok_usia"), of("dari", WHOLE), of("sampai", WHOLE).optional(), of("urutan", WHOLE)),
          // Posts and agencies
          PackForm.of("eselon", "eselon, jenjang jabatan ASN, dan rentang golongannya",
              key("eselon_id"), text("eselon_nama").optional(), text("jenjang_asn").optional(),
              text("jenjang_asn_id").optional(), text("golongan_min").optional(), text("golongan_maks").optional()),
          PackForm.of("jenis_jabatan", "jenis jabatan dan kelompoknya",
              key("jenis_jabatan_id"), text("jenis_jabatan_nama"), text("jenis_jabatan")),
          PackForm.of("jenjang", "jenjang jabatan fungsional",
              key("jenjang"), text("jenjang_nama"), text("kategori"), of("urutan", WHOLE)),
          PackForm.of("kelompok_jabatan", "ciri jabatan yang menentukan kelompok SNOWMAN; urutan terkecil menang",
              key("urutan", WHOLE), of("jenis_jabatan", LIST), text("rumpun_id").optional(),
              text("awalan").optional(), text("kelompok")),
          PackForm.of("jenis_instansi", "jenis instansi",
              key("jenis_instansi_id"), text("jenis_instansi"), text("tingkat").optional(), of("urutan", WHOLE)));

  private PackForms() {}
}
