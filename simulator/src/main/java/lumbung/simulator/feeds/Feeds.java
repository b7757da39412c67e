package lumbung.simulator.feeds;

import lumbung.simulator.delivery.Feed;

/** What every feed sends. */
public final class Feeds {
  private Feeds() {}

  /** Adds the files of this feed to the plan; nested bodies of rhk carry indikator along. */
  public static void plan(Feed feed, Plan plan) {
    switch (feed) {
      case PERIODE -> PeriodeFeed.plan(plan);
      case UNOR -> UnorFeed.plan(plan);
      case PEGAWAI -> PegawaiFeed.plan(plan);
      case SKP -> SkpFeed.plan(plan);
      case PENILAIAN -> PenilaianFeed.plan(plan);
      case RHK -> RhkFeed.plan(plan);
      case INDIKATOR -> IndikatorFeed.plan(plan);
      case RENCANA_AKSI -> RencanaAksiFeed.plan(plan);
      case BUKTI_DUKUNG -> BuktiFeed.plan(plan);
      case UMPAN_BALIK -> UmpanBalikFeed.plan(plan);
      case CAPAIAN_ORGANISASI -> CapaianFeed.plan(plan);
    }
  }
}
