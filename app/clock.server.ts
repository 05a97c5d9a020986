import { Cron } from "croner";
import { log } from "./log.server.ts";
import { closeDue, finishClosings } from "./surveys/closing.server.ts";
import { leaveWithMunicipality } from "./people/leaving.server.ts";

interface Timed {
  name: string;
  /** A cron pattern in Danish time; the first field is seconds. */
  pattern: string;
  act: (now: Date) => void | Promise<void>;
}

/** Everything that happens by time. */
const timed: Timed[] = [
  {
    name: "close rounds",
    pattern: "30 * * * * *",
    act(now) {
      finishClosings();
      closeDue(now);
    },
  },
  {
    name: "municipalities that left",
    pattern: "0 1 0 * * *",
    act(now) {
      leaveWithMunicipality(now);
    },
  },
];

/** Starts the list; returns what stops it. One act never overlaps itself, and a fault in one does not stop the others. */
export function startClock(): () => void {
  const jobs = timed.map(
    ({ name, pattern, act }) =>
      new Cron(
        pattern,
        {
          timezone: "Europe/Copenhagen",
          protect: true,
          catch: (error) => log.error({ error, name }, "timed act failed"),
        },
        () => act(new Date()),
      ),
  );
  return () => {
    for (const job of jobs) job.stop();
  };
}
