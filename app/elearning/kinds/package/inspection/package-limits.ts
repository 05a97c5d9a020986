/** What a package may hold. */
export interface PackageLimits {
  /** Unpacked. */
  maxBytes: number;
  /** Of files, and of the folders that they need. */
  maxFiles: number;
  /** How many times its own size a packed file may unpack to. */
  maxRatio: number;
}

/** The deepest folder of a package. */
export const maxFolderDepth = 32;
/** Of a path within the package. Linux allows 4,096 with the folder in front of it. */
export const maxNameBytes = 1000;
/** Of the list of files: all its comments and additional fields, which stay in memory. */
export const maxListBytes = 5_000_000;

export const maxManifestBytes = 5_000_000;
/** What is read of a manifest: it names each file of the package once or twice. */
export const maxManifestElements = 100_000;
export const maxManifestAttributes = 200_000;
export const maxManifestDepth = 200;
/** The longest description of a package's parts, which is read whenever the lesson is shown. */
export const maxPartsCharacters = 200_000;
