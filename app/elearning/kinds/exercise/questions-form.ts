import { z } from "zod";
import { integerField, textField } from "../../../base/forms/fields.ts";

/** Questions as the secretariat writes them, and how many per cent of them pass. */
export const questionsForm = z.object({
  questions: textField(40_000),
  passMark: integerField(1, 100, "percent").transform((percent) => percent / 100),
});
