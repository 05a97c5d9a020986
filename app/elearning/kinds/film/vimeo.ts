/** The origin of Vimeo's player: the only other origin that a page may show in a frame, and only for a film on Vimeo. */
export const vimeoOrigin = "https://player.vimeo.com";

const vimeoAddress =
  /^(?:https?:\/\/)?(?:(?:www\.)?vimeo\.com\/(?:manage\/videos\/|channels\/[\w-]+\/|album\/\d+\/video\/)?|player\.vimeo\.com\/video\/)(\d{5,12})(?:\/([0-9a-f]{6,20}))?\/?(?:\?([^#]*))?(?:#.*)?$/i;

/**
 * The number of a film on Vimeo, with its key if it is unlisted: 76979871 or 76979871/8272103f6e. Null when the address is not
 * one of Vimeo's.
 */
export function parseVimeoAddress(text: string): string | null {
  const [, number, inPath, query] = vimeoAddress.exec(text.trim()) ?? [];
  if (!number) return null;
  const key = inPath ?? new URLSearchParams(query).get("h");
  return key && /^[0-9a-f]{6,20}$/i.test(key) ? `${number}/${key}` : number;
}

/** The address of the player for a film (`parseVimeoAddress`), which asks Vimeo not to track who watches. */
export function vimeoPlayerUrl(film: string): string {
  const [number, key] = film.split("/");
  return `${vimeoOrigin}/video/${number}?${key ? `h=${key}&` : ""}dnt=1&texttrack=da`;
}
