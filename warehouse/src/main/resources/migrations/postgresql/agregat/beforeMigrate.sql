-- The person-level migrations bring their own akses_pengguna and dim_unor, for their file stands alone. In one database one table serves
-- both, and the aggregate migrations are about to make it.
DO $$
BEGIN
  IF to_regclass('serving.info_rilis') IS NULL THEN
    DROP TABLE IF EXISTS serving.akses_pengguna, serving.dim_unor;
  END IF;
END
$$;
