import { posix } from "node:path";
import { readXml } from "./xml.server.ts";
import type { ZipParts } from "./zip-parts.server.ts";

/** A part of a workbook's package that another part refers to. */
export interface Relation {
  id: string;
  /** The last word of its type, which is the same in every edition of the format: "worksheet", "styles", "sharedStrings". */
  kind: string;
  part: string;
}

/** What a part of the package refers to; of the package itself, with "". Empty when it says nothing. */
export async function readRelations(zip: ZipParts, part: string): Promise<Relation[]> {
  const folder = part.includes("/") ? posix.dirname(part) : "";
  const relations: Relation[] = [];
  const file = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!zip.has(file)) return relations;
  await readXml(zip.chunksOf(file), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), part: partOf(folder, Target) });
    },
  });
  return relations;
}

/** A target is from the folder of its part, or from the root of the package. */
const partOf = (folder: string, target: string): string =>
  posix.join("/", target.startsWith("/") ? "" : folder, target).slice(1);
