/** A proof in small: that a key is looked up among an object's own alone. What becomes of its replacements is known (found.test.ts). */
import { ownValue } from "../../../app/base/own-value.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./contract.ts";

const file = "app/base/own-value.ts";
const target = "Object.hasOwn(object, key) ? object[key] : undefined";

export const broken: Broken[] = [
  { name: "what every object has", file, target, replacement: "object[key]", spoils: "inherited" },
  // Says the same in other words.
  { name: "nothing", file, target, replacement: `(${target})`, spoils: "inherited" },
  // Spoils a figure, but not the one that it is meant for.
  { name: "another figure", file, target, replacement: "undefined", spoils: "inherited" },
  { name: "no figures", file, target, replacement: "(() => { throw 1; })()", spoils: "inherited" },
];

export const bounds: Bounds = { own: some, inherited: none };

export async function prove(rounds: number): Promise<Figures> {
  const has = (key: string) => (ownValue({ colour: "red" }, key) === undefined ? 0 : 1);
  return { rounds, own: has("colour"), inherited: has("constructor") };
}
