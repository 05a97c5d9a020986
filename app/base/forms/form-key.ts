/**
 * The key of a page's forms: a hidden field with another text each time the page is rendered. What is sent again with the same key and
 * the same content was sent twice by one reader (server/repeated-posts.ts).
 */
import { confirmationField } from "./confirmation.ts";

const postForm = /<form\b[^>]*\bmethod="post"[^>]*>/g;

// React writes it encType.
const isUpload = /\benctype=/i;

/** The module that asks before a form with changes is left (ui/unsaved.client.ts). */
const asksBeforeLeaving = ' data-module="unsaved"';

/**
 * Puts a key into every form of a page that posts, but for uploads, which have handlers of their own: `key`, or `keyOfTyped()` into a form
 * that people fill in. Such a form also asks before it is left.
 */
export function withFormKey(html: string, key: string, keyOfTyped: () => string = () => key): string {
  return html.replace(postForm, (tag, at: number) => {
    if (isUpload.test(tag)) return tag;
    if (!isTypedIn(tag, html, at)) return tag + hiddenKey(key);
    const guarded = tag.includes(" data-module=") ? tag : tag.replace(/>$/, `${asksBeforeLeaving}>`);
    return guarded + hiddenKey(keyOfTyped());
  });
}

const hiddenKey = (key: string) => `<input type="hidden" name="once" value="${key}"/>`;

const control = /<(?:textarea|select)\b|<input\b(?![^>]*\btype="hidden")[^>]*\bname="([^"]+)"/g;

/** Whether somebody fills in the form that begins here: a tick that confirms an act alone is no content. */
function isTypedIn(tag: string, html: string, at: number): boolean {
  if (tag.includes(" data-typed=")) return true;
  const content = html.slice(at + tag.length, html.indexOf("</form>", at));
  return [...content.matchAll(control)].some(([, name]) => name !== confirmationField);
}

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
