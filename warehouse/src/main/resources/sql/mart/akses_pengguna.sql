-- One right of one user, as the operator lists it; row-level rules join this table, so an unknown user sees nothing.
SELECT DISTINCT username, instansi_id, unor_id, peran
FROM akses
