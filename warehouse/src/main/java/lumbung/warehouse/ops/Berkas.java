package lumbung.warehouse.ops;

import java.time.Instant;

/**
 * A file of the inbox as last seen: the same path, size and time need not be opened again.
 *
 * @param batchId the batch it was, or repeated
 * @param status of this delivery, KIRIMAN_ULANG included
 */
public record Berkas(String jalur, String feed, long ukuran, Instant waktuUbah, String hashKonten, String batchId, String status) {}
