/**
 * Stands in for a browser's storage in the pages of a package. Browsers give a frame of another site none, or one that they empty, and on a shared
 * computer it would be the last learner's: here it belongs to the attempt, and is saved with what the package reports.
 */
import { type Elements, storageElement } from "../verdict.ts";

/** In characters, of names and values, as browsers allow about. */
const maxStorageLength = 2_000_000;

export interface PackageStorage {
  /** Adds what was stored before; what the page has stored since then stays. */
  load(elements: Elements): void;
  /** What is stored now, as an element to save; nothing when nothing ever was. */
  elements(): Elements;
  /** Gives a window of the package both storages, before any script of its page runs. */
  prepare(inner: Window): void;
}

/** The storage of a page that runs a package. `changed` is called when what is saved of it changes. */
export function createPackageStorage(changed: () => void): PackageStorage {
  const values = new Map<string, string>();
  let text: string | null = null;
  const local = storageOver(values, () => {
    text = JSON.stringify(Object.fromEntries(values));
    changed();
  });
  const session = storageOver(new Map(), () => {});
  return {
    load(elements) {
      for (const [key, value] of entriesIn(elements[storageElement]))
        if (!values.has(key)) values.set(key, value);
      if (values.size > 0) text = JSON.stringify(Object.fromEntries(values));
    },
    elements: (): Elements => (text === null ? {} : { [storageElement]: text }),
    prepare(inner) {
      for (const [name, storage] of Object.entries({ localStorage: local, sessionStorage: session }))
        Object.defineProperty(inner, name, { configurable: true, get: () => storage });
    },
  };
}

function entriesIn(text: string | undefined): [string, string][] {
  try {
    return Object.entries(JSON.parse(text ?? "{}") as object).map(([key, value]) => [key, String(value)]);
  } catch {
    return [];
  }
}

/** A `Storage` over these values: its items are also its properties, as in a browser. */
function storageOver(values: Map<string, string>, changed: () => void): Storage {
  const methods: Storage = {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(String(key)) ?? null,
    setItem(key, value) {
      if (lengthOf(values) + String(key).length + String(value).length > maxStorageLength)
        throw new DOMException("The storage of the package is full.", "QuotaExceededError");
      values.set(String(key), String(value));
      changed();
    },
    removeItem(key) {
      if (values.delete(String(key))) changed();
    },
    clear() {
      values.clear();
      changed();
    },
  };
  return new Proxy(methods, {
    get: (target, name) =>
      typeof name === "symbol" || name in target ? Reflect.get(target, name) : values.get(name),
    has: (target, name) => name in target || values.has(String(name)),
    set(_, name, value) {
      methods.setItem(String(name), value);
      return true;
    },
    deleteProperty(_, name) {
      methods.removeItem(String(name));
      return true;
    },
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: (_, name) =>
      values.has(String(name))
        ? { value: values.get(String(name)), writable: true, enumerable: true, configurable: true }
        : undefined,
  });
}

const lengthOf = (values: Map<string, string>) =>
  [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
