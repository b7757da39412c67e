package lumbung.warehouse.emit;

/**
 * One entry of the kamus.
 *
 * @param kode unique, such as {@code mart_kinerja_unit.pegawai} or {@code R-307}
 * @param jenis TABEL, KOLOM, INDIKATOR, ATURAN, KODE GALAT or ISTILAH
 * @param rumus how it is computed; null when there is nothing to compute
 * @param satuan unit; null when it has none
 * @param dasarHukum laws and regulations; null when there is none
 * @param sumber what else it follows: decisions and rules of ours, practice, reference lists; null when there is nothing
 * @param kelompokJabatan the job group the entry is for; null = all
 */
public record Istilah(
    String kode, String jenis, String judul, String definisi, String rumus, String satuan, String dasarHukum, String sumber,
    String kelompokJabatan) {}
