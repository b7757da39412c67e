package lumbung.ingest.putus;

import java.sql.SQLException;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.schema.Table;

/**
 * Finds the rows of one feed that are not accepted just as they were read, for all agencies and batches of a bin at once, in the
 * order of feeds 4.2: columns, duplicates, references, history. Input are the views {@code baru}, {@code lama}, {@code induk},
 * {@code skp_dikenal}, {@code tolak}, {@code kiriman} and {@code ulangan}; the result is the table {@code putusan}, which is small or empty.
 */
final class Rulings {

  private final Duck duck;
  private final Table feed;

  Rulings(Duck duck, Table feed) {
    this.duck = duck;
    this.feed = feed;
  }

  /** Makes {@code alasan} and {@code putusan}; {@code baru} afterwards shows the persons that old numbers led to. */
  void decide() throws SQLException {
    duck.execute("""
        CREATE OR REPLACE TEMP TABLE alasan (
          batch_id VARCHAR, baris BIGINT, elemen VARCHAR, akibat VARCHAR, kode VARCHAR, kolom VARCHAR, nilai VARCHAR)""");
    boolean nip = FeedColumns.has(feed, "nip");
    refused();
    if (nip) {
      oldNumbers();
      if (duck.exists("kiriman WHERE banyak_kelipatan_32 AND feed = " + DuckDb.quoted(feed.name()))) {
        addAll("nip_rusak");
      }
    }
    duck.table("kunci_ganda");
    boolean shared = duck.exists("kunci_ganda");
    if (shared) {
      duck.table("calon");
      withinFiles();
    }
    if (nip && FeedColumns.has(feed, "pns_id") && !feed.name().equals("pegawai")) {
      addAll("dua_orang");
    }
    if (FeedColumns.has(feed, "pns_id") && FeedColumns.has(feed, "skp_id")) {
      duck.table("skp_rebutan");
      if (duck.exists("skp_rebutan")) {
        addAll("pemilik");
      }
    }
    if (shared) {
      duck.table("tercatat");
      addAll("riwayat");
    }
    duck.table("putusan");
    if (shared) {
      duck.table("bangkit");
    } else {
      duck.table("bangkit", Duck.empty(feed));
    }
  }

  /** Rows that reading refused are looked up too, because a row keeps all its reasons (feeds 4.2); not those of a file whose numbers are all broken. */
  private void refused() throws SQLException {
    duck.view("tolak_dirujuk", """
        SELECT instansi_id, batch_id, baris, coalesce(elemen, '') AS elemen, nip, pns_id, skp_id, diekstrak_pada, string_split(kode, ',') AS kode
        FROM tolak
        WHERE NOT list_contains(string_split(kode, ','), 'BRK-14')
        """);
  }

  private void oldNumbers() throws SQLException {
    duck.view("baru_nip", """
        SELECT instansi_id, batch_id, baris, coalesce(elemen, '') AS elemen, nip, %s AS pns_id, diekstrak_pada, CAST(NULL AS VARCHAR[]) AS kode
        FROM baru
        UNION ALL
        SELECT instansi_id, batch_id, baris, elemen, nip, pns_id, diekstrak_pada, kode FROM tolak_dirujuk
        """.formatted(FeedColumns.orNull(feed, "pns_id")));
    duck.table("nip_lama");
    if (!duck.exists("nip_lama")) {
      return;
    }
    addAll("nip_lama_alasan");
    String person = FeedColumns.has(feed, "pns_id") ? """
        coalesce(n.pns_id, b.pns_id) AS pns_id,
        if(n.nip IS NOT NULL AND starts_with(b.kunci_bisnis, 'nip:' || b.nip || '|'),
          lower(n.pns_id) || substr(b.kunci_bisnis, length(b.nip) + 5), b.kunci_bisnis) AS kunci_bisnis,
        """ : "";
    duck.view("baru", """
        SELECT * EXCLUDE (terisi) REPLACE (if(terisi, %s, hash_isi) AS hash_isi)
        FROM (
          SELECT b.* REPLACE (%s
            if(n.nip IS NULL, b.asal, json_merge_patch(coalesce(b.asal, '{}'), json_object('nip', b.nip))) AS asal,
            coalesce(n.nip, b.nip) AS nip), n.nip IS NOT NULL AS terisi
          FROM baru_asli b
          LEFT JOIN nip_lama n ON n.batch_id = b.batch_id AND n.baris = b.baris AND n.elemen = coalesce(b.elemen, ''))
        """.formatted(ContentHash.of(feed), person));
  }

  private void withinFiles() throws SQLException {
    duck.table("sekunci");
    if (!duck.exists("sekunci")) {
      return;
    }
    duck.table("berbeda_isi");
    duck.table("isi_sekunci", """
        SELECT b.batch_id, b.baris, coalesce(b.elemen, '') AS elemen, %s AS isi, %s AS waktu_1, %s AS waktu_2
        FROM baru b
        SEMI JOIN berbeda_isi s ON s.batch_id = b.batch_id AND s.baris = b.baris AND s.elemen = coalesce(b.elemen, '')
        """.formatted(FeedColumns.isi(feed), FeedColumns.waktu(feed, 1), FeedColumns.waktu(feed, 2)));
    addAll("kembar");
  }

  /** What was found before must not change while a SELECT reads it, so its rows are computed first. */
  private void addAll(String name) throws SQLException {
    duck.execute("CREATE OR REPLACE TEMP TABLE alasan_baru AS " + Sql.read(name));
    duck.execute("INSERT INTO alasan BY NAME SELECT * FROM alasan_baru");
  }
}
