package lumbung.warehouse.check;

/**
 * One question about data; the answer is the rows that break it.
 *
 * @param name what is looked at, such as {@code serving.mart_kinerja_unit.pegawai} or {@code unit_ke_instansi}
 * @param says what must hold, as people read it
 * @param population relation the check is about; when it is empty the check is not applicable
 * @param condition SQL condition that is true for a broken row of the population; null when one row alone does not tell
 * @param sql SELECT of the broken rows
 */
public record Check(String name, String says, Severity severity, String population, String condition, String sql) {}
