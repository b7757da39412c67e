package lumbung.ingest.baca.bentuk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.schema.Table;

/**
 * One feed: its landing table, the columns after the lineage, and the forms in which it arrives.
 *
 * @param tabel where its rows land
 */
public record Feed(Table tabel, List<Kolom> kolom, List<Form> form, Map<String, Integer> letak) {

  public Feed {
    kolom = List.copyOf(kolom);
    form = List.copyOf(form);
    letak = Map.copyOf(letak);
  }

  static Feed of(Table tabel, List<Kolom> kolom, List<Form> form) {
    Map<String, Integer> letak = new HashMap<>();
    for (int i = 0; i < kolom.size(); i++) {
      letak.put(kolom.get(i).nama(), i);
    }
    return new Feed(tabel, kolom, form, letak);
  }

  public String nama() {
    return tabel.name();
  }

  /** Position of a column, -1 if the feed has none of that name. */
  public int indeks(String nama) {
    return letak.getOrDefault(nama, -1);
  }

  public Kolom kolom(int indeks) {
    return kolom.get(indeks);
  }

  /** The form of that name; a programming error when there is none. */
  public Form form(String nama) {
    return form.stream().filter(f -> f.nama().equals(nama)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(nama() + " has no form " + nama));
  }

  @Override
  public String toString() {
    return nama();
  }
}
