package lumbung.simulator.nation;

/**
 * One agency of the synthetic nation.
 *
 * @param index place in the nation, from 0; every random choice of the agency depends on it
 * @param asn how many civil servants it employs
 * @param firstPerson number of its first person in the nation; makes every NIP unique
 */
public record Agency(int index, Instansi instansi, int asn, long firstPerson, long seed) {
  public Dice dice(String purpose, long... path) {
    long[] whole = new long[path.length + 1];
    whole[0] = index;
    System.arraycopy(path, 0, whole, 1, path.length);
    return Dice.of(seed, purpose, whole);
  }

  /** Folder name in the inbox. */
  public String id() {
    return instansi.id();
  }
}
