package lumbung.transform;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a run of transform needs to know.
 *
 * @param asOf the day the figures stand for; nothing else reads the clock
 * @param versiKode version of the program, whose models may differ from those of the last release
 * @param versiAturan version of the rules; when it or the program is another than that of the last release, everything is made anew
 * @param cores tasks that run at once
 * @param taskMemory limit of the DuckDB of one task, such as {@code 2GB}
 * @param temp folder to spill to, on every worker
 */
public record TransformSettings(LocalDate asOf, String versiKode, String versiAturan, int cores, String taskMemory, Path temp) {}
