package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of one agency in one period as a tree: each node with the figures of its own people and of all below it. Units without
 * anyone below them are left out; units the present tree does not reach stand together under a row of their own.
 */
final class PohonUnit {

  /**
   * One row of the page.
   *
   * @param kunci tells rows apart: {@code S:} and the unit for a unit with all below it, {@code O:} for its own people only
   * @param induk key of the row above; empty at the top
   * @param tingkat 1 at the top
   * @param anak whether rows lie below
   * @param angka counts and metrics
   * @param terbuka whether ratings are shown
   */
  public record Baris(String kunci, String induk, String nama, int tingkat, boolean anak, Map<String, Object> angka, boolean terbuka) {

    /** Whether it only holds rows together: it counts people, and tells no ratings that could be taken apart. */
    public boolean kelompok() {
      return kunci.equals(LUAR);
    }
  }

  private static final class Node {
    final String id;
    final String nama;
    final List<Node> children = new ArrayList<>();
    Map<String, Object> own;
    Map<String, Object> total;

    Node(String id, String nama) {
      this.id = id;
      this.nama = id.equals(TANPA_UNOR) ? "Pegawai tanpa unit" : nama == null ? id : nama;
    }

    boolean mixed() {
      return own != null && jumlah(own, "pegawai") + jumlah(own, "pegawai_dikecualikan") > 0 && !children.isEmpty();
    }
  }

  private static final String INSTANSI = "instansi";
  /** The unit of people without one in the marts. */
  private static final String TANPA_UNOR = "TANPA-UNOR";

  /** Key of the row over the units that the present tree does not reach. */
  private static final String LUAR = "L:";

  private final List<Node> top;
  /** Of {@code top}, those the present tree does not reach. */
  private final Set<Node> luar = new HashSet<>();
  private final Map<String, Node> nodes;
  private Set<String> closed = Set.of();
  private Set<String> shown = Set.of();

  /**
   * The tree of one agency.
   *
   * @param tree rows of {@code unit/pohon}
   * @param figures rows of {@code unit/query} of one period
   * @param terbuka whether the agency's own ratings are shown; when not, none of its units' are
   */
  PohonUnit(List<Map<String, Object>> tree, List<Map<String, Object>> figures, boolean terbuka) {
    nodes = new LinkedHashMap<>();
    tree.forEach(row -> nodes.put((String) row.get("unor_id"), new Node((String) row.get("unor_id"), (String) row.get("unor_nama"))));
    for (Map<String, Object> row : figures) {
      String id = (String) row.get("leluhur_id");
      Node node = nodes.computeIfAbsent(id, k -> new Node(id, (String) row.get("leluhur_nama")));
      if (row.get("lingkup").equals("SENDIRI")) {
        node.own = row;
      } else {
        node.total = row;
      }
    }
    top = link(tree);
    prune(top);
    protect(terbuka);
  }

  private List<Node> link(List<Map<String, Object>> tree) {
    List<Node> roots = new ArrayList<>();
    for (Map<String, Object> row : tree) {
      Node parent = nodes.get((String) row.get("unor_atasan_id"));
      Node node = nodes.get((String) row.get("unor_id"));
      (parent == null || parent == node ? roots : parent.children).add(node);
    }
    Set<Node> reached = new HashSet<>();
    List<Node> open = new ArrayList<>(roots);
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      if (reached.add(node)) {
        open.addAll(node.children);
      }
    }
    roots.removeIf(node -> !hasFigures(node));
    List<Node> start = roots.size() == 1 ? inside(roots.get(0)) : roots;
    for (Node node : nodes.values()) {
      if (!reached.contains(node) && node.own != null) {
        // Where it stands is not known, so it speaks for its own people only.
        node.children.clear();
        node.total = node.own;
        start.add(node);
        if (!node.id.equals(TANPA_UNOR)) {
          luar.add(node);
        }
      }
    }
    return start;
  }

  /** A single root is the agency itself: what lies in it is shown, its own people as a row of their own. */
  private static List<Node> inside(Node root) {
    List<Node> parts = new ArrayList<>(root.children);
    if (root.mixed() || root.children.isEmpty()) {
      Node own = new Node(root.id, root.children.isEmpty() ? root.nama : "Langsung di bawah pimpinan");
      own.own = root.own;
      own.total = root.own;
      parts.add(own);
    }
    return parts;
  }

  private static boolean hasFigures(Node node) {
    return node.total != null;
  }

  private static void prune(List<Node> level) {
    level.removeIf(node -> !hasFigures(node));
    level.sort(Comparator.comparing((Node n) -> n.nama, String.CASE_INSENSITIVE_ORDER).thenComparing(n -> n.id));
    level.forEach(node -> prune(node.children));
  }

  private void protect(boolean terbuka) {
    Map<String, Long> dinilai = new HashMap<>();
    Set<String> uniform = new HashSet<>();
    List<Pelindung.Relasi> sums = new ArrayList<>();
    long all = top.stream().mapToLong(n -> jumlah(n.total, "dinilai")).sum();
    dinilai.put(INSTANSI, all);
    sums.add(new Pelindung.Relasi(INSTANSI, top.stream().map(n -> "S:" + n.id).toList()));
    top.forEach(node -> collect(node, dinilai, uniform, sums));
    if (!terbuka) {
      uniform.addAll(dinilai.keySet());
    }
    closed = Pelindung.tertutup(dinilai, uniform, sums);
    shown = new HashSet<>(dinilai.keySet());
    shown.removeAll(closed);
  }

  private void collect(Node node, Map<String, Long> dinilai, Set<String> uniform, List<Pelindung.Relasi> sums) {
    note("S:" + node.id, node.total, dinilai, uniform);
    List<String> parts = new ArrayList<>();
    node.children.forEach(child -> {
      parts.add("S:" + child.id);
      collect(child, dinilai, uniform, sums);
    });
    if (node.mixed()) {
      parts.add("O:" + node.id);
      note("O:" + node.id, node.own, dinilai, uniform);
    }
    if (!parts.isEmpty()) {
      sums.add(new Pelindung.Relasi("S:" + node.id, parts));
    }
  }

  private static void note(String key, Map<String, Object> row, Map<String, Long> dinilai, Set<String> uniform) {
    dinilai.put(key, jumlah(row, "dinilai"));
    if (PelindungInstansi.seragam(row)) {
      uniform.add(key);
    }
  }

  /** All rows, each after the one above it. */
  List<Baris> baris() {
    List<Baris> rows = new ArrayList<>();
    top.stream().filter(node -> !luar.contains(node)).forEach(node -> rows(node, "", 1, rows));
    List<Node> loose = top.stream().filter(luar::contains).toList();
    if (!loose.isEmpty()) {
      rows.add(new Baris(LUAR, "", "Di luar susunan unit terkini (%s unit)".formatted(Tulisan.bilangan(loose.size())), 1, true, orang(loose), false));
      loose.forEach(node -> rows(node, LUAR, 2, rows));
    }
    return rows;
  }

  /** The counts that every row tells whatever its size; nothing more, so that no sum of ratings is published that none were before. */
  private static Map<String, Object> orang(List<Node> nodes) {
    return Map.of("pegawai", nodes.stream().mapToLong(n -> jumlah(n.total, "pegawai")).sum(),
        "dinilai", nodes.stream().mapToLong(n -> jumlah(n.total, "dinilai")).sum());
  }

  /**
   * Whether another table's figures of a unit may be shown: its row here is, and speaks of as many people. Where trees differ,
   * the difference could tell who is in one and not in the other.
   */
  boolean samaDengan(String unorId, long dinilai) {
    Node node = nodes.get(unorId);
    return node != null && node.total != null && shown.contains("S:" + unorId) && jumlah(node.total, "dinilai") == dinilai;
  }

  private void rows(Node node, String parent, int level, List<Baris> rows) {
    String key = "S:" + node.id;
    rows.add(new Baris(key, parent, node.nama, level, !node.children.isEmpty(), node.total, !closed.contains(key)));
    if (node.mixed()) {
      String own = "O:" + node.id;
      rows.add(new Baris(own, key, "Langsung di unit ini", level + 1, false, node.own, !closed.contains(own)));
    }
    node.children.forEach(child -> rows(child, key, level + 1, rows));
  }
}
