import { decomposed } from "../../base/composed.ts";

/** Addresses under /e-laering that are the site's own. */
const reservedSlugs = new Set(["hvorfor"]);
const danishLetters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa" };

/** An address of a title, for instance foer-du-ringer: that nobody has, a number being added where it must. */
export function freeSlug(title: string, taken: (slug: string) => boolean): string {
  const plain =
    decomposed(title.toLowerCase().replace(/[æøå]/g, (letter) => danishLetters[letter]!))
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "lektion";
  for (let number = 1; ; number++) {
    const slug = number === 1 ? plain : `${plain}-${number}`;
    if (!reservedSlugs.has(slug) && !taken(slug)) return slug;
  }
}
