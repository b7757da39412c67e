package lumbung.ingest.baca.baris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AsciiTest {

  @Property
  void makeOnlyLettersAToZSmall(@ForAll byte[] bytes, @ForAll byte dari) {
    int awal = Math.min(bytes.length, dari & 0x7);
    byte[] hasil = bytes.clone();
    Ascii.kecilkan(hasil, awal, hasil.length);
    byte[] harap = bytes.clone();
    for (int i = awal; i < harap.length; i++) {
      harap[i] = harap[i] >= 'A' && harap[i] <= 'Z' ? (byte) (harap[i] + 32) : harap[i];
    }
    assertThat(hasil).isEqualTo(harap);
  }

  @Property
  void tellAsciiFromOtherBytes(@ForAll byte[] bytes) {
    boolean harap = true;
    for (byte b : bytes) {
      harap &= b >= 0;
    }
    assertThat(Ascii.semua(bytes, 0, bytes.length)).isEqualTo(harap);
    byte[] ascii = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] &= 0x7f;
    }
    assertThat(Ascii.semua(ascii, 0, ascii.length)).isTrue();
  }
}
