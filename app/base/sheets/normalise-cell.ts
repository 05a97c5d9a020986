/** A cell's text: composed characters, no blanks around it. */
export const normaliseCell = (text: string): string => text.normalize("NFC").trim();
