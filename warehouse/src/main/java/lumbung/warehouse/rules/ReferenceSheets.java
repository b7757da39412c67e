package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.Sheet.column;
import static lumbung.warehouse.rules.Sheet.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The reference lists as tables {@code ref_…}. */
final class ReferenceSheets {
  private final Reference reference;
  private final RuleScopes scopes;
  private final Map<String, Lazy<Sheet>> sheets = new LinkedHashMap<>();

  ReferenceSheets(Reference reference, RuleScopes scopes) {
    this.reference = reference;
    this.scopes = scopes;
    add("ref_instansi", this::instansi);
    add("ref_wilayah", this::wilayah);
    add("ref_jabatan_fungsional", this::jabatanFungsional);
    add("ref_satuan_kerja", this::satuanKerja);
    for (String list : List.of("eselon", "golongan", "jenis_jabatan", "jenis_pegawai", "kedudukan_hukum")) {
      add("ref_" + list, name -> codes(name, list));
    }
  }

  /** Every table by name, each made when first asked for. */
  Map<String, Lazy<Sheet>> all() {
    return sheets;
  }

  private void add(String name, Function<String, Sheet> make) {
    sheets.put(name, new Lazy<>(() -> make.apply(name)));
  }

  private Sheet instansi(String name) {
    List<Sheet.Column> columns =
        List.of(
            text("instansi_id"),
            text("instansi_nama"),
            column("instansi_alias", Kind.LIST),
            text("tingkat"),
            text("jenis_instansi"),
            text("jenis_instansi_nama"),
            text("kode_cepat"),
            text("kode_wilayah"),
            text("kode_provinsi"),
            text("provinsi_nama"),
            text("kode_iso_peta33"),
            text("zona"),
            text("cakupan_aturan"),
            column("berlaku_mulai", Kind.DAY),
            column("berlaku_sampai", Kind.DAY));
    return sheet(
        name,
        columns,
        reference.instansi(),
        i ->
            row(
                i.id(),
                i.nama(),
                i.alias(),
                i.tingkat(),
                i.jenis(),
                namaJenis(i.jenis()),
                i.kodeCepat(),
                i.kodeWilayah(),
                i.kodeProvinsi(),
                i.kodeProvinsi() == null ? null : reference.wilayah(i.kodeProvinsi()).orElseThrow().nama(),
                i.kodeIsoPeta33(),
                i.zona().getId(),
                scopes.of(i.id()),
                i.berlakuMulai(),
                i.berlakuSampai()));
  }

  private Sheet wilayah(String name) {
    List<Sheet.Column> columns =
        List.of(
            text("kode_wilayah"),
            text("wilayah_nama"),
            text("jenis_wilayah"),
            text("kode_provinsi"),
            text("kode_iso"),
            text("kode_iso_peta33"));
    return sheet(
        name,
        columns,
        reference.wilayah(),
        w -> row(w.kode(), w.nama(), w.jenis(), w.kodeProvinsi(), w.kodeIso(), w.kodeIsoPeta33()));
  }

  private Sheet jabatanFungsional(String name) {
    List<Sheet.Column> columns =
        List.of(
            text("jabatan_id"),
            text("jabatan_nama"),
            text("jenjang"),
            column("usia_bup", Kind.WHOLE),
            column("terkini", Kind.FLAG),
            text("keluarga_id"),
            text("keluarga_nama"),
            text("rumpun_id"),
            text("kelompok"));
    return sheet(
        name,
        columns,
        reference.jabatanFungsional(),
        j ->
            row(
                j.id(),
                j.nama(),
                j.jenjang(),
                j.usiaBup(),
                j.terkini(),
                j.keluargaId(),
                j.keluargaNama(),
                j.rumpunId(),
                j.kelompok()));
  }

  private Sheet satuanKerja(String name) {
    List<Sheet.Column> columns = List.of(text("satuan_kerja_id"), text("satuan_kerja_nama"), text("instansi_id"));
    return sheet(name, columns, reference.satuanKerja(), s -> row(s.id(), s.nama(), s.instansiId()));
  }

  private Sheet codes(String name, String list) {
    List<Sheet.Column> columns = List.of(text(list + "_id"), text(list + "_nama"));
    return sheet(name, columns, reference.codes(list).entrySet(), code -> row(code.getKey(), code.getValue()));
  }

  /** {@code KEMENTERIAN KOORDINATOR} as people read it: Kementerian koordinator; abbreviations stay as they are. */
  private static String namaJenis(String jenis) {
    return List.of("LPNK", "LNS").contains(jenis) ? jenis : jenis.charAt(0) + jenis.substring(1).toLowerCase(Locale.ROOT);
  }

  private static <T> Sheet sheet(String name, List<Sheet.Column> columns, Collection<T> rows, Function<T, List<Object>> cells) {
    return new Sheet(name, columns, rows.stream().map(cells).toList());
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }
}
