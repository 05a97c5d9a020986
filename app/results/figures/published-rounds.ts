import type { Thresholds } from "../../surveys/anonymity/thresholds.ts";
import type { PublishedQuestion, ReceivedCounts } from "./figures.ts";

/** A published round as a list shows it. */
export interface ListedRound {
  id: number;
  series: string;
  name: string;
  opensAt: Date;
  /** The last moment it could be answered. */
  endsAt: Date;
  /** When it was published; of a draft, when its figures were frozen. */
  publishedAt: Date;
  imported: boolean;
  /** The municipality that alone was asked; null when more were. */
  onlyMunicipality: string | null;
  received: ReceivedCounts;
  thresholds: Thresholds;
}

/** A round's frozen figures: published, or a draft that only those who are sent it may read. Both show the same. */
export interface PublishedRound extends ListedRound {
  state: "draft" | "published";
  /** How many were asked; null when the round was run elsewhere. */
  invited: number | null;
  questions: PublishedQuestion[];
  /** Those answered in words, of which some may be quoted. */
  textQuestions: { name: string; title: string }[];
  /** Those of its questionnaire that the file it was imported from lacks. None of a round that was run here. */
  notInFile: { name: string; title: string }[];
  /** What the source says of the whole round; empty when nothing. */
  note: string;
}

/** What decides which rounds a round may be compared with. */
export type RoundOfSeries = Pick<ListedRound, "id" | "series" | "opensAt" | "onlyMunicipality">;

/** Which of two rounds comes first: the one that opened first. */
export const isEarlierRound = (
  a: Pick<ListedRound, "id" | "opensAt">,
  b: Pick<ListedRound, "id" | "opensAt">,
): boolean => a.opensAt < b.opensAt || (a.opensAt.getTime() === b.opensAt.getTime() && a.id < b.id);
