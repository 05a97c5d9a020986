/** Prints why a command did nothing; returns its exit code. */
export function refuse(reason: string): 2 {
  console.error(reason);
  return 2;
}

/** Parses JSON; undefined when it is invalid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
