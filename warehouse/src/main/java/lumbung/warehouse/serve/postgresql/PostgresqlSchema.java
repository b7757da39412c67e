package lumbung.warehouse.serve.postgresql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The tables of the shared store, migrated in place: the migrations of both published files as they are, then those of PostgreSQL alone
 * ({@code migrations/postgresql}). What each has reached stands in schema {@code lumbung}.
 */
final class PostgresqlSchema {

  private PostgresqlSchema() {}

  /** Brings the database to the newest migration; nothing happens when it is there. */
  static void migrate(Postgresql store) {
    migrate(store, MigrationVersion.LATEST);
  }

  /** Brings the tables of the published files to a migration. */
  static void migrate(Postgresql store, MigrationVersion to) {
    try {
      String perorangan = migrate(store, "perorangan", to, Map.of(), "classpath:migrations/perorangan");
      String agregat = migrate(store, "agregat", to, Map.of(), "classpath:migrations/agregat", "classpath:migrations/postgresql/agregat");
      migrate(store, "utama", MigrationVersion.LATEST, Map.of("perorangan", perorangan, "agregat", agregat), "classpath:migrations/postgresql/utama");
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException refused) {
          throw store.unavailable(refused);
        }
      }
      throw e;
    }
  }

  /** The version reached. */
  private static String migrate(Postgresql store, String name, MigrationVersion to, Map<String, String> placeholders, String... locations) {
    Flyway flyway = Flyway.configure()
        .dataSource(store.url(), store.pengguna(), store.sandi())
        .locations(locations)
        .defaultSchema("lumbung")
        .table("skema_" + name)
        .placeholders(placeholders)
        .target(to)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
    flyway.migrate();
    return Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion).map(Object::toString).orElse("0");
  }
}
