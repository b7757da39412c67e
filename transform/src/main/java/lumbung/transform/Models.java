package lumbung.transform;

import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Agg;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Star;

/** Everything the task of a bin builds, in build order: a step comes after those it reads. */
public final class Models {

  public static final List<Step> ALL = List.of(
      Preparation.of("zona_instansi"),
      // Periods
      Versions.overSystems(Landing.PERIODE),
      Model.of(Star.DIM_PERIODE_INSTANSI),
      Preparation.of("periode_kalender"),
      Preparation.of("periode_peta"),
      Preparation.of("periode_batas"),
      // Units and people
      Versions.overSystems(Landing.UNOR),
      Preparation.of("unor_leluhur"),
      Model.of(Star.DIM_UNOR, "kunci", "tanda_silang"),
      Model.of(Star.BRIDGE_UNOR),
      Versions.of(Landing.PEGAWAI),
      Preparation.of("pegawai_isi"),
      Preparation.of("pegawai_riwayat"),
      Model.of(Star.DIM_JABATAN, "kunci"),
      Model.of(Star.DIM_PEGAWAI, "kunci", "tanda_silang", "hari_dari", "hari_sampai"),
      Preparation.of("unit"),
      Preparation.of("orang"),
      Preparation.of("masa_luar"),
      Preparation.of("orang_nip"),
      Preparation.of("umur_kelompok"),
      Preparation.of("pegawai_masa"),
      Fungsi.of("nama_polos", "nama"),
      // What is of any year: SKP, actions, evidence
      Versions.of(Landing.SKP),
      Preparation.of("skp_isi"),
      Preparation.of("skp_peta"),
      Fungsi.of("aksi_selesai", "target, realisasi, status"),
      Versions.of(Landing.RENCANA_AKSI),
      Preparation.of("aksi_isi"),
      Preparation.of("aksi_berulang"),
      Preparation.lazily("aksi_tunggal"),
      Versions.of(Landing.BUKTI_DUKUNG),
      Preparation.of("bukti_isi"),
      Preparation.of("bukti_link"),
      // The years to build; of agencies whose masters came those that see what changed
      Preparation.of("tahun_baris"),
      Preparation.of("induk"),
      Perubahan.of(Star.DIM_UNOR),
      Perubahan.of(Star.DIM_JABATAN),
      Perubahan.of(Star.DIM_PEGAWAI),
      Preparation.of("pegawai_lama"),
      Preparation.of("pegawai_beda"),
      Preparation.of("induk_semua"),
      Preparation.of("diminta"),
      Preparation.of("tahun_kait"),
      Preparation.of("sentuh"),
      Preparation.of("pegawai_hari"),
      // SKP and what is planned in them
      Model.lazily(Star.FACT_SKP, "tanda_silang"),
      Preparation.of("skp_periode"),
      Versions.of(Landing.RHK),
      Model.of(Star.FACT_RHK, "tanda_silang"),
      Preparation.of("rhk_dikenal"),
      Versions.of(Landing.INDIKATOR),
      Model.of(Star.FACT_INDIKATOR, "tanda_silang"),
      // Assessments
      Preparation.lazily("amatan_penilaian"),
      Versions.of(Landing.PENILAIAN, "amatan_penilaian"),
      Preparation.of("penilaian_isi"),
      Preparation.of("penilaian_kalah"),
      Model.lazily(Star.FACT_PENILAIAN, "tanda_silang"),
      Model.of(Agg.AGG_PERIODE),
      Model.of(Agg.PEGAWAI_PERIODE, "no_orang", "no_periode", "no_unit"),
      Model.of(Agg.AGG_BATAS),
      Model.of(Agg.AGG_DISTRIBUSI),
      Model.of(Agg.AGG_PENGECUALIAN),
      // Daily work
      Model.lazily(Star.FACT_RENCANA_AKSI, "tanda_silang"),
      Preparation.of("indikator_bukti"),
      Model.lazily(Star.FACT_BUKTI, "tanda_silang"),
      Versions.of(Landing.UMPAN_BALIK),
      Model.of(Star.FACT_UMPAN_BALIK, "tanda_silang", "no_orang", "no_periode"),
      Preparation.of("kerja_unit"),
      // Organisations
      Versions.of(Landing.CAPAIAN_ORGANISASI),
      Model.of(Star.FACT_CAPAIAN_ORGANISASI, "tanda_silang", "jenis", "kunci_unor", "no_periode"),
      Preparation.of("capaian"),
      Model.of(Agg.AGG_KINERJA_UNIT, "no_unit", "no_periode"),
      Model.of(Agg.AGG_CAPAIAN),
      Model.of(Agg.AGG_GALAT_SILANG));

  /** The models among them: what the lake gets. */
  public static final List<Model> MODELS =
      ALL.stream().flatMap(step -> step instanceof Model model ? Stream.of(model) : Stream.empty()).toList();

  /** Rule packs and reference lists that the SELECTs name. */
  static final String[] RULES = {
      "ref_instansi", "ref_jabatan_fungsional", "predikat_matrix", "tenggat", "kedudukan_hukum", "jenis_jabatan", "jenjang",
      "kelompok_jabatan", "pendidikan", "kelompok_usia", "status_skp_tahap", "kepala_unit"};

  private Models() {}

  /** The model of a table. */
  static Model of(Table table) {
    return MODELS.stream().filter(m -> m.table().equals(table)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(table + " has no model"));
  }
}
