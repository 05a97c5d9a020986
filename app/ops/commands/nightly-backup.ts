import { env } from "../../base/env.server.ts";
import { runNightly } from "../backups/nightly.server.ts";
import { sealSets } from "../backups/seal-sets.server.ts";
import { secondsText } from "../backups/set-texts.ts";
import { numberText } from "../../base/number-text.ts";
import { parseArguments } from "../cli/arguments.ts";
import { refuse } from "../cli/refuse.ts";

/** `nightly-backup`: what the site runs every night when BACKUP_DIR is set; also by hand. Exit code 1 when it gave no good set, or the site's films are not as they were. */
export async function run(words: string[]): Promise<number> {
  if (!parseArguments(words, "nightly-backup", 0)) return 2;
  const folder = env.BACKUP_DIR;
  if (!folder) return refuse("BACKUP_DIR er ikke sat: der er ingen mappe til kopierne.");
  const state = runNightly(folder, new Date(), () => performance.now());
  if (!state) return refuse("Der tages allerede en kopi.");
  const { made, checked, fault } = state;
  if (fault) console.error(fault.detail);
  if ((fault && fault.what !== "changed") || !made || !checked) return 1;
  // After the trial, which needs it open; also those that an earlier night was killed before sealing.
  if (env.BACKUP_RECIPIENT) await sealSets(folder, env.BACKUP_RECIPIENT);
  console.log(
    `${made.name}: taget på ${secondsText(made.seconds)}, prøvet på ${secondsText(checked.seconds)} med ${numberText(checked.rows, "da")} rækker.`,
  );
  return fault ? 1 : 0;
}
