import type { Archive } from "./archive.server.ts";
import { openArchive } from "./archive.server.ts";
import type { Inspection, PackageError, Standard } from "../content.ts";
import { readManifest } from "./manifest.ts";
import { doubtsOf, hear, type Heard, maySpeak, nothingHeard, reportsOf } from "./expected-reports.ts";
import { decodeXml } from "./xml.ts";

const manifestName = "imsmanifest.xml";
const longestManifest = 5_000_000;
/** How much of a package is listened to: files so long, and so much in all. */
const longestHeard = 3_000_000;
const mostHeard = 40_000_000;

/** The X-ray of a package: what it is, holds and will report, and why it cannot be taken. Unpacks nothing. */
export async function inspectPackage(path: string): Promise<Inspection> {
  const archive = await openArchive(path);
  if ("what" in archive) return refused(archive);
  try {
    return await inspect(archive);
  } catch {
    return refused({ what: "cut-off" });
  } finally {
    archive.close();
  }
}

const nothing = { edition: null, title: null, items: [], reports: null, warnings: [] };

const refused = (error: PackageError, archive?: Archive, standard: Standard | null = null): Inspection => ({
  ...nothing,
  standard,
  files: archive?.files.size ?? 0,
  bytes: archive?.bytes ?? 0,
  errors: [error],
});

/** The X-ray of an archive that is open already. */
export async function inspect(archive: Archive): Promise<Inspection> {
  const { files, bytes } = archive;
  const other = otherStandard(archive);
  if (!files.has(manifestName))
    return other
      ? refused({ what: "not-taken", name: other }, archive, other)
      : refused(withoutManifest(archive), archive);
  if (files.get(manifestName)!.uncompressedSize > longestManifest)
    return refused({ what: "manifest-size" }, archive);
  const read = await archive.read(manifestName, longestManifest).catch(() => null);
  if (!read) return refused({ what: "cut-off" }, archive);
  const manifest = readManifest(decodeXml(read), (file) => files.has(file));
  if ("what" in manifest) {
    if (manifest.what === "no-scorm" && other)
      return refused({ what: "not-taken", name: other }, archive, other);
    return refused(manifest, archive);
  }
  const heard = await listen(archive).catch(() => null);
  if (!heard) return refused({ what: "cut-off" }, archive);
  const { mastery, warnings, ...told } = manifest;
  return {
    ...told,
    files: files.size,
    bytes,
    reports: reportsOf(heard, mastery),
    warnings: [...warnings, ...doubtsOf(heard)],
    errors: [],
  };
}

function otherStandard({ files }: Archive): Standard | null {
  const names = [...files.keys()].map((name) => name.toLowerCase());
  const has = (end: string) => names.some((name) => name === end || name.endsWith(`/${end}`));
  if (has("cmi5.xml")) return "cmi5";
  if (has("tincan.xml")) return "xAPI";
  const ends = (end: string) => names.some((name) => name.endsWith(end));
  return ends(".crs") && [".au", ".des", ".cst"].some(ends) ? "AICC" : null;
}

/** Why there is no manifest: the zip holds a folder that has it, or another zip, or it is something else. */
function withoutManifest({ files }: Archive): PackageError {
  const names = [...files.keys()];
  const deeper = names.find((name) => name.toLowerCase().endsWith(`/${manifestName}`));
  if (deeper) return { what: "in-folder", name: deeper.slice(0, deeper.lastIndexOf("/")) };
  const inner = names.find((name) => /\.zip$/i.test(name));
  return inner ? { what: "nested", name: inner } : { what: "no-manifest" };
}

/** Listens to the package's own pages and scripts, the shallow ones first. */
async function listen({ files, read }: Archive): Promise<Heard> {
  let heard = nothingHeard();
  let left = mostHeard;
  const deep = (name: string) => name.split("/").length;
  const speaking = [...files]
    .filter(([name, { uncompressedSize: size }]) => maySpeak.test(name) && size <= longestHeard)
    .sort(([a], [b]) => deep(a) - deep(b));
  for (const [name, { uncompressedSize: size }] of speaking) {
    left -= size;
    if (left < 0) break;
    heard = hear(heard, (await read(name, longestHeard)).toString("utf8"));
  }
  return heard;
}
