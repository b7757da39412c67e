package lumbung.ingest.baca.nilai;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a piece of evidence, taken apart without ever opening it (feeds.md 2.7).
 *
 * @param host in lower case
 * @param jenis GDRIVE, GDOCS, ONEDRIVE, DOMAIN_GO_ID or LAIN
 * @param baku the address two spellings of one link have in common; what {@code link_sidik} is taken of
 * @param lokal whether nobody outside the sender's network can open it
 */
public record Tautan(String host, String jenis, String baku, boolean lokal) {
  private static final Pattern URL = Pattern.compile("(?i)(https?)://(?:[^/?#@\\s]*@)?([a-z0-9.-]+|\\[[0-9a-f:]+])(:\\d+)?([/?#]\\S*)?");
  private static final Pattern DRIVE = Pattern.compile("/file/(?:u/\\d+/)?d/([\\w-]+).*|/(?:open|uc)\\?(?:.*&)?id=([\\w-]+).*");
  private static final Pattern PELACAK = Pattern.compile("(?i)(utm_.*|fbclid|gclid|usp|sharingaction|ouid|rtpof|sd|si|ref)=.*");
  private static final Pattern LOKAL = Pattern.compile(
      "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|0\\.0\\.0\\.0|\\[.*]|.*\\.(local|lan|internal)");

  /** Takes a link apart; empty if it is none of http or https. */
  public static Optional<Tautan> urai(String link) {
    Matcher m = URL.matcher(link);
    if (!m.matches()) {
      return Optional.empty();
    }
    String host = m.group(2).toLowerCase(Locale.ROOT);
    boolean lokal = LOKAL.matcher(host).matches() || host.indexOf('.') < 0;
    String sisa = tanpaPelacak(m.group(4) == null ? "" : m.group(4));
    String port = m.group(3) == null ? "" : m.group(3);
    if (host.equals("drive.google.com")) {
      Matcher d = DRIVE.matcher(sisa);
      if (d.matches()) {
        return Optional.of(new Tautan(host, "GDRIVE", "gdrive:" + (d.group(1) == null ? d.group(2) : d.group(1)), lokal));
      }
    }
    return Optional.of(new Tautan(host, jenis(host), m.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + sisa, lokal));
  }

  private static String jenis(String host) {
    if (host.equals("drive.google.com")) {
      return "GDRIVE";
    }
    if (host.equals("docs.google.com")) {
      return "GDOCS";
    }
    if (host.equals("1drv.ms") || host.endsWith("onedrive.live.com") || host.endsWith(".sharepoint.com")) {
      return "ONEDRIVE";
    }
    return host.endsWith(".go.id") ? "DOMAIN_GO_ID" : "LAIN";
  }

  private static String tanpaPelacak(String sisa) {
    int pagar = sisa.indexOf('#');
    String s = pagar < 0 ? sisa : sisa.substring(0, pagar);
    int tanya = s.indexOf('?');
    if (tanya < 0) {
      return s;
    }
    String sisaParameter = Arrays.stream(s.substring(tanya + 1).split("&"))
        .filter(p -> !p.isEmpty() && !PELACAK.matcher(p).matches())
        .collect(Collectors.joining("&"));
    return sisaParameter.isEmpty() ? s.substring(0, tanya) : s.substring(0, tanya) + "?" + sisaParameter;
  }
}
