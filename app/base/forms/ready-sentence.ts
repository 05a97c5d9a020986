/** Marks a complaint that is a whole sentence already, which no room has a text for. */
const mark = "\u001f";

export const readySentence = (sentence: string): string => mark + sentence;

/** The sentence of a complaint: its own, or what the room says of it. */
export const sentenceOf = (complaint: string, say: (complaint: string) => string): string =>
  complaint.startsWith(mark) ? complaint.slice(mark.length) : say(complaint);
