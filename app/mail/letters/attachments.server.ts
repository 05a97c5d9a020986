import type { LetterName, PropsOf } from "./letters.server.ts";

/** A file that goes with a letter. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** For each letter, a function of a higher room that makes its attachments when the letter is rendered: they are never stored. */
export type AttachmentMakers = { [L in LetterName]?: (props: PropsOf<L>) => Promise<Attachment[]> };

let attachmentMakers: AttachmentMakers | undefined;

/** Registers the list; called once at boot. */
export function registerAttachments(list: AttachmentMakers): void {
  attachmentMakers = list;
}

/** The attachments of this letter. Throws when no list is registered, since a diploma must not be left out unnoticed. */
export async function attachmentsFor(letter: LetterName, props: unknown): Promise<Attachment[]> {
  if (!attachmentMakers) throw new Error("Attachments are not registered: call registerAttachments first.");
  const make = attachmentMakers[letter] as ((props: unknown) => Promise<Attachment[]>) | undefined;
  return make ? make(props) : [];
}

/** Whether a letter goes with a file. */
export const hasAttachment = (letter: LetterName): boolean => attachmentMakers?.[letter] !== undefined;
