package lumbung.warehouse.rules;

/**
 * One work unit of the SIASN list.
 *
 * @param id compared without regard to case
 * @param nama not unique
 * @param instansiId its agency; four units name one that the list of agencies lacks
 */
public record SatuanKerja(String id, String nama, String instansiId) {}
