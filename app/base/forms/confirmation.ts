import { z } from "zod";

/** The name of the tick by which the sender confirms an act that cannot be undone. */
export const confirmationField = "sikker";

/** Whether the tick was set. The browser requires it, but the server must check it too. */
export const isConfirmed = (form: FormData | URLSearchParams): boolean =>
  form.get(confirmationField) === "ja";

/** The tick as a field of a form's schema: whether it was set. */
export const confirmedField = z
  .string()
  .optional()
  .transform((ticked) => ticked === "ja");
