package lumbung.warehouse.akses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.warehouse.rules.Instansi;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.star.Marts;

/** What a right must be to count: a name that every store and dashboard takes, a role there is, an agency there is. */
final class PemeriksaHak {

  private final Reference reference = Reference.bundled();

  /** The right as it is kept, with the agency's id as the reference spells it; what is wrong goes to {@code problems}, each with its column. */
  Hak check(Hak given, List<String> problems) {
    String username = given.username() == null ? "" : given.username();
    if (!Hak.isUsername(username)) {
      problems.add("kolom username: '%s' bukan nama pengguna. Gunakan %s.".formatted(username, Hak.BENTUK_NAMA));
    } else if (username.startsWith("pg_") || username.startsWith("lumbung_")) {
      problems.add("kolom username: '%s' dicadangkan untuk sistem. Gunakan nama lain.".formatted(username));
    }
    List<String> wrong = new ArrayList<>();
    if (!Marts.PERAN.contains(given.peran())) {
      wrong.add("kolom peran: '%s' tidak dikenal. Gunakan: %s.".formatted(given.peran() == null ? "" : given.peran(), String.join(", ", Marts.PERAN)));
    } else if (given.peran().equals("NASIONAL")) {
      if (given.instansiId() != null || given.unorId() != null) {
        wrong.add("kolom instansi_id: '%s' tidak berlaku bagi NASIONAL, yang melihat semua instansi. Kosongkan instansi dan unit, atau ganti perannya."
            .formatted(given.instansiId() == null ? given.unorId() : given.instansiId()));
      }
    } else if (given.instansiId() == null) {
      wrong.add("kolom instansi_id: kosong. Peran %s perlu id instansi%s.".formatted(given.peran(), given.unorId() == null ? "" : ", juga untuk unit"));
    }
    Optional<Instansi> instansi = given.instansiId() == null ? Optional.empty() : reference.instansi(given.instansiId());
    if (given.instansiId() != null && instansi.isEmpty()) {
      wrong.add("kolom instansi_id: '%s' tidak dikenal. Gunakan id SIASN instansi, lihat: lumbung sql \"SELECT instansi_id, instansi_nama FROM dim_instansi\"."
          .formatted(given.instansiId()));
    }
    problems.addAll(wrong);
    return new Hak(username, instansi.map(Instansi::id).orElse(given.instansiId()), given.unorId(), given.peran());
  }
}
