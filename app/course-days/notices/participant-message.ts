import { z } from "zod";
import { visibleText } from "../../base/forms/visible-text.ts";

/** As many characters as the heading and the text of a letter may have. */
export const maxMessageChars = { heading: 120, text: 4000 };

const messageField = (most: number) =>
  z.string({ error: "missing" }).transform(visibleText).pipe(z.string().min(1, "missing").max(most, "long"));

/** The form of a letter in the secretariat's own words. */
export const participantMessageForm = z.object({
  heading: messageField(maxMessageChars.heading).transform((text) => text.replaceAll("\n", " ")),
  text: messageField(maxMessageChars.text),
  to: z.enum(["seats", "all"], { error: "choice" }),
});

export type ParticipantMessage = z.infer<typeof participantMessageForm>;
