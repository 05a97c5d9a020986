import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "./archive.server.ts";
import { explainFault, openArchive } from "./archive.server.ts";
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
import { fileOf } from "./addresses.ts";
import { fileKey } from "./file-key.ts";
import { maxManifestBytes, type PackageLimits } from "./package-limits.ts";
import { decodeXml } from "./xml.ts";

const manifestName = "imsmanifest.xml";
/** How much of a package is scanned: the largest file, and the total. */
const maxScannedFileBytes = 3_000_000;
const maxScannedBytes = 40_000_000;

/**
 * Inspects a package as its upload does: its standard, content and expected reports, and why it cannot be accepted. What it unpacks to see that all can
 * be read is removed.
 */
export async function inspectPackage(path: string, limits: PackageLimits): Promise<Inspection> {
  const archive = await openArchive(path, limits);
  if ("what" in archive) return refusedInspection(archive);
  const folder = await mkdtemp(join(tmpdir(), "ddh-package-"));
  try {
    const inspection = await inspect(archive);
    const fault = inspection.errors.length > 0 ? null : await archive.unpack(folder, () => {});
    return fault ? refusedInspection(fault, archive, inspection.standard) : inspection;
  } catch {
    return refusedInspection({ what: "cut-off" });
  } finally {
    archive.close();
    await rm(folder, { recursive: true, force: true });
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

/** Inspects an archive that is open already. */
export async function inspect(archive: Archive): Promise<Inspection> {
  const { files, bytes } = archive;
  const other = otherStandard(archive);
  if (!files.has(manifestName))
    return other
      ? refusedInspection({ what: "not-taken", name: other }, archive, other)
      : refusedInspection(explainMissingManifest(archive), archive);
  if (files.get(manifestName)!.entry.uncompressedSize > maxManifestBytes)
    return refusedInspection({ what: "manifest-size" }, archive);
  const read = await archive
    .read(manifestName, maxManifestBytes)
    .catch((fault: Error) => explainFault(fault, manifestName));
  if ("what" in read) return refusedInspection(read, archive);
  const hasFile = (file: string) => files.has(fileKey(file) ?? "");
  const manifest = readManifest(decodeXml(read), hasFile);
  if ("what" in manifest) {
    if (manifest.what === "no-scorm" && other)
      return refusedInspection({ what: "not-taken", name: other }, archive, other);
    return refusedInspection(manifest, archive);
  }
  const launched = new Set(manifest.items.map(({ href }) => fileKey(fileOf(href, hasFile))));
  const findings = await scanFiles(archive, launched).catch(() => null);
  if (!findings) return refusedInspection({ what: "cut-off" }, archive);
  const { mastery, warnings, ...described } = manifest;
  return {
    ...described,
    files: files.size,
    bytes,
    reports: expectedReports(findings, mastery),
    warnings: [...warnings, ...reportingWarnings(findings, described.standard)],
    errors: [],
  };
}

function otherStandard({ files }: Archive): Standard | null {
  const names = [...files.keys()];
  const has = (end: string) => names.some((name) => name === end || name.endsWith(`/${end}`));
  if (has("cmi5.xml")) return "cmi5";
  if (has("tincan.xml")) return "xAPI";
  const ends = (end: string) => names.some((name) => name.endsWith(end));
  return ends(".crs") && [".au", ".des", ".cst"].some(ends) ? "AICC" : null;
}

/** Why there is no manifest: it is in a folder of the zip, or in another zip in it, or there is none. */
function explainMissingManifest({ files }: Archive): PackageError {
  const names = [...files.values()].map(({ name }) => name);
  const deeper = names.find((name) => name.toLowerCase().endsWith(`/${manifestName}`));
  if (deeper) return { what: "in-folder", name: deeper.slice(0, deeper.lastIndexOf("/")) };
  const inner = names.find((name) => /\.zip$/i.test(name));
  return inner ? { what: "nested", name: inner } : { what: "no-manifest" };
}

/** Scans the package's own pages and scripts, those in the fewest folders first. */
async function scanFiles({ files, read }: Archive, launched: Set<string | null>): Promise<ScanFindings> {
  let findings = emptyFindings();
  let bytesLeft = maxScannedBytes;
  const depth = (key: string) => key.split("/").length;
  const scannable = [...files]
    .filter(([key, { entry }]) => scannableFile.test(key) && entry.uncompressedSize <= maxScannedFileBytes)
    .sort(([a], [b]) => depth(a) - depth(b));
  for (const [key, { entry }] of scannable) {
    bytesLeft -= entry.uncompressedSize;
    if (bytesLeft < 0) break;
    const text = (await read(key, maxScannedFileBytes)).toString("utf8");
    findings = scanText(findings, text, launched.has(key));
  }
  return findings;
}
