/** Holds the lock of a folder until it is killed: `holder.ts FOLDER`. Prints whether it has it. */
import { takeServerLock } from "../../../db/server-lock.server.ts";

const lock = takeServerLock(process.argv[2]!, new Date());
process.stdout.write("release" in lock ? "held\n" : `refused ${lock.heldBy?.pid}\n`);
setInterval(() => {}, 60_000);
