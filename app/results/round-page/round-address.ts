/** Which result a reader has open: the round, whether it is still a draft, and the round that the address names to compare with. */
export interface RoundAddress {
  roundId: number;
  draft: boolean;
  /** The round of the query `mod`; null when the address names none. */
  againstId: number | null;
}

/** The pages of a result below its first page. */
export type ResultPart = "" | "/samlet" | "/metode" | `/spoergsmaal/${string}`;

/** The address of a page of a result, with the same comparison. A draft's pages have addresses of their own. */
export function resultAddress({ roundId, draft, againstId }: RoundAddress, part: ResultPart = ""): string {
  const query = againstId === null ? "" : `?mod=${againstId}`;
  return `/maalinger/${roundId}${draft ? "/kladde" : ""}${part}${query}`;
}

/** The part of a question's own page; `name` as in `QuestionEntry`. */
export const questionPart = (name: string): ResultPart => `/spoergsmaal/${encodeURIComponent(name)}`;
