/** Says in one sentence why a command did nothing; returns its exit code. */
export function refuse(reason: string): 2 {
  console.error(reason);
  return 2;
}

/** What a word of the command line holds as JSON, or undefined when it is none. */
export function parseJson(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return undefined;
  }
}
