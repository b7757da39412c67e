package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.ReferenceFiles.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Joins official codes, ISO codes and the map of 33 provinces into regions. */
final class WilayahList {

  /** Provinces, then regencies, by their Kemendagri code. */
  static Map<String, Wilayah> load() {
    Map<String, String> onMapOf33 = new HashMap<>();
    ReferenceFiles.csv("wilayah/peta33.csv")
        .forEach(row -> onMapOf33.put(text(row, "kode_provinsi"), text(row, "kode_iso_peta33")));
    Map<String, Wilayah> regions = new LinkedHashMap<>();
    for (NamedCsvRecord row : ReferenceFiles.csv("wilayah/provinces_kemendagri_iso_crosswalk.csv")) {
      String code = text(row, "kode_kemendagri");
      String iso = text(row, "iso_3166_2");
      regions.put(
          code, new Wilayah(code, text(row, "nama_kemendagri"), "PROVINSI", code, iso, onMapOf33.getOrDefault(code, iso)));
    }
    for (NamedCsvRecord row : ReferenceFiles.csv("wilayah/regencies_kemendagri.csv")) {
      Wilayah province = regions.get(text(row, "kode_provinsi"));
      String code = text(row, "kode");
      String kind = text(row, "jenis").toUpperCase(Locale.ROOT);
      regions.put(
          code, new Wilayah(code, text(row, "nama"), kind, province.kode(), province.kodeIso(), province.kodeIsoPeta33()));
    }
    return regions;
  }

  private WilayahList() {}
}
