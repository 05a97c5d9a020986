import { env } from "../../../base/env.server.ts";
import type { PackageLimits } from "./inspection/package-limits.ts";

const bytesPerMegabyte = 1_000_000;

/** What a package may hold, by the settings. */
export const packageLimits = (): PackageLimits => ({
  maxBytes: env.PACKAGE_MAX_MB * bytesPerMegabyte,
  maxFiles: env.PACKAGE_MAX_FILES,
  maxRatio: env.PACKAGE_MAX_RATIO,
});
