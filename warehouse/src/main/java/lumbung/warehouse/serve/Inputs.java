package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.emit.Istilah;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Acuan;
import lumbung.warehouse.star.Agg;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Star;

/**
 * What the SELECTs of the marts name, laid before a DuckDB connection as temporary views and tables: the aggregates of a lake
 * snapshot, reference lists and rule packs, {@code feed}, {@code nama_periode}, {@code akses}, {@code istilah} and the one row of
 * {@code parameter}; and what came.
 */
public final class Inputs {

  /** Lake tables that marts read. */
  public static final List<Table> LAKE = List.of(Agg.AGG_PERIODE, Agg.PEGAWAI_PERIODE, Agg.AGG_KINERJA_UNIT, Agg.AGG_BATAS,
      Agg.AGG_DISTRIBUSI, Agg.AGG_PENGECUALIAN, Agg.AGG_CAPAIAN, Agg.AGG_GALAT_SILANG, Star.DIM_UNOR);
  /** Dimensions that checks compare figures with. */
  static final List<Table> DIMENSIONS = List.of(Acuan.DIM_PERIODE, Acuan.DIM_PREDIKAT);
  /** Rule packs and reference lists that marts read. */
  static final String[] RULES = {"ref_instansi", "predikat", "predikat_organisasi", "rating", "tenggat", "pola_distribusi",
      "unit_kecil"};

  private final Lake lake;
  private final Ops ops;
  private final Map<Table, Long> snapshots;
  private final Collection<Hak> akses;
  private final List<Istilah> istilah;
  private final Parameter parameter;
  private final Map<Table, List<LakeFile>> listed = new ConcurrentHashMap<>();

  /**
   * Inputs of one release.
   *
   * @param snapshots snapshot of every table that has one
   */
  public Inputs(Lake lake, Ops ops, Map<Table, Long> snapshots, Collection<Hak> akses, List<Istilah> istilah, Parameter parameter) {
    this.lake = lake;
    this.ops = ops;
    this.snapshots = Map.copyOf(snapshots);
    this.akses = List.copyOf(akses);
    this.istilah = List.copyOf(istilah);
    this.parameter = parameter;
  }

  public Parameter parameter() {
    return parameter;
  }

  Map<Table, Long> snapshots() {
    return snapshots;
  }

  /** Lays everything before the connection. */
  public void register(Connection duck) throws SQLException {
    registerSmall(duck);
    for (Table table : LAKE) {
      LakeView.create(duck, table, files(table).stream().map(LakeFile::path).toList());
    }
    registerTouched(duck, parts());
  }

  /**
   * Lays before the connection what replacing some agency-years needs: their files only, and the list of them as {@code sentuh}. The
   * warnings across feeds stay whole, because their mart is made anew whole.
   */
  public void register(Connection duck, Set<Part> touched) throws SQLException {
    registerSmall(duck);
    Set<String> instansi = new HashSet<>();
    touched.forEach(p -> instansi.add(p.instansiId()));
    for (Table table : LAKE) {
      LakeView.create(duck, table, files(table).stream()
          .filter(f -> table == Agg.AGG_GALAT_SILANG
              || (f.tahun() == null ? instansi.contains(f.instansiId()) : touched.contains(Part.of(f.instansiId(), f.tahun()))))
          .map(LakeFile::path).toList());
    }
    registerTouched(duck, touched);
  }

  /** Lays what came before the connection, which only tables and checks of the aggregates read: {@code ops_batch} and {@code ops_batch_kode}. */
  void registerDeliveries(Connection duck) throws SQLException {
    OpsRows.register(duck, ops);
  }

  /** Every agency-year there is. */
  Set<Part> parts() {
    Set<Part> parts = new HashSet<>();
    LAKE.forEach(table -> files(table).stream().filter(f -> f.tahun() != null).forEach(f -> parts.add(Part.of(f.instansiId(), f.tahun()))));
    return parts;
  }

  /** Files of a table in this release. */
  List<LakeFile> files(Table table) {
    return listed.computeIfAbsent(table, t -> snapshots.containsKey(t) ? lake.files(t, snapshots.get(t), Set.of()) : List.of());
  }

  private static void registerTouched(Connection duck, Set<Part> touched) throws SQLException {
    TempTable.create(duck, "sentuh (instansi_id VARCHAR, tahun INTEGER)",
        touched.stream().map(p -> new Object[] {p.instansiId(), p.tahun()}).toList());
  }

  private void registerSmall(Connection duck) throws SQLException {
    RuleViews.register(duck, RULES);
    for (Table table : DIMENSIONS) {
      LakeView.create(duck, table, files(table).stream().map(LakeFile::path).toList());
    }
    registerFeeds(duck);
    registerPeriode(duck);
    registerParameter(duck, parameter);
    TempTable.create(duck, "akses (username VARCHAR, instansi_id VARCHAR, unor_id VARCHAR, peran VARCHAR)",
        akses.stream().map(h -> new Object[] {h.username(), h.instansiId(), h.unorId(), h.peran()}).toList());
    registerIstilah(duck, istilah, parameter);
  }

  static void registerFeeds(Connection duck) throws SQLException {
    TempTable.create(duck, "feed (feed VARCHAR, feed_nama VARCHAR)",
        Landing.FEEDS.stream().map(t -> new Object[] {t.name(), Nama.feed(t.name())}).toList());
  }

  /** Lays the names of periods before the connection. */
  public static void registerPeriode(Connection duck) throws SQLException {
    TempTable.create(duck, "nama_periode (jenis_periode VARCHAR, angka_periode INTEGER, periode_nama VARCHAR, bulan_mulai INTEGER)", Nama.periode());
  }

  static void registerParameter(Connection duck, Parameter p) throws SQLException {
    TempTable.create(duck, "parameter (rilis VARCHAR, as_of DATE, as_of_akhir TIMESTAMP, dibuat_pada TIMESTAMP, versi_kode VARCHAR, versi_aturan VARCHAR)",
        List.<Object[]>of(new Object[] {p.rilis(), p.asOf(), LocalDateTime.ofInstant(p.asOfAkhir(), ZoneOffset.UTC),
            LocalDateTime.ofInstant(p.dibuatPada(), ZoneOffset.UTC), p.versiKode(), p.versiAturan()}));
  }

  /** A rule is described at the version of the rules, everything else at that of the code. */
  static void registerIstilah(Connection duck, List<Istilah> istilah, Parameter p) throws SQLException {
    String columns = Marts.KAMUS.columns().stream().map(c -> c.name() + " VARCHAR").collect(joining(", "));
    TempTable.create(duck, "istilah (" + columns + ")", istilah.stream().map(i -> new Object[] {i.kode(), i.jenis(), i.judul(), i.definisi(), i.rumus(),
        i.satuan(), i.dasarHukum(), i.sumber(), i.kelompokJabatan(), i.jenis().equals("ATURAN") ? p.versiAturan() : p.versiKode()}).toList());
  }
}
