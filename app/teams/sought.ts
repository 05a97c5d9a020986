import type { Sought } from "./teams.server.ts";

/** Reads from an address what of everyone is sought. */
export function soughtIn(query: URLSearchParams): Sought {
  const [place, handler] = [query.get("kommune") ?? "", query.get("sag") ?? ""];
  return {
    q: (query.get("q") ?? "").trim().slice(0, 100),
    place: /^\d{3}$/.test(place) ? place : null,
    handler: /^[1-9]\d{0,8}$/.test(handler) ? Number(handler) : null,
  };
}
