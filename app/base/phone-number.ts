/** A Danish telephone number as it is written: eight digits, the first from 2 on, with or without +45, and with spaces wherever. */
const written = /^(?:\+45|0045)?([2-9]\d{7})$/;

/** The eight digits of a telephone number; null when it is not a Danish one. */
export const parsePhone = (typed: string): string | null =>
  written.exec(typed.replace(/[\s\u00A0.-]/g, ""))?.[1] ?? null;

/** The number in pairs, as it is read aloud. */
export const phoneText = (phone: string): string => phone.replace(/(\d\d)(?=\d)/g, "$1\u00A0");
