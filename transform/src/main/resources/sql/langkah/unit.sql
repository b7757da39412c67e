-- One unit that employees of one agency belong to, or a unit of its tree: known units as in their newest version, unknown ids as sent
-- last, and TANPA-UNOR (D-07). A unit without a name shows its id. no_unit = its number in this task.
WITH dikenal AS (
  SELECT instansi_id, kunci, unor_id, unor_nama, unor_induk_id, unor_induk_nama FROM dim_unor WHERE terkini
),
dipakai AS (
  SELECT
    instansi_id, lower(unor_id) AS kunci, arg_max(unor_id, (tercatat_dari, pegawai_key)) AS unor_id,
    arg_max(unor_nama, (tercatat_dari, pegawai_key)) AS unor_nama
  FROM dim_pegawai
  GROUP BY instansi_id, lower(unor_id)
)
SELECT CAST(row_number() OVER (ORDER BY instansi_id, kunci) AS INTEGER) AS no_unit, * REPLACE (coalesce(unor_nama, unor_id) AS unor_nama)
FROM (
  SELECT * FROM dikenal
  UNION ALL
  SELECT instansi_id, kunci, unor_id, CASE WHEN kunci = 'tanpa-unor' THEN 'Tanpa unit organisasi' ELSE unor_nama END, NULL, NULL
  FROM dipakai
  ANTI JOIN dikenal USING (instansi_id, kunci)
)
