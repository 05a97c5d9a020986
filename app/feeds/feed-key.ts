import type { FeedScope } from "../../db/enums.ts";

/** A key as the secretariat sees it in the list, without anything that opens a feed. */
export interface FeedKeyRow {
  id: number;
  /** What it is used for. */
  name: string;
  scopes: FeedScope[];
  /** Null when it opens every municipality's figures. */
  municipality: string | null;
  madeBy: string | null;
  madeAt: Date;
  usedAt: Date | null;
  endedAt: Date | null;
}
