-- One agency of a region in one period, to be put together by province; central agencies have no province.
SELECT *
FROM serving.mart_kinerja_instansi
WHERE kode_provinsi IS NOT NULL
