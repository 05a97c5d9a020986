import { z } from "zod";

/** The name of the tick by which the sender confirms an act that cannot be undone. */
export const confirmationField = "sikker";

/** The tick as a field of a form's schema: whether it was set. The browser requires it, but the server must check it too. */
export const confirmedField = z
  .string()
  .optional()
  .transform((ticked) => ticked === "ja");
