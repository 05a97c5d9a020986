declare module "punycode.js" {
  /** The domain with its letters, as far as it has the signs that the net has for them. Throws for signs that stand for none. */
  export function toUnicode(domain: string): string;
}
