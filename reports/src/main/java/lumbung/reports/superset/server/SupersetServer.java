package lumbung.reports.superset.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lumbung.reports.superset.SupersetFailure;

/**
 * A Superset that runs on this machine for one home, reachable from this machine only.
 *
 * @param address such as {@code http://127.0.0.1:8088}
 */
public record SupersetServer(ServerFolder folder, URI address, ProcessHandle process) {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Duration STEP = Duration.ofMillis(250);

  /**
   * Starts it; ready when it returns.
   *
   * @param more environment variables beside the usual ones
   * @throws SupersetFailure if the port is taken, or the server ends before it answers
   */
  public static SupersetServer start(ServerFolder folder, Environment environment, int port, boolean background, Map<String, String> more) {
    requireFree(port);
    try {
      folder.prepare(environment);
      Files.deleteIfExists(folder.pid());
      List<String> command = new ArrayList<>(List.of(environment.command("gunicorn"), "-w", "1", "-k", "gthread", "--threads", "8", "-t", "120", "--keep-alive", "15",
          "-b", "127.0.0.1:" + port, "--pid", folder.pid().toString(), "--no-control-socket"));
      if (background) {
        command.addAll(List.of("--daemon", "--log-file", folder.log().toString(), "--capture-output"));
      }
      command.add("superset.app:create_app()");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.folder().toFile()).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
      builder.environment().putAll(folder.variables());
      builder.environment().putAll(more);
      Process process = builder.start();
      process.getOutputStream().close();
      URI address = URI.create("http://127.0.0.1:" + port);
      Files.writeString(folder.folder().resolve("alamat"), address.toString());
      ProcessHandle handle = awaitHealth(folder, address, process, background);
      return new SupersetServer(folder, address, handle);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start Superset", e);
    }
  }

  /** The one that runs for this folder; empty when none does. */
  public static Optional<SupersetServer> running(ServerFolder folder) {
    return process(folder).map(p -> {
      try {
        return new SupersetServer(folder, URI.create(Files.readString(folder.folder().resolve("alamat"))), p);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    process.destroy();
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }

  /** Waits until it ends by itself or is ended. */
  public void await() throws InterruptedException {
    try {
      process.onExit().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessHandle awaitHealth(ServerFolder folder, URI address, Process process, boolean background) throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!background && !process.isAlive() || background && !process.isAlive() && process.exitValue() != 0) {
        throw new SupersetFailure("Superset berhenti sebelum siap. Akhir catatannya (%s):%n%s".formatted(folder.log(), Program.tail(folder.log())));
      }
      try {
        if (http.send(HttpRequest.newBuilder(address.resolve("/health")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return process(folder).orElseThrow(() -> new SupersetFailure("Superset siap, tetapi berkas %s tidak ada".formatted(folder.pid())));
        }
        Thread.sleep(STEP.toMillis());
      } catch (ConnectException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SupersetFailure("Diputus", e);
      }
    }
    process(folder).ifPresent(ProcessHandle::destroyForcibly);
    throw new SupersetFailure("Superset belum siap setelah %d detik. Akhir catatannya (%s):%n%s".formatted(
        PATIENCE.toSeconds(), folder.log(), Program.tail(folder.log())));
  }

  private static void pause() {
    try {
      Thread.sleep(STEP.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SupersetFailure("Diputus", e);
    }
  }

  /** The process of the pid file, if it still is a server of ours. */
  private static Optional<ProcessHandle> process(ServerFolder folder) {
    Path pid = folder.pid();
    try {
      return Files.exists(pid)
          ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).filter(ProcessHandle::isAlive)
              .filter(p -> p.info().arguments().map(a -> List.of(a).contains(pid.toString())).orElse(true))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new SupersetFailure("Porta %d sudah dipakai program lain: beri --porta dengan nomor lain.".formatted(port), e);
    }
  }
}
