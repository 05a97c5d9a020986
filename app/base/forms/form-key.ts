/**
 * The key of a page's forms: a hidden field with another text each time the page is rendered. What is sent again with the same key and
 * the same content was sent twice by one reader (server/repeated-posts.ts).
 */
const postForm = /<form\b[^>]*\bmethod="post"[^>]*>/g;

// React writes it encType.
const isUpload = /\benctype=/i;

/** Puts the key into every form of a page that posts, but for uploads, which have handlers of their own. */
export const withFormKey = (html: string, key: string): string =>
  html.replace(postForm, (tag) =>
    isUpload.test(tag) ? tag : `${tag}<input type="hidden" name="once" value="${key}"/>`,
  );

const sentKey = /(^|&)once=([\w-]{20,64})(?:&|$)/;

/** Takes the key out of a posted body, so that no page's form has to know of it. Null when there is none. */
export function takeFormKey(body: Buffer): { key: string | null; rest: Buffer } {
  const text = body.toString("latin1");
  const found = sentKey.exec(text);
  if (!found) return { key: null, rest: body };
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const rest = [before, after].filter(Boolean).join("&");
  return { key: found[2]!, rest: Buffer.from(rest, "latin1") };
}
