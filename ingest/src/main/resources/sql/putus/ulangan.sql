-- One row of an earlier run that was set aside as DUP-02: an observation all the same, which counts again when another content comes
-- between it and the landed row it repeats.
SELECT q.instansi_id, b.sumber_sistem, q.kunci_bisnis, q.diekstrak_pada, b.revisi, q.diterima_pada, q.batch_id, q.berkas, q.baris,
  coalesce(q.elemen, '') AS elemen
FROM karantina_lama q
JOIN kiriman_lama b ON b.batch_id = q.batch_id
WHERE q.hasil = 'DUPLIKAT' AND list_contains(string_split(q.kode, ','), 'DUP-02')
