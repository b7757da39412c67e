package lumbung.warehouse.rules;

/**
 * One province or regency, by its Kemendagri code.
 *
 * @param kode with its dot: {@code 11} or {@code 11.01}; four digits without a dot are other systems' codes
 * @param nama official name
 * @param jenis {@code PROVINSI}, {@code KABUPATEN} or {@code KOTA}
 * @param kodeProvinsi code of its province, its own for a province
 * @param kodeIso ISO 3166-2 code of its province
 * @param kodeIsoPeta33 the same on the map of 33 provinces, which knows no province younger than 2012
 */
public record Wilayah(String kode, String nama, String jenis, String kodeProvinsi, String kodeIso, String kodeIsoPeta33) {}
