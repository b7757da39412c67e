package lumbung.warehouse.serve.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.uji.PostgresqlUji;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

class PostgresqlSchemaTest {

  private static final String TABLES = """
      SELECT table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns
      WHERE table_schema IN ('serving', 'riwayat') ORDER BY 1""";
  private static final String GUARDS = """
      SELECT schemaname || '.' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || coalesce(qual, '') FROM pg_policies
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname IN ('serving', 'riwayat', 'lumbung') AND indexname NOT LIKE 'skema%'
      UNION ALL SELECT grantee || ' ' || table_name || ' ' || privilege_type FROM information_schema.role_table_grants
        WHERE table_schema IN ('serving', 'riwayat') ORDER BY 1""";

  @Test
  void aDatabaseWithRowsComesInPlaceToWhatAnEmptyOneBecomes() throws SQLException {
    Postgresql fresh = store();
    PostgresqlSchema.migrate(fresh);
    Postgresql old = store();
    PostgresqlSchema.migrate(old, MigrationVersion.fromVersion("1"));
    try (Connection admin = PostgresqlUji.admin(old.url()); Statement statement = admin.createStatement()) {
      statement.execute("INSERT INTO serving.dim_unor VALUES ('i', 'u', 'Unit', NULL, NULL, true)");
      statement.execute("INSERT INTO riwayat.dim_unor VALUES ('lama', 'i', 'u', 'Unit', NULL, NULL, true)");
    }
    PostgresqlSchema.migrate(old);
    PostgresqlSchema.migrate(old);
    assertThat(query(old, TABLES)).isNotEmpty().isEqualTo(query(fresh, TABLES));
    assertThat(query(old, GUARDS)).isNotEmpty().isEqualTo(query(fresh, GUARDS));
    assertThat(query(old, "SELECT unor_nama FROM serving.dim_unor UNION ALL SELECT unor_nama FROM riwayat.dim_unor")).containsExactly("Unit", "Unit");
  }

  private static Postgresql store() {
    return new Postgresql(PostgresqlUji.database(), PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT, 1);
  }

  private static List<String> query(Postgresql store, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection admin = PostgresqlUji.admin(store.url()); Statement statement = admin.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
