package lumbung.ingest;

import java.io.Serializable;

/**
 * One reason about a row or a file, in the words the sender reads.
 *
 * @param kode such as {@code NIP-03}
 * @param kolom the column, as the canonical contract names it; empty for a reason about the whole row or file
 * @param nilai the text received, before normalisation; empty when there is none
 * @param pesan where and what, such as {@code Baris 214, kolom nip: NIP '1.97E+17' tersimpan sebagai …}
 * @param saran what to do about it
 */
public record Galat(String kode, String kolom, String nilai, String pesan, String saran) implements Serializable {}
