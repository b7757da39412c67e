package lumbung.warehouse.rules;

/** The field a label or a code stands in; it decides what the text means. */
public enum Bidang {
  /** Hasil kerja or perilaku kerja: ATAS, SESUAI, BAWAH. */
  RATING,
  /** Predikat of a person: SB, B, BP, K, SK. */
  PREDIKAT,
  /** Predikat of an organisation: IST, B, BP, K, SK. */
  PREDIKAT_ORGANISASI,
  /** Kind of period, codes only: BULANAN, TRIWULANAN. */
  PERIODIK,
  /** Coefficient of angka kredit, codes only; it names the jenjang. */
  KOEFISIEN,
  /** Kind of training, codes only: FUNGSIONAL, TEKNIS. */
  JENIS_DIKLAT
}
