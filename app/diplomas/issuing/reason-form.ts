import { z } from "zod";

const maxReasonChars = 300;

/** Why a diploma is revoked or reissued. Complaints are keys of the texts, diplomas.secretariat.wrong. */
export const reasonForm = z.object({
  grund: z.string({ error: "reason" }).trim().min(1, "reason").max(maxReasonChars, "long"),
});
