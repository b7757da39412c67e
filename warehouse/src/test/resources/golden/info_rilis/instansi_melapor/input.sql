-- Two agencies have performance rows, three are registered (D-44).
INSERT INTO agg_periode VALUES ('I1', 'BULANAN', 2025, 2, DATE '2025-02-01', DATE '2025-02-28', NULL), ('I2', 'BULANAN', 2025, 2, DATE '2025-02-01', DATE '2025-02-28', NULL),
  ('I2', 'BULANAN', 2025, 3, DATE '2025-03-01', DATE '2025-03-31', NULL), ('I3', 'BULANAN', 2026, 1, DATE '2026-01-01', DATE '2026-01-31', NULL);
