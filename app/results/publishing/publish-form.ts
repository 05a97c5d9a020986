import { z } from "zod";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";

/** The form of publishing: the tick. */
export const publishForm = z
  .object({ [confirmationField]: confirmedField })
  .transform((form) => ({ confirmed: form[confirmationField] === true }));
