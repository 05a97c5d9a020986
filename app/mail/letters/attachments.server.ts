import type { LetterName, PropsOf } from "./letters.server.ts";

/** A file that goes with a letter. */
export interface Enclosure {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** Per letter, a function of a higher room that makes what is enclosed when the letter is drawn: nothing of it is stored. */
export type Enclosures = { [L in LetterName]?: (props: PropsOf<L>) => Promise<Enclosure[]> };

let enclosures: Enclosures | undefined;

/** Installs the one list; done at boot by whoever delivers letters. */
export function encloseBy(list: Enclosures): void {
  enclosures = list;
}

/** What goes with this letter. Throws when no list is installed: a diploma must not silently stay behind. */
export async function enclosed(letter: LetterName, props: unknown): Promise<Enclosure[]> {
  if (!enclosures) throw new Error("Nothing can be enclosed: install the list first.");
  const make = enclosures[letter] as ((props: unknown) => Promise<Enclosure[]>) | undefined;
  return make ? make(props) : [];
}
