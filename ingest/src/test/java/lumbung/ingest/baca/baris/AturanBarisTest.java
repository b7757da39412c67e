package lumbung.ingest.baca.baris;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lumbung.ingest.baca.Profil;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.bentuk.Form;
import lumbung.ingest.baca.bentuk.Kolom;
import lumbung.ingest.baca.nilai.Amatan;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.ingest.baca.nilai.Penguraian;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What columns.csv and forms.csv name is there, so that no file of a sender is the first to find out. */
class AturanBarisTest {

  private static final Konteks KONTEKS = new Konteks(Rules.bundled(), Reference.bundled(), Profil.kosong(), "A", Instant.EPOCH, ZoneOffset.UTC, null,
      Form.KANONIK, "EKINERJA", false, false, new Amatan());

  static List<Feed> feeds() {
    return Feeds.all();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void everyKindHasAParserAndEveryConditionIsKnown(Feed feed) {
    AturanBaris rules = AturanBaris.of(feed, KONTEKS);
    Penguraian parsers = new Penguraian(feed, KONTEKS);
    Baris empty = new Baris(feed);
    for (Kolom k : feed.kolom()) {
      if (!k.jenis().equals("turunan")) {
        assertThatCode(() -> parsers.untuk(k, null)).as("%s.%s: %s", feed.nama(), k.nama(), k.jenis()).doesNotThrowAnyException();
      }
      if (k.butuh() == 'B') {
        assertThatCode(() -> rules.syarat(k.syarat(), empty)).as("%s.%s: %s", feed.nama(), k.nama(), k.syarat()).doesNotThrowAnyException();
      }
    }
    for (Form form : feed.form()) {
      form.sumber().values().stream().filter(s -> s.jenis() != null).forEach(s -> assertThatCode(
          () -> parsers.untuk(feed.kolom(feed.indeks(s.kolom())), s.jenis())).as("%s of %s", s.nama(), form.nama()).doesNotThrowAnyException());
    }
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void everyFeedHasAKey(Feed feed) {
    assertThatCode(() -> new Kunci(feed, "EKINERJA")).doesNotThrowAnyException();
    assertThatCode(() -> new Kunci(feed, "SIASN")).doesNotThrowAnyException();
  }
}
