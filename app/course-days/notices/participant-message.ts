import { z } from "zod";
import { lineField, textField } from "../../base/forms/fields.ts";

/** How many characters the heading and the text of a message may have. */
export const maxMessageChars = { heading: 120, text: 4000 };

/** The form of a message from the secretariat to a day's participants. */
export const participantMessageForm = z.object({
  heading: lineField(maxMessageChars.heading),
  text: textField(maxMessageChars.text),
  to: z.enum(["seats", "all"], { error: "choice" }),
});

export type ParticipantMessage = z.infer<typeof participantMessageForm>;
