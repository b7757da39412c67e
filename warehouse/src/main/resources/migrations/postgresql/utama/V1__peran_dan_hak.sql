-- PostgreSQL only. Roles are shared by all databases of a server, so they may be there already.
DO $$
DECLARE
  peran text;
BEGIN
  FOREACH peran IN ARRAY ARRAY['lumbung_pembaca', 'lumbung_superset', 'lumbung_superset_perorangan'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = peran) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', peran);
    END IF;
  END LOOP;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO lumbung_pembaca, lumbung_superset, lumbung_superset_perorangan', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- The rights of akses_pengguna with those over a unit spread over the units below it, so that a policy need not walk the tree.
CREATE TABLE lumbung.hak (
  username VARCHAR NOT NULL,
  peran VARCHAR NOT NULL,
  instansi_id VARCHAR,
  unor_id VARCHAR
);
COMMENT ON TABLE lumbung.hak IS 'hak pengguna; hak atas unit disebar ke unit turunannya';
CREATE INDEX hak_username ON lumbung.hak (username);

-- Releases that were in force before, one more column than the tables of serving: rilis.
CREATE SCHEMA riwayat;
