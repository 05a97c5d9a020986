/** The sources as a broken run has them: a proof that reads files must see what is replaced in them. */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { readSource, root } from "../../house/sources.ts";
import { overlayOfProcess } from "../../overlay/overlay.ts";

const { replacements } = overlayOfProcess();

export function readOverlaid(file: string): string {
  const address = pathToFileURL(join(root, file)).href;
  return replacements
    .filter(({ url }) => url === address)
    .reduce((text, { target, replacement }) => text.replace(target, () => replacement), readSource(file));
}
