package lumbung.ingest.baca.nilai;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a piece of evidence, taken apart without ever opening it (feeds.md 2.7).
 *
 * @param host in lower case
 * @param jenis GDRIVE, GDOCS, ONEDRIVE, DOMAIN_GO_ID or LAIN
 * @param baku the address two spellings of one link have in common; what {@code link_sidik} is taken of
 * @param lokal whether nobody outside the sender's network can open it
 */
public record Tautan(String host, String jenis, String baku, boolean lokal) {
  private static final Pattern TUAN_RUMAH = Pattern.compile("(?i)(?:[^@]*@)?([a-z0-9.-]+|\\[[0-9a-f:]+])(:\\d+)?");
  private static final int TIDAK_ADA = -1;
  private static final Set<String> PELACAK = Set.of("fbclid", "gclid", "usp", "sharingaction", "ouid", "rtpof", "sd", "si", "ref");
  private static final Pattern LOKAL = Pattern.compile(
      "(?:127|10|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|0)(?:\\.\\d{1,3}){2,3}|\\[.*]|.*\\.(?:local|lan|internal)");

  /** Takes a link apart; empty if it is none of http or https. */
  public static Optional<Tautan> urai(String link) {
    int awal = link.regionMatches(true, 0, "https://", 0, 8) ? 8 : link.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    if (awal < 0 || link.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int akhir = awal;
    boolean biasa = true;
    for (; akhir < link.length() && "/?#".indexOf(link.charAt(akhir)) < 0; akhir++) {
      char c = link.charAt(akhir);
      biasa &= c == '.' || c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (akhir == awal) {
      return Optional.empty();
    }
    String host = link.substring(awal, akhir);
    String port = "";
    if (!biasa) {
      Matcher m = TUAN_RUMAH.matcher(host);
      if (!m.matches()) {
        return Optional.empty();
      }
      host = m.group(1);
      port = m.group(2) == null ? "" : m.group(2);
    }
    host = host.toLowerCase(Locale.ROOT);
    return Optional.of(urai(link.substring(0, awal).toLowerCase(Locale.ROOT), host, port, tanpaPelacak(link.substring(akhir))));
  }

  private static Tautan urai(String skema, String host, String port, String sisa) {
    if (host.equals("drive.google.com")) {
      String id = drive(sisa);
      return new Tautan(host, "GDRIVE", id.isEmpty() ? skema + host + port + sisa : "gdrive:" + id, false);
    }
    return new Tautan(host, jenis(host), skema + host + port + sisa, lokal(host));
  }

  /** The id of a file of Google Drive, in either of its two addresses; empty if the address is another. */
  private static String drive(String sisa) {
    int dari = TIDAK_ADA;
    if (sisa.startsWith("/file/") && sisa.contains("/d/")) {
      dari = sisa.indexOf("/d/") + 3;
    } else if (sisa.startsWith("/open?") || sisa.startsWith("/uc?")) {
      dari = idParameter(sisa);
    }
    if (dari == TIDAK_ADA) {
      return "";
    }
    int sampai = dari;
    while (sampai < sisa.length() && (Character.isLetterOrDigit(sisa.charAt(sampai)) || sisa.charAt(sampai) == '-' || sisa.charAt(sampai) == '_')) {
      sampai++;
    }
    return sisa.substring(dari, sampai);
  }

  private static int idParameter(String sisa) {
    int letak = Math.max(sisa.indexOf("?id="), sisa.indexOf("&id="));
    return letak < 0 ? TIDAK_ADA : letak + 4;
  }

  private static boolean lokal(String host) {
    char awal = host.charAt(0);
    boolean mungkin = host.indexOf('.') < 0 || awal == '[' || (awal >= '0' && awal <= '9') || host.endsWith(".local") || host.endsWith(".lan")
        || host.endsWith(".internal");
    return mungkin && (host.indexOf('.') < 0 || LOKAL.matcher(host).matches());
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
    StringBuilder b = new StringBuilder(s.length()).append(s, 0, tanya);
    for (int dari = tanya + 1; dari <= s.length();) {
      int sampai = s.indexOf('&', dari);
      sampai = sampai < 0 ? s.length() : sampai;
      if (sampai > dari && !pelacak(s.substring(dari, sampai))) {
        b.append(b.length() == tanya ? '?' : '&').append(s, dari, sampai);
      }
      dari = sampai + 1;
    }
    return b.toString();
  }

  private static boolean pelacak(String parameter) {
    int sama = parameter.indexOf('=');
    String nama = (sama < 0 ? parameter : parameter.substring(0, sama)).toLowerCase(Locale.ROOT);
    return nama.startsWith("utm_") || PELACAK.contains(nama);
  }
}
