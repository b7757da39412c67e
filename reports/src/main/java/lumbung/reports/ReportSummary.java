package lumbung.reports;

/**
 * What one writing left behind.
 *
 * @param rilis release that was shown
 * @param berkas files in the output folder, work lists not included
 * @param instansi agency pages
 * @param daftarKerja work lists in the outbox
 * @param detik wall time
 */
public record ReportSummary(String rilis, long berkas, int instansi, int daftarKerja, double detik) {}
