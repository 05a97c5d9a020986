/** Where Vimeo's players live: the one foreign address a page of ours may show, and only where a film of theirs is. */
export const vimeoOrigin = "https://player.vimeo.com";

const vimeoAddress =
  /^(?:https?:\/\/)?(?:(?:www\.)?vimeo\.com\/(?:manage\/videos\/|channels\/[\w-]+\/|album\/\d+\/video\/)?|player\.vimeo\.com\/video\/)(\d{5,12})(?:\/([0-9a-f]{6,20}))?\/?(?:\?([^#]*))?(?:#.*)?$/i;

/**
 * A film's number on Vimeo and, of an unlisted one, its key: 76979871 or 76979871/8272103f6e. Null when the address is none
 * of Vimeo's.
 */
export function parseVimeoAddress(text: string): string | null {
  const [, number, inPath, query] = vimeoAddress.exec(text.trim()) ?? [];
  if (!number) return null;
  const key = inPath ?? new URLSearchParams(query).get("h");
  return key && /^[0-9a-f]{6,20}$/i.test(key) ? `${number}/${key}` : number;
}

/** The address of the player for a film as `readVimeo` tells it; it asks Vimeo to keep no account of who watches. */
export function vimeoPlayerUrl(film: string): string {
  const [number, key] = film.split("/");
  return `${vimeoOrigin}/video/${number}?${key ? `h=${key}&` : ""}dnt=1&texttrack=da`;
}
