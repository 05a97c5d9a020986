import type { Archive } from "./archive.server.ts";
import { openArchive } from "./archive.server.ts";
import type { Inspection, PackageError, Standard } from "../content.ts";
import { readManifest } from "./manifest.ts";
import {
  reportingWarnings,
  scanText,
  type ScanFindings,
  scannableFile,
  emptyFindings,
  expectedReports,
} from "./expected-reports.ts";
import { decodeXml } from "./xml.ts";

const manifestName = "imsmanifest.xml";
const maxManifestBytes = 5_000_000;
/** How much of a package is listened to: files so long, and so much in all. */
const maxScannedFileBytes = 3_000_000;
const maxScannedBytes = 40_000_000;

/** The X-ray of a package: what it is, holds and will report, and why it cannot be taken. Unpacks nothing. */
export async function inspectPackage(path: string): Promise<Inspection> {
  const archive = await openArchive(path);
  if ("what" in archive) return refusedInspection(archive);
  try {
    return await inspect(archive);
  } catch {
    return refusedInspection({ what: "cut-off" });
  } finally {
    archive.close();
  }
}

const emptyInspection = { edition: null, title: null, items: [], reports: null, warnings: [] };

const refusedInspection = (
  error: PackageError,
  archive?: Archive,
  standard: Standard | null = null,
): Inspection => ({
  ...emptyInspection,
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
      ? refusedInspection({ what: "not-taken", name: other }, archive, other)
      : refusedInspection(explainMissingManifest(archive), archive);
  if (files.get(manifestName)!.uncompressedSize > maxManifestBytes)
    return refusedInspection({ what: "manifest-size" }, archive);
  const read = await archive.read(manifestName, maxManifestBytes).catch(() => null);
  if (!read) return refusedInspection({ what: "cut-off" }, archive);
  const manifest = readManifest(decodeXml(read), (file) => files.has(file));
  if ("what" in manifest) {
    if (manifest.what === "no-scorm" && other)
      return refusedInspection({ what: "not-taken", name: other }, archive, other);
    return refusedInspection(manifest, archive);
  }
  const heard = await scanFiles(archive).catch(() => null);
  if (!heard) return refusedInspection({ what: "cut-off" }, archive);
  const { mastery, warnings, ...told } = manifest;
  return {
    ...told,
    files: files.size,
    bytes,
    reports: expectedReports(heard, mastery),
    warnings: [...warnings, ...reportingWarnings(heard)],
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
function explainMissingManifest({ files }: Archive): PackageError {
  const names = [...files.keys()];
  const deeper = names.find((name) => name.toLowerCase().endsWith(`/${manifestName}`));
  if (deeper) return { what: "in-folder", name: deeper.slice(0, deeper.lastIndexOf("/")) };
  const inner = names.find((name) => /\.zip$/i.test(name));
  return inner ? { what: "nested", name: inner } : { what: "no-manifest" };
}

/** Listens to the package's own pages and scripts, the shallow ones first. */
async function scanFiles({ files, read }: Archive): Promise<ScanFindings> {
  let heard = emptyFindings();
  let left = maxScannedBytes;
  const deep = (name: string) => name.split("/").length;
  const speaking = [...files]
    .filter(([name, { uncompressedSize: size }]) => scannableFile.test(name) && size <= maxScannedFileBytes)
    .sort(([a], [b]) => deep(a) - deep(b));
  for (const [name, { uncompressedSize: size }] of speaking) {
    left -= size;
    if (left < 0) break;
    heard = scanText(heard, (await read(name, maxScannedFileBytes)).toString("utf8"));
  }
  return heard;
}
