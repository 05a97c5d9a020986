import { asciiLetters } from "../../base/ascii-letters.ts";

/** Addresses under /e-laering that are the site's own. */
const reservedSlugs = new Set(["hvorfor"]);

/** An address of a title, for instance foer-du-ringer: that nobody has, a number being added where it must. */
export function freeSlug(title: string, taken: (slug: string) => boolean): string {
  const plain =
    asciiLetters(title)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "lektion";
  for (let number = 1; ; number++) {
    const slug = number === 1 ? plain : `${plain}-${number}`;
    if (!reservedSlugs.has(slug) && !taken(slug)) return slug;
  }
}
