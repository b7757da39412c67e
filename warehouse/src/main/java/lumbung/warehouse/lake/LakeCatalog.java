package lumbung.warehouse.lake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lumbung.warehouse.Home;
import lumbung.warehouse.emit.IcebergSchema;
import lumbung.warehouse.schema.Table;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.TypeUtil;
import org.apache.iceberg.types.Types.NestedField;

/**
 * Iceberg's JDBC catalog on SQLite, holding each declared table with exactly the field ids of {@link IcebergSchema}. Iceberg's own
 * {@code createTable} numbers columns anew, so metadata is built here and committed through the table's operations.
 */
final class LakeCatalog extends JdbcCatalog {

  private final Map<String, org.apache.iceberg.Table> loaded = new ConcurrentHashMap<>();
  private final String warehouse;

  private LakeCatalog(String warehouse) {
    this.warehouse = warehouse;
  }

  static LakeCatalog open(Home home) {
    home.prepare();
    LakeCatalog catalog = new LakeCatalog(home.lake().toString());
    Map<String, String> settings = new HashMap<>(CatalogSettings.of(home, "journal_mode=WAL&busy_timeout=10000&synchronous=NORMAL"));
    settings.put("io-impl", LocalFileIO.class.getName());
    catalog.initialize(CatalogSettings.NAME, settings);
    return catalog;
  }

  void createMissing(List<Table> declared) {
    Set<String> there = new HashSet<>();
    Set<String> namespaces = new HashSet<>();
    declared.forEach(t -> namespaces.add(t.layer().namespace()));
    for (String name : namespaces) {
      Namespace namespace = Namespace.of(name);
      if (namespaceExists(namespace)) {
        listTables(namespace).forEach(id -> there.add(id.toString()));
      } else {
        createNamespace(namespace, Map.of());
      }
    }
    declared.parallelStream().filter(t -> !there.contains(t.toString())).forEach(this::create);
  }

  org.apache.iceberg.Table load(Table t) {
    return loaded.computeIfAbsent(t.toString(), name -> {
      org.apache.iceberg.Table table = loadTable(identifier(t));
      evolve(t, operations(table));
      table.refresh();
      return table;
    });
  }

  /** Iceberg refuses to remove {@code main} by its own API; without it a table is empty again. */
  void removeBranch(Table t, String branch) {
    org.apache.iceberg.Table table = load(t);
    TableMetadata base = operations(table).refresh();
    operations(table).commit(base, TableMetadata.buildFrom(base).removeRef(branch).build());
    table.refresh();
  }

  private void create(Table t) {
    Schema schema = IcebergSchema.of(t);
    Map<String, String> properties = new HashMap<>(Map.of(
        "write.metadata.metrics.default", "counts",
        "write.metadata.delete-after-commit.enabled", "true",
        "write.metadata.previous-versions-max", "10",
        "commit.retry.num-retries", "20"));
    // Bounds of the partition columns prove that a file holds rows of its part only.
    t.partition().forEach(column -> properties.put("write.metadata.metrics.column." + column, "full"));
    newTableOps(identifier(t)).commit(null, TableMetadata.buildFromEmpty(2)
        .assignUUID()
        .setLocation("%s/%s/%s".formatted(warehouse, t.layer().namespace(), t.name()))
        .setCurrentSchema(schema, schema.highestFieldId())
        .setDefaultPartitionSpec(IcebergSchema.spec(t))
        .setDefaultSortOrder(SortOrder.unsorted())
        .setProperties(properties)
        .discardChanges()
        .build());
  }

  private static void evolve(Table t, TableOperations operations) {
    TableMetadata base = operations.current();
    Schema declared = IcebergSchema.of(t);
    PartitionSpec spec = IcebergSchema.spec(t);
    if (!base.spec().compatibleWith(spec)) {
      throw new IllegalStateException("%s is kept apart by %s, declared is %s: a lake does not change this".formatted(t, base.spec(), spec));
    }
    if (base.schema().sameSchema(declared)) {
      return;
    }
    for (NestedField field : declared.columns()) {
      NestedField before = base.schema().findField(field.fieldId());
      if (before != null && !readable(before.type(), field.type().asPrimitiveType())) {
        throw new IllegalStateException("%s.%s was %s and cannot be read as %s: give it a new field id"
            .formatted(t, field.name(), before.type(), field.type()));
      }
    }
    int last = Math.max(base.lastColumnId(), declared.highestFieldId());
    operations.commit(base, TableMetadata.buildFrom(base).setCurrentSchema(declared, last).build());
  }

  private static boolean readable(Type before, Type.PrimitiveType now) {
    return before.equals(now) || TypeUtil.isPromotionAllowed(before, now);
  }

  private static TableOperations operations(org.apache.iceberg.Table table) {
    return ((HasTableOperations) table).operations();
  }

  private static TableIdentifier identifier(Table t) {
    return TableIdentifier.of(t.layer().namespace(), t.name());
  }
}
