/** Headings as parts of a sentence: a question that has no short name stands there as it was asked, with its question mark. */

/** A heading and what follows it: "Trivsel: 52 %", "Hvordan gik det? 52 %". */
export const followedBy = (heading: string, mark: ":" | ".", rest: string): string =>
  `${heading}${/[.?!:]$/.test(heading) ? "" : mark} ${rest}`;

/** A heading without the mark that ends it. */
export const withoutEndMark = (heading: string): string => heading.replace(/(?<![.?!:])[.?!:]+$/, "");

/** A heading in the middle of a sentence: "hvordan gik det". */
export const inSentence = (heading: string): string =>
  withoutEndMark(heading).replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
