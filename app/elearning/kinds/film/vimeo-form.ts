import { z } from "zod";
import { readBy } from "../../../base/forms/fields.ts";
import { parseVimeoAddress } from "./vimeo.ts";

/** A film's address on Vimeo, and its length as the player there shows it: 4.32. */
export const vimeoForm = z.object({
  address: readBy(parseVimeoAddress, "vimeo"),
  length: readBy(readLength, "length"),
});

/** Minutes and seconds as seconds; null when it is no length. */
function readLength(typed: string): number | null {
  const [, minutes, seconds] = /^(\d{1,3})[.:]([0-5]\d)$/.exec(typed) ?? [];
  return Number(minutes) * 60 + Number(seconds) || null;
}
