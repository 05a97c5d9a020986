/** The open round is closed while the site dies: afterwards it is open with its key, or closed without. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sqlite } from "../../../db/database.server.ts";
import { request } from "./requests.ts";
import { withDatabaseOf, type World } from "./world.ts";

/** Closes the round and kills the site so long after the form was sent. `lost`: acknowledged and open all the same. */
export async function closeAndKill(
  world: World,
  waitMs: number,
): Promise<{ lost: number; halfDone: number }> {
  const { site, secretariat, round } = world;
  const page = `/sekretariat/maalinger/${round}`;
  const { text } = await request(site.base, page, { cookie: secretariat.cookie });
  const form = new RegExp(`<form[^>]*action="${page}/luk"[^>]*>([\\s\\S]*?)</form>`).exec(text)![1]!;
  const fields = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].map(
    ([input, name]): [string, string] => [name!, /value="([^"]*)"/.exec(input)?.[1] ?? "on"],
  );
  const closing = request(site.base, `${page}/luk`, { cookie: secretariat.cookie, form: fields }).catch(
    () => null,
  );
  await setTimeout(waitMs);
  await site.kill(() => {});
  const answer = await closing;
  return withDatabaseOf(site, () => {
    const state = sqlite.prepare("select state from rounds where id = ?").pluck().get(round);
    const hasKey = existsSync(join(site.folder, `keys/round-${round}.key`));
    const hasBackup = existsSync(join(site.folder, `data/backups/round-${round}-closed.sqlite`));
    const isWhole = state === "open" ? hasKey : !hasKey && hasBackup;
    return { lost: answer?.status === 303 && state === "open" ? 1 : 0, halfDone: isWhole ? 0 : 1 };
  });
}
