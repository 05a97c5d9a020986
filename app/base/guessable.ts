/** Words that people put into a secret they think up. */
const knownWords =
  /secret|hemmelig|password|kodeord|adgang|session|hotline|digital|change|skift|demo|test|qwerty|asdf/i;

/** From this length a known word may stand in a random secret by chance. */
const longSecretLength = 48;

/**
 * Whether a secret looks thought up instead of drawn at random: few different characters, characters in order, a part that repeats,
 * known words, or words alone. Accepts what `openssl rand -base64 48` or `-hex 32` prints; that it refuses one of those has a
 * probability below 1e-9.
 */
export function isGuessable(secret: string): boolean {
  const characters = [...secret];
  const inOrder = characters.filter(
    (character, at) => at > 0 && Math.abs(character.charCodeAt(0) - characters[at - 1]!.charCodeAt(0)) <= 1,
  ).length;
  const isHexadecimal = /^[0-9a-f]+$/i.test(secret);
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(secret)).length;
  const longRepeat = new RegExp(`(.{${Math.ceil(secret.length / 4)},}).*\\1`);
  return (
    new Set(characters).size < 10 ||
    inOrder > characters.length * 0.6 ||
    longRepeat.test(secret) ||
    (secret.length < longSecretLength && knownWords.test(secret)) ||
    (isHexadecimal ? secret.length < 40 : classes < 2)
  );
}
