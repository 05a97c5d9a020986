/** The shape of a catalogue: English must have a word wherever Danish has one. */
export type Translation<Words> = {
  [Key in keyof Words]: Words[Key] extends string ? string : Translation<Words[Key]>;
};
