package lumbung.app.sambungan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lumbung.app.Lumbung;
import lumbung.warehouse.uji.PostgresqlUji;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The printed address of the shared store, opened with PostgreSQL's own driver on a real server. */
class SharedAddressTest {

  @TempDir Path home;

  @Test
  void opensTheSharedStoreInItsSchemaAndForReadingOnly() throws Exception {
    String store = PostgresqlUji.database();
    Files.createDirectories(home.resolve("serving/2026-01-31.1"));
    Files.createSymbolicLink(home.resolve("serving/current"), Path.of("2026-01-31.1"));
    Files.writeString(home.resolve("lumbung.properties"), "postgresql.url=%s\npostgresql.pengguna=%s\n".formatted(store, PostgresqlUji.PENERBIT));
    try (Connection owner = DriverManager.getConnection(store, PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT); Statement statement = owner.createStatement()) {
      statement.execute("CREATE SCHEMA serving; CREATE TABLE serving.info_rilis AS SELECT '2026-01-31.1'::text AS rilis");
    }

    try (Connection tool = DriverManager.getConnection(printed(), PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT); Statement statement = tool.createStatement()) {
      try (ResultSet found = statement.executeQuery("SELECT rilis FROM info_rilis")) {
        assertThat(found.next()).isTrue();
        assertThat(found.getString(1)).isEqualTo("2026-01-31.1");
      }
      assertThatThrownBy(() -> statement.execute("DELETE FROM info_rilis")).isInstanceOf(SQLException.class).hasMessageContaining("read-only");
    }
  }

  private String printed() throws Exception {
    StringWriter said = new StringWriter();
    assertThat(new CommandLine(new Lumbung()).setOut(new PrintWriter(said, true)).setCaseInsensitiveEnumValuesAllowed(true)
        .execute("jdbc", "--format", "json", "--home", home.toString())).isZero();
    JsonNode addresses = new ObjectMapper().readTree(said.toString()).get("alamat");
    assertThat(addresses).hasSize(1);
    return addresses.get(0).get("url").asText();
  }
}
