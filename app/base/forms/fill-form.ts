/**
 * Fills a form of a rendered page with what was sent from it earlier. Reads the markup as React writes it: attributes in double quotes,
 * with `<`, `>`, `&` and quotes escaped.
 */
import { confirmationField } from "./confirmation.ts";

/** What was sent from a form, and where to. */
interface EarlierForm {
  /** The path that it was sent to. */
  to: string;
  values: [name: string, value: string][];
}

interface Filled {
  html: string;
  /** Where the form begins. */
  at: number;
  /** What has no field in it any more. */
  left: string[];
}

/** The values of an urlencoded form, as they were typed. */
export const valuesOf = (body: string): EarlierForm["values"] =>
  [...new URLSearchParams(body)].map(([name, value]) => [name, value.replace(/\r\n?/g, "\n")]);

/**
 * The page with its form filled. Of several that are sent to the same path, the one whose hidden fields and buttons fit best. Null when
 * the page has no such form. A tick that confirms an act is left for its reader to set.
 */
export function fillForm(html: string, pagePath: string, { to, values }: EarlierForm): Filled | null {
  const sent = values.filter(([name]) => name !== confirmationField);
  const forms = formsIn(html).filter((form) => isSentTo(form, pagePath, to));
  const [best] = forms.sort((one, other) => fitPoints(other.content, sent) - fitPoints(one.content, sent));
  // Of a form that has ticks alone, nothing is sent when all of them were taken away.
  if (!best || (sent.length > 0 && fitPoints(best.content, sent) <= 0)) return null;
  const { content, left } = fillContent(best.content, sent);
  const changed = `${best.tag.slice(0, -1)} data-changed="">${content}`;
  const before = openDetails(html.slice(0, best.at));
  const after = html.slice(best.at + best.tag.length + best.content.length);
  return { html: before + changed + after, at: before.length, left };
}

/** What has been typed in a form of which the page is gone. */
export const typedTexts = (values: EarlierForm["values"]): string[] =>
  unique(values.flatMap(([name, value]) => (name === confirmationField ? [] : [value])));

const unique = (texts: string[]) => [...new Set(texts.filter((text) => text.trim() !== ""))];

interface FormTag {
  at: number;
  tag: string;
  content: string;
}

const formsIn = (html: string): FormTag[] =>
  [...html.matchAll(/<form\b[^>]*\bmethod="post"[^>]*>/g)].map(({ 0: tag, index: at }) => ({
    at,
    tag,
    content: html.slice(at + tag.length, html.indexOf("</form>", at)),
  }));

/** Whether the form, or a button in it, leads to the path. One without an address leads to its own page. */
function isSentTo({ tag, content }: FormTag, pagePath: string, to: string): boolean {
  const own = attribute(tag, "action") ?? pagePath;
  const others = tagsIn(content, buttons).flatMap((button) => attribute(button, "formaction") ?? []);
  return [own, ...others].some((address) => pathOf(address) === pathOf(to));
}

const pathOf = (address: string) => address.replace(/[?#].*$/s, "");

/** How well a form fits what was sent: a point for a field of that name, three for a fixed value that is the same, less for another. */
function fitPoints(content: string, sent: EarlierForm["values"]): number {
  const fields = new Set<string>();
  let points = 0;
  for (const tag of tagsIn(content, controls)) {
    const name = attribute(tag, "name") ?? "";
    const value = attribute(tag, "value") ?? "";
    const values = sent.filter(([other]) => other === name).map(([, one]) => one);
    if (values.length === 0) continue;
    const isFixed = isHidden(tag) || tag.startsWith("<button");
    if (!isFixed) fields.add(name);
    else if (values.includes(value)) points += 3;
    else if (isHidden(tag) && ![value, ...values].some(isStamp)) points -= 3;
  }
  return points + fields.size;
}

/** A fingerprint of what the page showed: another one when it has changed since, and the form is the same. */
const isStamp = (value: string) => value.length >= 8 && /\d/.test(value);

const inputs = /<input\b[^>]*>/g;
const buttons = /<button\b[^>]*>/g;
const controls = /<(?:input|select|textarea|button)\b[^>]*>/g;

const tagsIn = (html: string, tags: RegExp): string[] => html.match(tags) ?? [];

const isHidden = (tag: string) => attribute(tag, "type") === "hidden";

function attribute(tag: string, name: string): string | undefined {
  const found = [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].find(([, own]) => own!.toLowerCase() === name);
  return found && decoded(found[2]!);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!);
const encoded = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

const fields =
  /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>|<details\b[^>]*>/g;
const unfilledTypes = new Set(["hidden", "file", "submit", "button", "image", "reset"]);

/** Fills the fields in their order: of several with one name each takes the next value. */
function fillContent(content: string, sent: EarlierForm["values"]): { content: string; left: string[] } {
  const values = new Map<string, string[]>();
  for (const [name, value] of sent) values.set(name, [...(values.get(name) ?? []), value]);
  const names = new Set(values.keys());
  const filled = content.replace(fields, (field) => fillField(field, values, names));
  for (const tag of [...tagsIn(content, inputs).filter(isHidden), ...tagsIn(content, buttons)])
    values.delete(attribute(tag, "name") ?? "");
  return { content: filled, left: unique([...values.values()].flat()) };
}

/** Takes the field's value out of `values`. `names` are all that were sent. */
function fillField(field: string, values: Map<string, string[]>, names: Set<string>): string {
  if (field.startsWith("<details")) return openTag(field);
  const tag = /^<[^>]*>/.exec(field)![0];
  const name = attribute(tag, "name");
  if (!name || /\sdisabled=/.test(tag) || name === confirmationField) return field;
  if (tag.startsWith("<select")) return fillSelect(field, values.get(name));
  if (tag.startsWith("<textarea")) {
    const text = values.get(name)?.shift();
    return text === undefined ? field : `${tag}\n${encoded(text)}</textarea>`;
  }
  return fillInput(tag, name, values, names);
}

function fillInput(tag: string, name: string, values: Map<string, string[]>, names: Set<string>): string {
  const type = attribute(tag, "type") ?? "text";
  if (unfilledTypes.has(type)) return tag;
  const own = values.get(name);
  if (type === "checkbox" || type === "radio") {
    // A choice of which nothing was sent had none chosen; a tick that was not sent was not set.
    if (type === "radio" && !names.has(name)) return tag;
    const isChosen = takeValue(own, attribute(tag, "value") ?? "on");
    return tag.replace(/\schecked=""/, "").replace(/\s?\/?>$/, isChosen ? ' checked=""/>' : "/>");
  }
  const text = own?.shift();
  if (text === undefined) return tag;
  return tag.replace(/\svalue="[^"]*"/, "").replace(/\s?\/?>$/, () => ` value="${encoded(text)}"/>`);
}

/** Takes the first of the same values out of a list; false when it is not there. */
function takeValue(list: string[] | undefined, value: string): boolean {
  const at = list?.indexOf(value) ?? -1;
  if (at >= 0) list!.splice(at, 1);
  return at >= 0;
}

function fillSelect(field: string, own: string[] | undefined): string {
  const options = [...field.matchAll(/<option\b([^>]*)>([^<]*)<\/option>/g)].map(
    ([, attributes, text]) => attribute(attributes!, "value") ?? decoded(text!),
  );
  const value = own?.find((one) => options.includes(one));
  if (value === undefined) return field;
  takeValue(own, value);
  let at = 0;
  return field.replace(/<option\b[^>]*>/g, (tag) => {
    const plain = tag.replace(/\sselected=""/, "");
    return options[at++] === value ? plain.replace(/>$/, ' selected="">') : plain;
  });
}

/** Opens what folds away the end of the text. */
function openDetails(before: string): string {
  const unclosed: number[] = [];
  for (const { 0: tag, index } of before.matchAll(/<details\b[^>]*>|<\/details>/g))
    if (tag === "</details>") unclosed.pop();
    else unclosed.push(index);
  return unclosed.reverse().reduce((html, at) => {
    const tag = /^<details\b[^>]*>/.exec(html.slice(at))![0];
    return html.slice(0, at) + openTag(tag) + html.slice(at + tag.length);
  }, before);
}

const openTag = (tag: string) => (/\sopen\b/.test(tag) ? tag : tag.replace(/>$/, ' open="">'));
