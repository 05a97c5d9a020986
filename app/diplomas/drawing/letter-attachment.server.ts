import type { Enclosure } from "../../mail/letters/attachments.server.ts";
import { findDiploma } from "../issuing/diplomas.server.ts";
import { drawDiploma } from "./draw.server.ts";

/** The PDF that goes with the diploma's letter; none when the diploma was revoked before the letter went out. */
export async function encloseDiploma({ number }: { number: string }): Promise<Enclosure[]> {
  const diploma = findDiploma(number);
  if (!diploma || diploma.revokedAt) return [];
  const content = await drawDiploma(diploma);
  return [{ filename: `diplom-${number}.pdf`, contentType: "application/pdf", content }];
}
