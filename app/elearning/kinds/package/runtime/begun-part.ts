import type { PackageContent, PackageItem } from "../content.ts";
import type { Elements } from "../verdict.ts";

/** All that the page needs to run one part. */
export interface BegunPart {
  trial: boolean;
  standard: PackageContent["standard"];
  rule: PackageContent["rule"];
  folder: string;
  items: (Omit<PackageItem, "given"> & { done: boolean })[];
  /** The id of the part that was opened. */
  item: string;
  /** What the manifest says of the part, by SCORM element. */
  given: Record<string, string>;
  /** How many times the part has been opened. */
  launch: number;
  /** What the package has set before. */
  elements: Elements;
  /** The package probably opens a window of its own, perhaps only when its learner asks for it. */
  opensWindow: boolean;
  /** The name the package is given for the learner. */
  learner: string;
}

/** The part to go on with after this one: the next that is not done, else the first; undefined when all others are. */
export function partAfter({ items, item }: Pick<BegunPart, "items" | "item">) {
  const here = items.findIndex(({ id }) => id === item);
  return [...items.slice(here + 1), ...items.slice(0, here)].find(({ done }) => !done);
}
