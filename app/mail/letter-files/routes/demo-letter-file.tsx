import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireDemo } from "../../../base/demo.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { readLetterFile } from "../letter-files.server.ts";

/** The letter as a mail program opens it. */
export function loader({ params }: LoaderFunctionArgs) {
  requireDemo();
  const letter = readLetterFile(params.file ?? "");
  if (!letter) throw notFound();
  const headers = {
    "Content-Type": "message/rfc822",
    "Content-Disposition": `attachment; filename="${params.file}.eml"`,
  };
  return new Response(new Uint8Array(letter), { headers });
}
