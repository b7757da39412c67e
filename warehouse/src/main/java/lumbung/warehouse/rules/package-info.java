/**
 * Rules as dated rows with a legal basis, and the reference lists shipped with Lumbung.
 *
 * <p>{@link lumbung.warehouse.rules.Rules} holds the packs of {@code resources/rules}, one CSV each, declared in {@link
 * lumbung.warehouse.rules.PackForms}. {@link lumbung.warehouse.rules.Reference} holds the lists of {@code
 * resources/reference} with the treatment of their known defects. {@link lumbung.warehouse.rules.RuleViews} lays both
 * before DuckDB under the name of the pack or {@code ref_} and the name of the list. The other public types answer one
 * question each about one value: what a label means, which zone an agency lives in.
 */
package lumbung.warehouse.rules;
