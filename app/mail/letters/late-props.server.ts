import type { LetterName, PropsOf } from "./letters.server.ts";

/**
 * What a letter holds that must lie nowhere until it is drawn, such as a link derived from a key: per letter, a function that
 * completes its props. Null says that the letter is no longer wanted.
 */
export type LateProps = { [L in LetterName]?: (props: PropsOf<L>) => PropsOf<L> | null };

let installedLateProps: LateProps | undefined;

/** Installs the one list; done at boot by whoever delivers letters. */
export function registerLateProps(list: LateProps): void {
  installedLateProps = list;
}

/** The letter's props with what comes late, or null when it is withdrawn. Throws when no list is installed. */
export function withLateProps(letter: LetterName, props: unknown): unknown {
  if (!installedLateProps) throw new Error("Letters cannot be completed: install the late props first.");
  const complete = installedLateProps[letter] as ((props: unknown) => unknown) | undefined;
  return complete ? complete(props) : props;
}
