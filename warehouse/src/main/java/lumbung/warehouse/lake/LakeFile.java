package lumbung.warehouse.lake;

import java.io.Serializable;

/**
 * One Parquet file of a lake table in one snapshot.
 *
 * @param instansiId agency whose rows it holds; null when the table is not kept apart by agency
 * @param tahun year of its rows; null when the table is not kept apart by year
 */
public record LakeFile(String path, String instansiId, Integer tahun, long rows, long bytes) implements Serializable {}
