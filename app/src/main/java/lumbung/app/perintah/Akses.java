package lumbung.app.perintah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.RightsChange;
import lumbung.app.TextTable;
import lumbung.app.WrongUsage;
import lumbung.warehouse.akses.DaftarHak;
import lumbung.warehouse.akses.DaftarSalah;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.rules.Instansi;
import lumbung.warehouse.rules.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives and takes rights, and shows who has which: the list {@code akses_pengguna.csv} of the home. */
@Command(name = "akses", description = "Siapa boleh melihat apa: beri, cabut, daftar, impor.")
public final class Akses implements Runnable {

  private static final String PERAN = "NASIONAL, BIRO_KEPEGAWAIAN atau TALENTA.";

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "beri", description = "Beri satu hak kepada satu pengguna.")
  int give(@Mixin HomeOption home,
      @Parameters(paramLabel = "PENGGUNA", description = "Nama pengguna, sama dengan nama masuk di PostgreSQL dan Superset.") String username,
      @Option(names = "--peran", paramLabel = "PERAN", required = true, description = PERAN) String role,
      @Option(names = "--instansi", paramLabel = "ID", description = "Id SIASN instansi; tidak untuk NASIONAL.") String instansi,
      @Option(names = "--unit", paramLabel = "ID", description = "Hanya unit ini dan turunannya (bawaan: seluruh instansi).") String unit) {
    Hak hak = checked(new Hak(username, instansi, unit, role.toUpperCase(Locale.ROOT)));
    AtomicInteger added = new AtomicInteger();
    String holds = RightsChange.make(home.writing(), "akses beri", rights -> added.addAndGet(rights.add(hak) ? 1 : 0));
    print(added.get() == 0 ? "Sudah ada: %s.".formatted(hak) : "Diberikan: %s. %s".formatted(hak, holds));
    return Exit.DONE;
  }

  @Command(name = "cabut", description = "Cabut hak satu pengguna: semuanya, atau yang cocok dengan pilihan.")
  int take(@Mixin HomeOption home,
      @Parameters(paramLabel = "PENGGUNA", description = "Nama pengguna.") String username,
      @Option(names = "--peran", paramLabel = "PERAN", description = PERAN) String role,
      @Option(names = "--instansi", paramLabel = "ID", description = "Hanya hak atas instansi ini.") String instansi,
      @Option(names = "--unit", paramLabel = "ID", description = "Hanya hak atas unit ini.") String unit) {
    AtomicInteger taken = new AtomicInteger();
    String holds = RightsChange.make(home.writing(), "akses cabut", rights -> {
      int before = rights.size();
      rights.removeIf(h -> h.username().equals(username) && matches(role, h.peran()) && matches(instansi, h.instansiId()) && matches(unit, h.unorId()));
      taken.set(before - rights.size());
      if (taken.get() == 0) {
        throw new WrongUsage("Tidak ada hak %s yang cocok. Lihat lumbung akses daftar.".formatted(username));
      }
    });
    print("Dicabut: %d hak %s. %s".formatted(taken.get(), username, holds));
    return Exit.DONE;
  }

  @Command(name = "impor", description = "Tambahkan hak dari berkas CSV (username,instansi_id,unor_id,peran): semuanya, atau tidak satu pun bila ada yang salah.")
  int add(@Mixin HomeOption home,
      @Parameters(paramLabel = "BERKAS", description = "Berkas CSV.") Path file,
      @Option(names = "--ganti", description = "Jadikan isi berkas seluruh daftar: hak lain dicabut.") boolean replace) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("Berkas %s tidak ada.".formatted(file));
    }
    SortedSet<Hak> given;
    try {
      given = DaftarHak.read(file);
    } catch (DaftarSalah e) {
      throw new WrongUsage(e.getMessage() + "\nTidak ada yang diubah.");
    }
    AtomicInteger added = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    String holds = RightsChange.make(home.writing(), "akses impor", rights -> {
      int before = rights.size();
      if (replace) {
        rights.retainAll(given);
        taken.set(before - rights.size());
      }
      int kept = rights.size();
      rights.addAll(given);
      added.set(rights.size() - kept);
    });
    print("Diimpor: %d hak diberikan, %d dicabut, %d sudah ada. %s".formatted(added.get(), taken.get(), given.size() - added.get(), holds));
    return Exit.DONE;
  }

  @Command(name = "daftar", description = "Tampilkan semua hak.")
  int list(@Mixin HomeOption home,
      @Option(names = "--pengguna", paramLabel = "PENGGUNA", description = "Hanya hak pengguna ini.") String username,
      @Option(names = "--instansi", paramLabel = "ID", description = "Hanya hak atas instansi ini.") String instansi) {
    TextTable table = new TextTable("pengguna", "peran", "instansi_id", "instansi", "unit");
    try {
      Reference reference = Reference.bundled();
      DaftarHak.read(home.reading()).stream().filter(h -> matches(username, h.username()) && matches(instansi, h.instansiId()))
          .forEach(h -> table.add(h.username(), h.peran(), h.instansiId(),
              h.instansiId() == null ? "semua" : reference.instansi(h.instansiId()).map(Instansi::nama).orElse(""), h.unorId()));
    } catch (DaftarSalah e) {
      throw new WrongUsage(e.getMessage());
    }
    table.print(spec.commandLine().getOut());
    return Exit.DONE;
  }

  private void print(String text) {
    spec.commandLine().getOut().println(text);
  }

  private static Hak checked(Hak given) {
    try {
      return DaftarHak.checked(given);
    } catch (DaftarSalah e) {
      throw new WrongUsage(e.getMessage());
    }
  }

  private static boolean matches(String wanted, String value) {
    return wanted == null || Objects.equals(wanted.toUpperCase(Locale.ROOT), value == null ? null : value.toUpperCase(Locale.ROOT));
  }
}
