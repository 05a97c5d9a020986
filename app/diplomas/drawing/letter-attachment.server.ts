import type { Attachment } from "../../mail/letters/attachments.server.ts";
import { findDiploma } from "../issuing/diplomas.server.ts";
import { diplomaPdf } from "./draw.server.ts";

/** The PDF that is attached to the diploma's letter; none when the diploma was revoked before the letter was sent. */
export async function attachDiploma({ number }: { number: string }): Promise<Attachment[]> {
  const diploma = findDiploma(number);
  if (!diploma || diploma.revokedAt) return [];
  const content = await diplomaPdf(diploma, "letters");
  return [{ filename: `diplom-${number}.pdf`, contentType: "application/pdf", content }];
}
