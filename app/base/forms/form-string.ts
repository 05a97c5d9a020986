import { z } from "zod";

/**
 * The text of a field as it was typed. Complains with `ifMissing` when the field is not there; a field that was sent twice is left to
 * whoever reads the form, who refuses the whole of it.
 */
export const formString = (ifMissing: string): z.ZodString =>
  z.string({ error: ({ input }) => (input === undefined ? ifMissing : undefined) });
