package lumbung.simulator.dirt;

/** What is planted: every code of feeds.md 4.5 that the eleven feeds can raise. Each is planted at least five times, in two forms. */
public enum Kode {
  BRK_01("html, PDF and binary workbooks"), BRK_02("a header and nothing below"), BRK_03("column titles translated"),
  BRK_04("periode_id left out"), BRK_05("SKP register in the folder of assessments"), BRK_06("a column nobody knows"),
  BRK_07("windows-1252"), BRK_08("cut off"), BRK_09("300 columns; a cell of 40,000 characters"), BRK_10("an agency nobody knows"),
  BRK_11("manifest with a wrong digest or count"), BRK_12("preamble of another agency, known or not"), BRK_13("no time of extraction"),
  BRK_14("every NIP rounded"), BRK_15("a quarter of the NIP rounded"), BRK_16("a column title twice"),
  KOL_01("one cell too many"), WJB_01("required cell empty, or a row of totals"), WJB_02("cell required by another one empty"),
  NIP_01("a letter"), NIP_02("17 digits"), NIP_03("1.97001E+17, or a number cell of a workbook"), NIP_04("ends with 000"), NIP_05("multiple of 32 with .0"), NIP_06("16 digits"),
  NIP_07("month 15"), NIP_08("30 February"), NIP_09("appointed at ten"), NIP_10("appointed two years after the extraction"), NIP_11("sex 3"),
  NIP_12("contract code 32"), NIP_13("old NIP alone"), NIP_14("old and new NIP in one cell"), NIP_20("other birthday"), NIP_21("other sex"),
  NIP_22("other first month"), NIP_23("other first year"), TGL_01("07/25/2024"), TGL_02("ends before it starts"), TGL_03("year 2203"),
  TGL_04("two-digit year"), TGL_05("serial number of a day in csv"), ANG_01("words for a number"), ANG_02("out of bounds"),
  ANG_03("1.000"), KOD_01("Luar Biasa"), KOD_02("Buruk"), KOD_03("codes without a scheme"), KOD_04("a code outside the reference"),
  KOD_05("code against label"), BOL_01("mungkin"), KIN_01("predikat against its ratings"), KIN_02("code 3 of the wrong rule"),
  KIN_03("predikat without ratings"), KIN_04("ratings without predikat"), KIN_05("Istimewa"), KIN_06("assessed before approval"),
  KIN_07("SIASN says otherwise"), KUN_01("two rows of one key"), KUN_02("an old export after a newer one"),
  KUN_03("two contents of one moment"), KUN_04("SKP of somebody else"), DUP_01("row repeated"), DUP_02("nothing new"),
  DUP_03("row with an earlier time"), DUP_04("row with fewer cells"), REF_01("person nobody sent"), REF_02("SKP nobody sent"),
  REF_03("result or step nobody sent"), REF_04("unit nobody sent"), REF_05("units in a circle"), REF_06("agency outside the reference"),
  REF_07("period nobody sent"), REF_08("quite another name"), REF_09("pns_id and NIP of two people"), REF_10("staff of another agency"),
  WKT_01("late"), WKT_02("SKP of another year"), WKT_03("assessed before the period"), WKT_04("assessed after the extraction"),
  WKT_05("two definitive SKP at once"), WKT_07("assessed while away"), WKT_08("month unknown"), LNK_01("not a link"), LNK_02("a private address"),
  LNK_03("link of two people");

  private final String how;

  Kode(String how) {
    this.how = how;
  }

  /** As in the truth and in receipts, such as {@code WJB-01}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** How it was planted. */
  public String how() {
    return how;
  }
}
