import { env } from "./env.server.ts";

/** Throws 404 where the site is run for real: the demo's addresses do not rest on the gate alone. */
export function requireDemo(): void {
  if (env.MODE === "production") throw new Response(null, { status: 404 });
}
