declare module "punycode.js" {
  const punycode: {
    /** The domain with its letters, as far as it has the signs that the net has for them. Throws for signs that stand for none. */
    toUnicode(domain: string): string;
  };
  export default punycode;
}
