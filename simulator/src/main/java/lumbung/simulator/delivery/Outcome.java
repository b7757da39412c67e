package lumbung.simulator.delivery;

/** What must become of a row (feeds.md 4.1). */
public enum Outcome { DITERIMA, KARANTINA, DUPLIKAT }
