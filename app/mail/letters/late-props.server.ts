import type { LetterName, PropsOf } from "./letters.server.ts";

/**
 * What a letter contains that must not be stored, such as a link derived from a key: for each letter, a function that completes its
 * props when it is rendered, or says what has changed since it was written. It returns null when the letter is no longer wanted.
 */
export type LateProps = { [L in LetterName]?: (props: PropsOf<L>, now: Date) => PropsOf<L> | null };

let registeredLateProps: LateProps | undefined;

/** Registers the list; called once at boot. */
export function registerLateProps(list: LateProps): void {
  registeredLateProps = list;
}

/** The letter's props, completed; null when the letter is withdrawn. Throws when no list is registered. */
export function withLateProps(letter: LetterName, props: unknown, now: Date): unknown {
  if (!registeredLateProps) throw new Error("Late props are not registered: call registerLateProps first.");
  const complete = registeredLateProps[letter] as ((props: unknown, now: Date) => unknown) | undefined;
  return complete ? complete(props, now) : props;
}
