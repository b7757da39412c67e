package lumbung.ingest.putus;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file an agency dropped.
 *
 * @param instansiId as spelled in the reference, or as the folder is named while the agency is unknown
 * @param dikenal whether the reference knows the agency; a file of an unknown one waits (BRK-10)
 * @param jalur absolute path
 * @param waktuUbah modification time, the arrival of the file (D-25)
 * @param dilihat the later of the times of the file and of its manifest: a new manifest is a new delivery
 */
record InboxFile(String instansiId, boolean dikenal, String feed, String jalur, long ukuran, Instant waktuUbah, Instant dilihat)
    implements Serializable {

  /** Its place in the inbox: agency, feed and name. */
  String tempat() {
    Path whole = Path.of(jalur);
    return whole.subpath(whole.getNameCount() - 3, whole.getNameCount()).toString();
  }
}
