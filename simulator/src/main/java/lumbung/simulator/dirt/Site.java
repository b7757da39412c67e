package lumbung.simulator.dirt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.World;

/** Where one damage is planted: the file, the agency, and rows that come on top. */
final class Site {
  /** Provinces of Aceh and of North Sumatra. */
  private static final String ANOTHER = "A5EB03E23B0CF6A0E040640A040252AD";
  private static final String YET_ANOTHER = "A5EB03E23C2AF6A0E040640A040252AD";

  final World world;
  final Draft draft;
  final Dice dice;
  private final List<Line> extra = new ArrayList<>();

  Site(World world, Draft draft, Dice dice) {
    this.world = world;
    this.draft = draft;
    this.dice = dice;
  }

  /**
   * A row of its own making beside a real one, so that nothing real is missed when it is refused: same values, another key. A
   * ghost of a person has a number of its own; a ghost of an SKP is an additional one, a ghost of a period has no known kind.
   */
  Line ghost(Line real) {
    Line ghost = add(real.copy());
    switch (real.feed()) {
      case PERIODE -> ghost.set("periode_id", dice.uuid()).set("tipe_periodik", "LAINNYA").set("angka_periodik", null);
      case UNOR -> ghost.set("unor_id", dice.uuid()).set("unor_nama", ghost.value("unor_nama") + " Bayangan");
      case PEGAWAI -> bornApart(ghost.set("pns_id", dice.uuid()).set("nip_lama", null));
      case SKP -> ghost.set("skp_id", dice.uuid()).set("is_plt_plh", "true");
      case RHK -> ghost.set("rhk_id", dice.uuid());
      case INDIKATOR -> ghost.set("indikator_id", dice.uuid());
      case RENCANA_AKSI -> ghost.set("rencana_aksi_id", dice.uuid());
      case BUKTI_DUKUNG -> ghost.set("bukti_id", dice.uuid());
      default -> throw new IllegalArgumentException("No ghosts of " + real.feed());
    }
    return ghost;
  }

  /** Id of an agency other than the sender. */
  String otherAgency() {
    return world.agency.id().equals(ANOTHER) ? YET_ANOTHER : ANOTHER;
  }

  Line add(Line line) {
    extra.add(line);
    return line;
  }

  List<Line> extra() {
    return extra;
  }

  LocalDate drawn() {
    return draft.effective().toLocalDate();
  }

  Feed feed() {
    return draft.feed();
  }

  /** Another birthday too, drawn anew until no other ghost has the number: one number of two people would be a fault that nobody planted. */
  private void bornApart(Line ghost) {
    String nip;
    LocalDate birthday;
    do {
      birthday = LocalDate.parse(ghost.value("tanggal_lahir")).plusDays(dice.between(-300, 300));
      nip = otherNip(dice, birthday.toString().replace("-", "") + ghost.value("nip").substring(8));
    } while (!world.gives(nip, ghost.value("pns_id")));
    ghost.set("tanggal_lahir", birthday).set("nip", nip);
  }

  /** A number nobody has: real people of a nation of up to 86,000 never get the last three serials. */
  static String otherNip(Dice dice, String nip) {
    String other = nip.substring(0, 15) + dice.between(997, 999);
    return Long.parseLong(other) % 32 == 0 ? otherNip(dice, nip) : other;
  }
}
