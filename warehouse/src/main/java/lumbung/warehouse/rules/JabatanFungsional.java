package lumbung.warehouse.rules;

/**
 * One functional post of the SIASN list.
 *
 * @param id compared without regard to case
 * @param nama name with its jenjang; two names occur twice, so never join by it
 * @param jenjang {@code PT MU MA UT PM TR MH PY}; null if unknown
 * @param usiaBup retirement age in years; null if the list does not say
 * @param terkini false for a post of the past, which old rows may still name
 * @param keluargaId id of its job family
 * @param keluargaNama name of its job family; null if the list lacks it
 * @param rumpunId id of the larger group the family belongs to; null if unknown
 * @param kelompok {@code PENDIDIK}, {@code KESEHATAN} or {@code FUNGSIONAL}
 */
public record JabatanFungsional(
    String id,
    String nama,
    String jenjang,
    Integer usiaBup,
    boolean terkini,
    String keluargaId,
    String keluargaNama,
    String rumpunId,
    String kelompok) {}
