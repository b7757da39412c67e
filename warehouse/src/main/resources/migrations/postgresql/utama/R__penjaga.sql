-- PostgreSQL only: row-level policies, grants, indexes and the tables of earlier releases, for every table of schema serving as it stands
-- after agregat V${agregat} and perorangan V${perorangan}. Runs again when one of these numbers or this text changes.
--
-- Who is asking is session_user, the login itself: SET ROLE, views, functions and settings do not change it. A table that no rule below
-- knows is seen by nobody.
--   lumbung_pembaca              people; each sees what akses_pengguna gives the login of that name
--   lumbung_superset             the account of Superset for aggregates: Superset filters by its own rules
--   lumbung_superset_perorangan  the same for rows of persons
--   owner                        Lumbung's own account: only while it publishes (lumbung.menerbitkan)
SET LOCAL client_min_messages = warning; -- "already exists, skipping" is what is meant
DO $$
DECLARE
  t record;
  skema text;
  daftar text[];
  terlihat text;
  layanan text;
  saya CONSTANT text := 'SELECT h.%s FROM lumbung.hak h WHERE h.username = session_user::text AND %s';
  nasional CONSTANT text := 'EXISTS (' || format(saya, 'username', 'h.peran = ''NASIONAL''') || ')';
  dikenal CONSTANT text := 'EXISTS (' || format(saya, 'username', 'true') || ')';
  menerbitkan CONSTANT text := '(SELECT current_setting(''lumbung.menerbitkan'', true)) = ''ya''';
  peran text;
  baru record;
BEGIN
  FOR t IN
    SELECT c.relname::text AS nama, a.kolom, kolom @> ARRAY['instansi_id'] AS berinstansi, kolom @> ARRAY['unor_id'] AS berunit
    FROM pg_class c
    CROSS JOIN LATERAL (SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) a(kolom)
    WHERE c.relnamespace = 'serving'::regnamespace AND c.relkind = 'r'
  LOOP
    -- The roles that see rows of their own organisation in this table, and the service accounts that see all of it.
    peran := CASE
      WHEN t.nama LIKE 'dim\_%' THEN 'h.peran IN (''BIRO_KEPEGAWAIAN'', ''TALENTA'')'
      ELSE 'h.peran = ''BIRO_KEPEGAWAIAN''' END;
    layanan := CASE
      WHEN t.nama LIKE 'pegawai\_%' THEN 'lumbung_superset_perorangan'
      WHEN t.nama LIKE 'mart\_%' THEN 'lumbung_superset'
      ELSE 'lumbung_superset, lumbung_superset_perorangan' END;

    terlihat := CASE
      WHEN t.nama IN ('kamus', 'info_rilis') THEN dikenal
      WHEN t.nama = 'akses_pengguna' THEN 'username = session_user::text'
      WHEN t.nama LIKE 'mart\_%' AND NOT t.berinstansi THEN nasional
      WHEN t.berinstansi AND t.nama ~ '^(dim|mart|pegawai)_' THEN
        -- The agencies first, as an array: an index can be used with it.
        'instansi_id = ANY (ARRAY(' || format(saya, 'instansi_id', peran
            || CASE WHEN t.berunit OR t.nama LIKE 'dim\_%' THEN '' ELSE ' AND h.unor_id IS NULL' END) || '))'
          || CASE WHEN NOT t.berunit THEN '' ELSE
               ' AND (instansi_id = ANY (ARRAY(' || format(saya, 'instansi_id', peran || ' AND h.unor_id IS NULL') || '))'
               || ' OR (instansi_id, unor_id) IN (' || format(saya, 'instansi_id, h.unor_id', peran || ' AND h.unor_id IS NOT NULL') || '))' END
      END;
    IF terlihat IS NOT NULL AND t.berinstansi AND t.nama ~ '^(dim|mart)_' THEN
      terlihat := nasional || ' OR (' || terlihat || ')';
    END IF;

    daftar := ARRAY['serving'];
    IF t.nama <> 'akses_pengguna' THEN
      daftar := daftar || 'riwayat'::text;
      -- The same table for earlier releases; a column that came later is empty there.
      EXECUTE format('CREATE TABLE IF NOT EXISTS riwayat.%I AS SELECT %s* FROM serving.%I WITH NO DATA', t.nama,
        CASE WHEN t.kolom @> ARRAY['rilis'] THEN '' ELSE '''''::varchar AS rilis, ' END, t.nama);
      FOR baru IN
        SELECT attname, format_type(atttypid, atttypmod) AS jenis FROM pg_attribute s
        WHERE attrelid = format('serving.%I', t.nama)::regclass AND attnum > 0 AND NOT attisdropped
          AND NOT EXISTS (SELECT FROM pg_attribute r
            WHERE r.attrelid = format('riwayat.%I', t.nama)::regclass AND r.attname = s.attname AND NOT r.attisdropped)
      LOOP
        EXECUTE format('ALTER TABLE riwayat.%I ADD COLUMN %I %s', t.nama, baru.attname, baru.jenis);
      END LOOP;
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON riwayat.%I (rilis%s)', t.nama || '_rilis', t.nama,
        CASE WHEN t.berinstansi THEN ', instansi_id' ELSE '' END);
    END IF;

    IF t.berinstansi THEN
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON serving.%I (instansi_id%s)', t.nama || '_instansi', t.nama,
        CASE WHEN t.berunit THEN ', unor_id' WHEN t.kolom @> ARRAY['tahun'] THEN ', tahun' ELSE '' END);
    END IF;
    IF t.kolom @> ARRAY['tahun'] AND t.kolom && ARRAY['jenis_periode', 'bulan'] THEN
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON serving.%I (tahun, %s)', t.nama || '_periode', t.nama,
        CASE WHEN t.kolom @> ARRAY['jenis_periode'] THEN 'jenis_periode, angka_periode' ELSE 'bulan' END);
    END IF;
    IF t.kolom @> ARRAY['nip'] THEN
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON serving.%I (nip)', t.nama || '_nip', t.nama);
    END IF;

    FOREACH skema IN ARRAY daftar LOOP
      EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', skema, t.nama);
      EXECUTE format('DROP POLICY IF EXISTS penerbit ON %I.%I', skema, t.nama);
      EXECUTE format('DROP POLICY IF EXISTS pembaca ON %I.%I', skema, t.nama);
      EXECUTE format('DROP POLICY IF EXISTS layanan ON %I.%I', skema, t.nama);
      EXECUTE format('CREATE POLICY penerbit ON %I.%I TO %I USING (%s) WITH CHECK (%s)', skema, t.nama, current_user, menerbitkan, menerbitkan);
      IF terlihat IS NOT NULL THEN
        EXECUTE format('CREATE POLICY pembaca ON %I.%I FOR SELECT TO lumbung_pembaca USING (%s)', skema, t.nama, terlihat);
        EXECUTE format('CREATE POLICY layanan ON %I.%I FOR SELECT TO %s USING (true)', skema, t.nama, layanan);
        EXECUTE format('GRANT SELECT ON %I.%I TO lumbung_pembaca, %s', skema, t.nama, layanan);
      END IF;
    END LOOP;
  END LOOP;

  ALTER TABLE lumbung.hak ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  DROP POLICY IF EXISTS penerbit ON lumbung.hak;
  DROP POLICY IF EXISTS pembaca ON lumbung.hak;
  EXECUTE format('CREATE POLICY penerbit ON lumbung.hak TO %I USING (%s) WITH CHECK (%s)', current_user, menerbitkan, menerbitkan);
  CREATE POLICY pembaca ON lumbung.hak FOR SELECT TO lumbung_pembaca USING (username = session_user::text);
  GRANT SELECT ON lumbung.hak TO lumbung_pembaca;
END
$$;

GRANT USAGE ON SCHEMA lumbung TO lumbung_pembaca;
GRANT USAGE ON SCHEMA serving, riwayat TO lumbung_pembaca, lumbung_superset, lumbung_superset_perorangan;
