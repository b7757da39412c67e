package lumbung.simulator.nation;

/**
 * One organisational unit.
 *
 * @param parent number of the unit above; -1 for the root
 * @param induk number of the large unit it belongs to (an OPD, a directorate); itself for the root
 * @param level 0 for the root
 */
public record Unit(int number, String id, String nama, int parent, int induk, int level, String eselon, String kode) {
  public String jabatanPimpinan() {
    return "Kepala " + nama;
  }
}
