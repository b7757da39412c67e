package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of evidence, feeds.md 2.7 and line 41 of the dirty-data catalogue. */
class TautanTest {

  @Test
  void giveOneDriveFileUnderTwoAddressesOneFingerprint() {
    for (String link : List.of("https://drive.google.com/file/d/SINTETIS/view", "https://drive.google.com/open?id=SINTETIS",
        "https://Drive.Google.com/file/d/SINTETIS/view?usp=sharing", "https://drive.google.com/open?usp=drive_copy&id=SINTETIS",
        "http://drive.google.com/file/d/SINTETIS")) {
      assertThat(Tautan.urai(link)).get().extracting(Tautan::baku).as(link).isEqualTo("gdrive:SINTETIS");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://A.Example.go.id/x?utm_source=wa&b=1#bagian, https://a.example.go.id/x?b=1, DOMAIN_GO_ID",
    "https://docs.google.com/document/d/X/edit?usp=sharing, https://docs.google.com/document/d/X/edit, GDOCS",
    "https://1drv.ms/b/s!abc, https://1drv.ms/b/s!abc, ONEDRIVE",
    "https://dinas.sharepoint.com/x, https://dinas.sharepoint.com/x, ONEDRIVE",
    "https://example.com:8443/x?a=1&fbclid=2&b=3, https://example.com:8443/x?a=1&b=3, LAIN"})
  void dropWhatOnlyTracks(String link, String baku, String jenis) {
    assertThat(Tautan.urai(link)).get().satisfies(t -> {
      assertThat(t.baku()).isEqualTo(baku);
      assertThat(t.jenis()).isEqualTo(jenis);
      assertThat(t.lokal()).isFalse();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"bukti terlampir", "ftp://example.com/x", "https://", "https:///x", "www.example.com", "https://a b.com"})
  void knowWhatIsNoLink(String link) {
    assertThat(Tautan.urai(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.168.1.10/x", "http://localhost:8080/x", "http://10.0.0.1", "http://172.16.0.1/a", "https://server/x",
    "http://nas.local/x", "http://[::1]/x", "http://127.0.0.1/"})
  void knowAddressesNobodyElseCanOpen(String link) {
    assertThat(Tautan.urai(link)).get().extracting(Tautan::lokal).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://172.40.0.1/a", "https://8.8.8.8/x", "https://10.example.com"})
  void notTakePublicAddressesForLocal(String link) {
    assertThat(Tautan.urai(link).orElseThrow().lokal()).isFalse();
  }
}
