import type { LetterName, PropsOf } from "./letters.server.ts";

/** A file that goes with a letter. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** Per letter, a function of a higher room that makes what is enclosed when the letter is drawn: nothing of it is stored. */
export type AttachmentMakers = { [L in LetterName]?: (props: PropsOf<L>) => Promise<Attachment[]> };

let attachmentMakers: AttachmentMakers | undefined;

/** Installs the one list; done at boot by whoever delivers letters. */
export function registerAttachments(list: AttachmentMakers): void {
  attachmentMakers = list;
}

/** What goes with this letter. Throws when no list is installed: a diploma must not silently stay behind. */
export async function attachmentsFor(letter: LetterName, props: unknown): Promise<Attachment[]> {
  if (!attachmentMakers) throw new Error("Nothing can be enclosed: install the list first.");
  const make = attachmentMakers[letter] as ((props: unknown) => Promise<Attachment[]>) | undefined;
  return make ? make(props) : [];
}
