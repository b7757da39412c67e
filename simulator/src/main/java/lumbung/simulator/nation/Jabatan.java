package lumbung.simulator.nation;

/**
 * One functional post of the reference.
 *
 * @param jenjang PT, MU, MA, UT (ahli) or PM, TR, MH, PY (keterampilan)
 */
public record Jabatan(String id, String nama, String jenjang) {}
