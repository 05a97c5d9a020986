import { createPublishedCache } from "./published-cache.server.ts";
import { findPublished } from "./published-rounds.server.ts";
import type { PublishedRound } from "./published-rounds.ts";

/** A round takes some 30 kB. */
const cached = createPublishedCache<PublishedRound>(100);

/**
 * What `findPublished` returns, read once (`createPublishedCache`): for what is asked for at every look. Nobody may change it. Not to be
 * asked for inside a transaction that publishes.
 */
export const keptPublished = (id: number): PublishedRound | null => cached([id], () => findPublished(id));
