package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens when people click: figures of other charts become those that SQL gives for the same choice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KlikDasborIT {

  private static final String PERINGKAT = "Instansi menurut cakupan penilaian";
  private static final String UNIT = "Unit tanpa unit di bawahnya";
  private static final String BULAN_UNIT = "Predikat unit menurut bulan";
  private static final String DAFTAR = "Daftar penilaian";
  private static final String WAJIB = "Wajib dinilai";
  private static final String TAHUN_INI = "jenis_periode = 'TAHUNAN' AND tahun = 2025";
  private static final NumberFormat BILANGAN = NumberFormat.getIntegerInstance(Locale.forLanguageTag("id"));

  private final SupersetUji uji = SupersetUji.one();

  @BeforeAll
  void publish() throws SQLException {
    uji.reads(uji.duckDb);
  }

  @Test
  void aReaderOfTheNationNarrowsItAndOpensAnAgency() throws Exception {
    try (Halaman page = Halaman.loggedIn(uji, "nasional")) {
      page.openWithFilters("nasional", Halaman.LOW);
      page.untilFigure(WAJIB, wajib(TAHUN_INI));
      crossFilter(page);
      filters(page);
      page.quiet("the nation");

      String agency = page.column(PERINGKAT, 0).get(0);
      page.click(PERINGKAT, agency, "a");
      page.until("location.pathname === '/superset/dashboard/instansi/'");
      page.untilFigure(WAJIB, wajib(TAHUN_INI + " AND instansi_nama = '" + agency + "'"));
      assertThat(page.browser.one("[data-test=\"NATIVE_FILTER-instansi\"]").getText()).isEqualTo(agency).isNotEqualTo(agency(0)); // the one shown without a link
      page.drawn();
      page.picture("klik-nasional-tautan");
      page.quiet("the agency behind the link");

      page.open("penilaian");
      assertThat(page.text()).contains("bukan untuk akun Anda").doesNotContain("NIP");
      page.asksNobodyElse("what is not for the nation");
    }
  }

  /** A click on the name of an agency, and one more to take it back. */
  private void crossFilter(Halaman page) throws Exception {
    String agency = agency(1);
    page.click(PERINGKAT, agency, "td:first-child");
    page.untilFigure(WAJIB, wajib(TAHUN_INI + " AND instansi_nama = '" + agency + "'"));
    page.picture("klik-nasional-saring-silang");
    page.click(PERINGKAT, agency, "td:first-child");
    page.untilFigure(WAJIB, wajib(TAHUN_INI));
  }

  /** One filter after the other, each on top of those before. */
  private void filters(Halaman page) throws Exception {
    String province = text("SELECT min(provinsi_nama) FROM serving.mart_kinerja_instansi");
    String there = " AND provinsi_nama = '" + province + "'";
    String kind = text("SELECT min(jenis_instansi_nama) FROM serving.mart_kinerja_instansi WHERE true" + there);
    String agency = text("SELECT min(instansi_nama) FROM serving.mart_kinerja_instansi WHERE true" + there);
    page.choose("tahun", "2026"); // which has one month so far
    page.until("document.body.innerText.includes('Belum ada data untuk pilihan ini')");
    page.drawn();
    assertThat(page.empty()).contains(WAJIB, PERINGKAT);
    page.choose("tahun", "2024");
    page.untilFigure(WAJIB, wajib("jenis_periode = 'TAHUNAN' AND tahun = 2024"));
    page.choose("periode", "Maret");
    String march = "jenis_periode = 'BULANAN' AND tahun = 2024 AND angka_periode = 3";
    page.untilFigure(WAJIB, wajib(march));
    page.choose("jenis", kind);
    page.untilFigure(WAJIB, wajib(march + " AND jenis_instansi_nama = '" + kind + "'"));
    page.choose("provinsi", province);
    page.untilFigure(WAJIB, wajib(march + there));
    page.choose("instansi", agency);
    page.untilRows(PERINGKAT, 1, agency);
    page.picture("klik-nasional-saringan");
  }

  @Test
  void aReaderOfAnAgencyGoesDownToAUnitAndFindsItsPeople() throws Exception {
    String mine = "instansi_id = '" + uji.instansi.get(0) + "' AND ";
    String name = person("SELECT max(nama) FROM serving.pegawai_penilaian WHERE " + mine + TAHUN_INI);
    String nip = person("SELECT min(nip) FROM serving.pegawai_penilaian WHERE " + mine + TAHUN_INI + " AND nama <> '" + name + "'");
    try (Halaman page = Halaman.loggedIn(uji, "biro.a")) {
      page.openWithFilters("instansi", Halaman.LOW);
      page.listen();
      List<String> units = page.column(UNIT, 0);
      page.choose("unit", units.get(1));
      page.untilRows(UNIT, 1, units.get(1));
      page.untilAnswered(BULAN_UNIT, "^jml_", months(mine + "unor_nama = '" + units.get(1) + "'"));
      page.clear("unit");
      page.untilRows(UNIT, units.size(), "");
      page.listen();
      page.click(UNIT, units.get(0), "td:first-child");
      page.untilAnswered(BULAN_UNIT, "^jml_", months(mine + "unor_nama = '" + units.get(0) + "'"));
      page.picture("klik-instansi-unit");
      page.quiet("a unit");

      page.openWithFilters("penilaian", Halaman.LOW);
      int people = page.column(DAFTAR, 0).size();
      page.choose("nama", name);
      page.untilRows(DAFTAR, 1, name);
      page.clear("nama");
      page.untilRows(DAFTAR, people, "");
      page.choose("nip", nip);
      page.untilRows(DAFTAR, 1, nip);
      page.picture("klik-penilaian-nip");
      page.quiet("people");
    }
    try (Halaman page = Halaman.loggedIn(uji, "biro.bc")) {
      page.openWithFilters("penilaian", Halaman.LOW);
      assertThat(page.offered("nip", nip)).doesNotContain(nip);
      assertThat(page.text()).contains("NIP").doesNotContain(nip);
    }
  }

  private String agency(int n) throws SQLException {
    return text("SELECT instansi_nama FROM serving.dim_instansi WHERE instansi_id = '" + uji.instansi.get(n) + "'");
  }

  /** What the tile of those to be assessed shows for a choice. */
  private String wajib(String where) throws SQLException {
    return BILANGAN.format(Long.parseLong(text("SELECT sum(pegawai) FROM serving.mart_kinerja_instansi WHERE " + where)));
  }

  private long months(String where) throws SQLException {
    return Long.parseLong(text("SELECT sum(pegawai) FROM serving.mart_kinerja_unit WHERE jenis_periode = 'BULANAN' AND tahun = 2025 AND " + where));
  }

  private String text(String sql) throws SQLException {
    return first(Kelompok.AGREGAT, sql);
  }

  private String person(String sql) throws SQLException {
    return first(Kelompok.PERORANGAN, sql);
  }

  private String first(Kelompok kelompok, String sql) throws SQLException {
    try (Connection store = uji.duckDb.open(kelompok); Statement statement = store.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
