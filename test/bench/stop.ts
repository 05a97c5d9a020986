import { startSite } from "../journeys/site.ts";
import { openConnection } from "./measure.ts";

/** How long a site takes to stop while a visitor keeps a connection open, including the removal of its folder. */
export async function stopMs(): Promise<number> {
  const site = await startSite();
  const connection = openConnection(site.base);
  await connection.request({ path: "/" });
  const startedMs = performance.now();
  await site.stop();
  const ms = performance.now() - startedMs;
  connection.close();
  return ms;
}
