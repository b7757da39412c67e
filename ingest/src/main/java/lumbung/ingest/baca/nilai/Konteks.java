package lumbung.ingest.baca.nilai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lumbung.ingest.baca.Profil;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;

/**
 * What the values of one file are read by, beside their text.
 *
 * @param diekstrakPada when the data left the source: the only "now" there is
 * @param zona of times that name none
 * @param skemaKode scheme of numeric codes; null if none is declared
 * @param form name of the form of the file, or of the table of it that is read
 * @param sumberSistem EKINERJA, SIASN or SIMPEG
 * @param spreadsheet whether number cells are those of a workbook: dates are serials, a NIP has lost digits
 * @param sejak1904 whether the workbook counts days from 1904
 * @param amatan what is known of whole columns
 */
public record Konteks(Rules rules, Reference reference, Profil profil, String instansiId, Instant diekstrakPada, ZoneId zona,
    String skemaKode, String form, String sumberSistem, boolean spreadsheet, boolean sejak1904, Amatan amatan) {

  /** The same for a table of the file that has another form. */
  public Konteks berbentuk(String nama) {
    return new Konteks(rules, reference, profil, instansiId, diekstrakPada, zona, skemaKode, nama, sumberSistem, spreadsheet, sejak1904, amatan);
  }

  /** Day of extraction where the data came from. */
  public LocalDate hari() {
    return LocalDate.ofInstant(diekstrakPada, zona);
  }
}
