/** What an object holds under this key by itself: a key from outside may be named like something that every object has (`constructor`). */
export const ownValue = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
