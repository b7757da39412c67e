package lumbung.simulator.nation;

import java.time.LocalDate;

/**
 * A post a person holds from a day on.
 *
 * @param jenis 1 structural, 2 functional, 4 pelaksana
 * @param jenjang level of a functional post; empty otherwise
 */
public record Post(LocalDate dari, int unit, String jenis, String jabatanId, String jabatan, String jenjang, String eselon) {}
