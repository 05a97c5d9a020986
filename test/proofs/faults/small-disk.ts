/**
 * A small file system of its own (ext4 in a file), which can be filled, and which can be made to take no writes as one does whose disk
 * fails. Needs root and a loop device.
 */
import { execFileSync } from "node:child_process";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sizeBytes = 96 * 1024 * 1024;
/** What is left when no whole block fits any more is filled too. */
const fillerBlockBytes = [1024 * 1024, 4096, 1];

export class SmallDisk {
  private readonly parent = mkdtempSync(join(tmpdir(), "ddh-small-disk-"));
  private readonly image = join(this.parent, "image");
  /** Where it is mounted. */
  readonly folder = join(this.parent, "disk");
  private readonly filler = join(this.folder, "filler");
  private isMounted = false;

  /** Makes and mounts it. Throws a sentence where that is not allowed. */
  constructor() {
    writeFileSync(this.image, "");
    truncateSync(this.image, sizeBytes);
    mkdirSync(this.folder);
    try {
      // No room is kept back for root.
      execFileSync("mkfs.ext4", ["-q", "-F", "-m", "0", this.image], { stdio: "pipe" });
      this.mount();
    } catch (error) {
      rmSync(this.parent, { recursive: true, force: true });
      throw new Error(
        `A disk of its own cannot be mounted: this proof needs root, a loop device and mkfs.ext4 (${(error as Error).message}).`,
      );
    }
  }

  private mount(): void {
    execFileSync("mount", ["-o", "loop,errors=remount-ro", this.image, this.folder], { stdio: "pipe" });
    this.isMounted = true;
  }

  private unmount(): void {
    if (this.isMounted) execFileSync("umount", [this.folder], { stdio: "pipe" });
    this.isMounted = false;
  }

  /** Fills it to the last byte. */
  fill(): void {
    const file = openSync(this.filler, "a");
    try {
      for (const bytes of fillerBlockBytes) writeUntilFull(file, Buffer.alloc(bytes, 1));
    } finally {
      closeSync(file);
    }
  }

  /** Makes room again. */
  makeRoom(): void {
    rmSync(this.filler, { force: true });
  }

  /** Lets it take no more writes, though files are open for writing: what a kernel does when a disk fails. */
  fail(): void {
    execFileSync("mount", ["-o", "remount,abort", this.folder], { stdio: "pipe" });
  }

  /** Mounts it anew and checked, when nobody uses it. */
  mend(): void {
    this.unmount();
    // It says by its exit code that it has mended something.
    try {
      execFileSync("fsck.ext4", ["-p", this.image], { stdio: "pipe" });
    } catch (error) {
      if (((error as { status?: number }).status ?? 8) >= 4) throw error;
    }
    this.mount();
  }

  /** Unmounts and removes it; nobody may use it any more. */
  remove(): void {
    this.unmount();
    rmSync(this.parent, { recursive: true, force: true });
  }
}

/** Appends blocks until the disk takes no more. */
function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) {
      writeSync(file, block);
      // What waits in memory has no place on the disk yet.
      fsyncSync(file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
