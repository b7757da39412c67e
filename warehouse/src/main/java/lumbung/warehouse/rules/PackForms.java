package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.Field.key;
import static lumbung.warehouse.rules.Field.of;
import static lumbung.warehouse.rules.Field.text;
import static lumbung.warehouse.rules.Kind.FLAG;
import static lumbung.warehouse.rules.Kind.LIST;
import static lumbung.warehouse.rules.Kind.WHOLE;

import java.util.List;

/** Every rule pack there is, each with the columns it has beside those of R-001. */
final class PackForms {

  static final List<PackForm> ALL =
      List.of(
          // Ratings and predikat
          PackForm.of("regim", key("jenis_asn"), text("kode_rezim"), of("skala_maks", WHOLE).optional()),
          PackForm.of(
              "predikat",
              key("predikat"),
              text("label"),
              text("sebutan"),
              of("level", WHOLE).optional(),
              of("urutan", WHOLE),
              text("warna_terang"),
              text("warna_gelap")),
          PackForm.of("rating", key("rating"), text("label"), text("sebutan"), of("level", WHOLE), of("urutan", WHOLE)),
          PackForm.of(
              "predikat_organisasi",
              key("predikat_organisasi"),
              text("label"),
              text("sebutan"),
              of("level", WHOLE),
              of("urutan", WHOLE)),
          PackForm.of(
              "predikat_label_variants",
              key("bidang"),
              key("label"),
              text("perlakuan"),
              text("kode").optional(),
              text("kode_galat").optional()),
          PackForm.of("kode_sumber", key("skema_kode"), key("bidang"), key("kode_sumber"), text("kode")),
          PackForm.of("predikat_matrix", key("hasil_kerja"), key("perilaku_kerja"), text("predikat")),
          PackForm.of(
              "nilai_berakhlak",
              text("kode_nilai"),
              text("nama_nilai"),
              of("butir", WHOLE).optional(),
              key("kode_panduan"),
              text("panduan").optional(),
              of("urutan", WHOLE),
              text("rumpun_nilai")),
          // Organisations and the spread of predikat
          PackForm.of(
              "pola_distribusi",
              key("predikat_organisasi"),
              key("batas"),
              text("jenis"),
              of("himpunan", LIST),
              of("persen", WHOLE).optional(),
              of("orang", WHOLE).optional(),
              text("tingkat")),
          PackForm.of(
              "unit_kecil",
              key("dari", WHOLE),
              of("sampai", WHOLE).optional(),
              text("keadaan"),
              text("pembulatan").optional()),
          // SKP and time
          PackForm.of("status_skp", key("label"), text("status_skp")),
          PackForm.of(
              "status_skp_tahap", key("status_skp"), of("tahap", WHOLE), of("disetujui", FLAG), of("boleh_mundur", FLAG)),
          PackForm.of("tenggat", of("toleransi_hari", WHOLE)),
          PackForm.of("zona_waktu", key("kode_provinsi"), text("zona")),
          PackForm.of("zona_sumber", key("sumber_sistem"), text("zona")),
          // People
          PackForm.of(
              "kedudukan_hukum",
              key("kedudukan_hukum_id"),
              text("kedudukan_hukum_nama"),
              text("kelompok"),
              text("alasan").optional(),
              text("bentuk_nip").optional(),
              text("tanda").optional(),
              text("kode_galat").optional()),
          PackForm.of("pengecualian", key("alasan"), text("sebutan"), text("asal"), of("urutan", WHOLE)),
          PackForm.of("jenis_pegawai", key("jenis_pegawai_id"), text("penempatan")),
          PackForm.of("nip_aturan", key("parameter"), of("nilai", WHOLE), text("satuan")),
          PackForm.of("kontrak_pppk", key("kode"), text("sebutan")),
          PackForm.of(
              "golongan",
              key("jenis_asn"),
              key("golongan"),
              text("golongan_id").optional(),
              text("pangkat").optional(),
              of("urutan", WHOLE),
              of("ejaan", LIST)),
          PackForm.of("pendidikan", key("menurut"), key("nilai"), text("pendidikan"), of("urutan", WHOLE)),
          PackForm.of(
              "kelompok_usia", key("kelompok_usia"), of("dari", WHOLE), of("sampai", WHOLE).optional(), of("urutan", WHOLE)),
          // Posts and agencies
          PackForm.of(
              "eselon",
              key("eselon_id"),
              text("eselon_nama").optional(),
              text("jenjang_asn").optional(),
              text("jenjang_asn_id").optional(),
              text("golongan_min").optional(),
              text("golongan_maks").optional()),
          PackForm.of("jenis_jabatan", key("jenis_jabatan_id"), text("jenis_jabatan_nama"), text("jenis_jabatan")),
          PackForm.of("jenjang", key("jenjang"), text("jenjang_nama"), text("kategori"), of("urutan", WHOLE)),
          PackForm.of(
              "kelompok_jabatan",
              key("urutan", WHOLE),
              of("jenis_jabatan", LIST),
              text("rumpun_id").optional(),
              text("awalan").optional(),
              text("kelompok")),
          PackForm.of(
              "jenis_instansi",
              key("jenis_instansi_id"),
              text("jenis_instansi"),
              text("tingkat").optional(),
              of("urutan", WHOLE)));

  private PackForms() {}
}
