import type { Inspection, PackageError } from "../content.ts";
import { openArchive } from "./archive.server.ts";
import { inspect } from "./inspect.server.ts";
import type { PackageLimits } from "./package-limits.ts";

/** Where a zip is, the empty folder to unpack it to, and what it may hold. */
export interface UnpackRequest {
  path: string;
  folder: string;
  limits: PackageLimits;
}
export type Unpacked = Omit<Inspection, "errors">;

/**
 * Inspects a package, and unpacks it when nothing is wrong with it, telling how many files of how many are unpacked. After a refusal the folder may
 * hold some of it.
 */
export default async function unpackPackage(
  { path, folder, limits }: UnpackRequest,
  report: (done: number, total: number) => void = () => {},
): Promise<Unpacked | { errors: PackageError[] }> {
  const archive = await openArchive(path, limits);
  if ("what" in archive) return { errors: [archive] };
  try {
    const { errors, ...inspection } = await inspect(archive);
    if (errors.length > 0) return { errors };
    const fault = await archive.unpack(folder, report);
    return fault ? { errors: [fault] } : inspection;
  } finally {
    archive.close();
  }
}
