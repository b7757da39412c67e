package lumbung.simulator.dirt;

import java.util.List;
import lumbung.simulator.delivery.Feed;

/** Every damage of a feed. */
final class Damages {
  private Damages() {}

  static List<Damage> of(Feed feed) {
    return switch (feed) {
      case PERIODE -> OtherDamage.periode();
      case UNOR -> OtherDamage.unor();
      case PEGAWAI -> PegawaiDamage.all();
      case SKP -> SkpDamage.all();
      case RHK -> OtherDamage.rhk();
      case INDIKATOR -> OtherDamage.indikator();
      case RENCANA_AKSI -> OtherDamage.rencanaAksi();
      case BUKTI_DUKUNG -> OtherDamage.bukti();
      case UMPAN_BALIK -> OtherDamage.umpanBalik();
      case PENILAIAN -> PenilaianDamage.all();
      case CAPAIAN_ORGANISASI -> OtherDamage.capaian();
    };
  }
}
