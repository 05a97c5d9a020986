import { z } from "zod";

/** The field in which a form says that its sender knows that the act cannot be undone. */
export const confirmationField = "sikker";

/** Whether the tick was set. A browser asks for it; nobody else does, so the server must. */
export const isConfirmed = (form: FormData | URLSearchParams): boolean =>
  form.get(confirmationField) === "ja";

/** The tick as a field of a form's schema: whether it was set. */
export const confirmedField = z
  .string()
  .optional()
  .transform((ticked) => ticked === "ja");
