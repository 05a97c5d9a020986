import { z } from "zod";
import { maxReasonChars } from "../../../db/limits.ts";
import { reasonField } from "../../base/forms/fields.ts";
import { mailField } from "../register/mail-address.ts";
import { codeForm } from "../sign-in/typed-code.ts";

/** The forms of the page of one's own address. Complaints are keys of the texts, mailChange.wrong. */
export const ownMailForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("skift"),
    mail: mailField,
  }),
  z.object({ act: z.literal("fortryd") }),
]);

/** The answer by a letter's link: the code as it was typed, and which button was pressed. */
export const answerForm = z
  .object({ kode: z.string().default(""), svar: z.enum(["ja", "nej"]) })
  .transform(({ kode, svar }) => ({ ...codeForm.parse({ kode }), yes: svar === "ja" }));

/** The secretariat's decision with its reason, about the change that the page showed (`shownChange`). */
export const decisionForm = z.object({
  shown: z.string().max(300),
  act: z.enum(["godkend", "afvis"]),
  reason: reasonField(maxReasonChars),
});
