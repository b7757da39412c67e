package lumbung.app.kemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuckDbLibraryTest {

  @TempDir
  private Path dir;

  @Test
  void liesBesideTheJarAndNoLongerInIt() throws IOException {
    Path jar = jar("org/duckdb/DuckDBDriver.class", "libduckdb_java.so_linux_amd64", "libduckdb_java.so_osx_universal");
    DuckDbLibrary.unpack(jar, "linux_amd64");
    assertThat(dir.resolve("libduckdb_java.so_linux_amd64")).hasContent("libduckdb_java.so_linux_amd64");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("org/duckdb/DuckDBDriver.class");
    }
  }

  @Test
  void staysInTheJarOfAPlatformItDoesNotKnow() throws IOException {
    Path jar = jar("libduckdb_java.so_osx_universal");
    DuckDbLibrary.unpack(jar, "linux_amd64");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("libduckdb_java.so_osx_universal");
    }
  }

  @ParameterizedTest
  @CsvSource({"Linux,amd64,linux_amd64", "Linux,aarch64,linux_arm64", "Mac OS X,aarch64,osx_universal", "Windows 11,amd64,windows_amd64"})
  void isNamedAsDuckDbNamesIt(String os, String arch, String platform) {
    assertThat(DuckDbLibrary.platform(os, arch)).isEqualTo(platform);
  }

  private Path jar(String... names) throws IOException {
    Path jar = dir.resolve("duckdb_jdbc-1.jar");
    try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes());
      }
    }
    return jar;
  }
}
