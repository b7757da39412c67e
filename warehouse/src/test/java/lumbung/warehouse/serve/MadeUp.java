package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import lumbung.warehouse.star.Star;

/** Made-up people and the aggregates that follow from them, as SQL for temporary tables with the names and columns of lake tables. */
final class MadeUp {

  /** Star tables that {@link #star} fills. */
  static final List<Table> STAR = List.of(Star.DIM_PEGAWAI, Star.FACT_PENILAIAN);

  private MadeUp() {}

  /** An empty input table; counts are 0 and required flags false unless said otherwise. */
  static String createInput(Table t) {
    return "CREATE TEMP TABLE %s (%s)".formatted(t.view(), t.columns().stream().map(MadeUp::column).collect(joining(", ")));
  }

  /** Twelve people in two units in every month and the year; one is excluded, some are not assessed. */
  static List<String> people(Part p, int seed) {
    List<String> sql = new ArrayList<>();
    String where = " WHERE instansi_id = '%s' AND tahun = %d".formatted(p.instansiId(), p.tahun());
    for (Table t : Inputs.LAKE) {
      sql.add("DELETE FROM " + t.view() + (t == Star.DIM_UNOR ? " WHERE instansi_id = '" + p.instansiId() + "'" : where));
    }
    sql.addAll(List.of("INSERT INTO dim_unor BY NAME SELECT '%s' AS instansi_id, unnest(['u1', 'u2']) AS unor_id, 'Unit ' || unor_id AS unor_nama, true AS aktif, true AS terkini"
        .formatted(p.instansiId()),
        """
        INSERT INTO pegawai_periode BY NAME
        SELECT '%1$s' AS instansi_id, if(m = 0, 'TAHUNAN', 'BULANAN') AS jenis_periode, %2$d AS tahun, m::INTEGER AS angka_periode,
          make_date(%2$d, if(m = 0, 1, m)::INTEGER, 1) AS periode_awal, if(m = 0, make_date(%2$d, 12, 31), last_day(periode_awal)) AS periode_akhir,
          'pns-' || o AS pns_id, '19700101199003199' || (o %% 10) || chr((65 + o // 10)::INTEGER) AS nip, 'Orang ' || o AS nama,
          if(o %% 2 = 0, 'u1', 'u2') AS unor_id, 'Unit ' || unor_id AS unor_nama, 'Analis' AS jabatan_nama, if(o = 11, 'CLTN', NULL) AS alasan,
          'PNS' AS jenis_pegawai, 'FUNGSIONAL' AS jenis_jabatan, '-' AS jenjang, if(o < 6, 'L', 'P') AS jenis_kelamin, '35-44' AS kelompok_usia,
          'S2' AS pendidikan, o <> 3 AS ber_skp, o NOT IN (3, 4) AS skp_disetujui, if(o = 4, 'DIAJUKAN', 'DISETUJUI') AS status_skp,
          true AS ada_penilaian, 'skp-' || o AS skp_id,
          if(alasan IS NULL AND hash(o, m, %3$d) %% 5 <> 0, ['SB', 'B', 'BP', 'K', 'SK'][(1 + hash(o, %3$d) %% 5)::INTEGER], NULL) AS predikat,
          predikat AS predikat_sumber, if(predikat IS NULL, NULL, true) AS konsisten,
          periode_akhir + 10 AS batas_pengisian, if(predikat IS NULL, NULL, o %% 3 <> 0) AS tepat_waktu
        FROM range(12) a(o), range(13) b(m)""".formatted(p.instansiId(), p.tahun(), seed),
        "INSERT INTO agg_periode BY NAME SELECT DISTINCT instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir FROM pegawai_periode" + where,
        """
        INSERT INTO agg_kinerja_unit BY NAME
        SELECT instansi_id, unor_id, unor_nama, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir,
          count(*) FILTER (WHERE alasan IS NULL) AS pegawai, count(*) FILTER (WHERE alasan IS NOT NULL) AS pegawai_dikecualikan,
          count(*) FILTER (WHERE alasan IS NULL AND ber_skp) AS ber_skp, count(*) FILTER (WHERE alasan IS NULL AND skp_disetujui) AS skp_disetujui,
          count(predikat) AS dinilai, count(*) FILTER (WHERE tepat_waktu) AS tepat_waktu, count(*) FILTER (WHERE predikat = 'SB') AS sangat_baik,
          count(*) FILTER (WHERE predikat = 'B') AS baik, count(*) FILTER (WHERE predikat = 'BP') AS butuh_perbaikan,
          count(*) FILTER (WHERE predikat = 'K') AS kurang, count(*) FILTER (WHERE predikat = 'SK') AS sangat_kurang,
          count(*) FILTER (WHERE alasan IS NULL AND predikat IS NULL) AS belum_dinilai
        FROM pegawai_periode %s GROUP BY ALL""".formatted(where),
        """
        INSERT INTO agg_batas BY NAME SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, batas_pengisian,
          count(*) AS pegawai, count(*) FILTER (WHERE tepat_waktu) AS tepat_waktu FROM pegawai_periode %s AND alasan IS NULL GROUP BY ALL""".formatted(where),
        """
        INSERT INTO agg_distribusi BY NAME SELECT instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, jenis_pegawai,
          jenis_jabatan, jenjang, jenis_kelamin, kelompok_usia, pendidikan, coalesce(predikat, 'BELUM DINILAI') AS predikat, count(*) AS jumlah
        FROM pegawai_periode %s AND alasan IS NULL GROUP BY ALL""".formatted(where),
        """
        INSERT INTO agg_pengecualian BY NAME SELECT instansi_id, unor_id, unor_nama, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir,
          alasan, count(*) AS pegawai FROM pegawai_periode %s AND alasan IS NOT NULL GROUP BY ALL""".formatted(where),
        """
        INSERT INTO agg_capaian BY NAME SELECT instansi_id, 'u1' AS unor_id, 'Unit u1' AS unor_nama, jenis_periode, tahun, angka_periode, periode_awal,
          periode_akhir, 'INSTANSI' AS tingkat, 'B' AS predikat_organisasi, sum(dinilai) AS dinilai, sum(sangat_baik) AS sangat_baik, sum(baik) AS baik,
          sum(butuh_perbaikan) AS butuh_perbaikan, sum(kurang) AS kurang, sum(sangat_kurang) AS sangat_kurang
        FROM agg_kinerja_unit %s GROUP BY ALL""".formatted(where)));
    return sql;
  }

  /** The people of {@link #people} and their assessments as the star has them. */
  static List<String> star(Part p) {
    String whose = " WHERE instansi_id = '%s'".formatted(p.instansiId());
    String where = whose + " AND tahun = " + p.tahun();
    return List.of("DELETE FROM dim_pegawai" + whose, "DELETE FROM fact_penilaian" + where, """
        INSERT INTO dim_pegawai BY NAME SELECT DISTINCT instansi_id, pns_id, nip, nama, unor_id, unor_nama, jabatan_nama, hash(pns_id)::HUGEINT %% 1000 AS pegawai_key,
          'SIASN' AS sumber_sistem, 'ADA' AS status_sumber, TIMESTAMP '2025-01-01' AS tercatat_dari, true AS terkini FROM pegawai_periode %s""".formatted(whose),
        """
        INSERT INTO fact_penilaian BY NAME SELECT instansi_id, tahun, 'EKINERJA' AS sumber_sistem, pns_id || '|' || nip || '|' || angka_periode AS kunci_bisnis, pns_id,
          jenis_periode, angka_periode, skp_id, predikat, predikat_sumber, konsisten, batas_pengisian, tepat_waktu, '197001011990031990' AS penilai_nip,
          true AS definitif, TIMESTAMP '2025-01-01' AS tercatat_dari, true AS terkini FROM pegawai_periode %s""".formatted(where));
  }

  private static String column(Column c) {
    String value = c.type() == Type.COUNT ? " DEFAULT 0" : c.type() == Type.BOOLEAN && c.isRequired() ? " DEFAULT false" : "";
    return c.name() + " " + c.type().sql() + value;
  }
}
