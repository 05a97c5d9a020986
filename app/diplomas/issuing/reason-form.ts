import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";

const maxReasonChars = 300;

/** Why a diploma is revoked or reissued. Complaints are keys of the texts, diplomas.secretariat.wrong. */
export const reasonForm = z.object({
  grund: formString("reason").trim().min(1, "reason").max(maxReasonChars, "long"),
});
