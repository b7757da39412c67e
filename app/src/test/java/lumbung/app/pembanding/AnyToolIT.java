package lumbung.app.pembanding;

import lumbung.app.sambungan.PrintedAddresses;
import org.junit.jupiter.api.Test;

/** What {@code lumbung jdbc} prints about the release of the planted nation, tried the way another program would. */
class AnyToolIT {

  @Test
  void opensTheAddressesThatAreToldAndNoneShowsPersonsUnasked() throws Exception {
    PrintedAddresses addresses = new PrintedAddresses(PlantedNation.made().home.root());
    addresses.openReadOnlyAndNothingElse();
    addresses.sayNothingOfPersons();
    addresses.agreeWithSpark();
    addresses.keepSparkFromWriting();
  }
}
