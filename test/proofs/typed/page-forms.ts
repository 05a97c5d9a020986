/** The forms of a page as a browser reads them: what they send as they stand, and what they send once everything in them is filled. */

export type Entry = [name: string, value: string];

export interface Control {
  kind: "fixed" | "text" | "lines" | "tick" | "choice" | "menu";
  name: string;
  value: string;
  isSet: boolean;
  options: string[];
}

export interface PageForm {
  /** The path that it is sent to. */
  to: string;
  controls: Control[];
}

/** The forms that are posted from the page at `path`, but for uploads. */
export function formsOf(html: string, path: string): PageForm[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms.flatMap(([, head, content]) => {
    if (attributeOf(head!, "method") !== "post" || attributeOf(head!, "enctype")) return [];
    // The tick that confirms an act is set anew each time.
    const controls = controlsOf(content!).filter(({ name }) => name !== "sikker");
    return [{ to: attributeOf(head!, "action") ?? path, controls }];
  });
}

/** Whether there is anything in it for people to fill in. */
export const isTypedIn = ({ controls }: PageForm): boolean => controls.some(({ kind }) => kind !== "fixed");

/** What tells a kind of form from others on any page. */
export const shapeOf = ({ to, controls }: PageForm): string =>
  [to.replace(/\d+/g, "0"), ...new Set(controls.map(({ name }) => name.replace(/\d+/g, "0")))].join(" ");

const parts =
  /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;

export const controlsOf = (content: string): Control[] =>
  [...content.matchAll(parts)]
    .filter(([, input, textarea, , select]) => !/\sdisabled\b/.test(input ?? textarea ?? select!))
    .map(([, input, textarea, text, select, options]) => {
      if (input !== undefined) return inputOf(input);
      if (textarea !== undefined) return linesOf(textarea, text!);
      return menuOf(select!, options!);
    })
    .filter(({ name }) => name !== "");

const kinds: Record<string, Control["kind"]> = { hidden: "fixed", checkbox: "tick", radio: "choice" };

function inputOf(attributes: string): Control {
  const kind = kinds[attributeOf(attributes, "type") ?? "text"] ?? "text";
  const isSet = /\schecked\b/.test(attributes);
  const value = attributeOf(attributes, "value") ?? (kind === "tick" ? "on" : "");
  return { kind, name: attributeOf(attributes, "name") ?? "", value, isSet, options: [] };
}

const linesOf = (attributes: string, text: string): Control => ({
  kind: "lines",
  name: attributeOf(attributes, "name") ?? "",
  value: decode(text.replace(/^\n/, "")),
  isSet: true,
  options: [],
});

function menuOf(attributes: string, content: string): Control {
  const options = [...content.matchAll(/<option\b([^>]*)>([^<]*)/g)];
  const values = options.map(([, head, text]) => attributeOf(head!, "value") ?? decode(text!));
  const chosen = options.findIndex(([, head]) => /\sselected\b/.test(head!));
  const value = values[Math.max(chosen, 0)] ?? "";
  return { kind: "menu", name: attributeOf(attributes, "name") ?? "", value, isSet: true, options: values };
}

/** What a browser sends of the form as it stands. */
export const sentBy = ({ controls }: Pick<PageForm, "controls">): Entry[] =>
  controls
    .filter(({ kind, isSet }) => (kind !== "tick" && kind !== "choice") || isSet)
    .map(({ name, value }) => [name, value]);

/** The same form once every field has another content: texts with `mark` in them. */
export function fill(form: PageForm, mark: string): PageForm {
  const controls = form.controls.map((control, at): Control => {
    const { kind, name, isSet, options } = control;
    if (kind === "text") return { ...control, value: `${mark} ${at} "æ" <b>&amp;` };
    if (kind === "lines") return { ...control, value: `\n${mark} ${at}\n\n  <i>å</i> & "ø"` };
    if (kind === "tick") return { ...control, isSet: !isSet };
    if (kind === "menu") return { ...control, value: options.at(-1) ?? "" };
    const isLast = form.controls.findLastIndex((other) => other.name === name) === at;
    return kind === "choice" ? { ...control, isSet: isLast } : control;
  });
  return { ...form, controls };
}

/** The fields that people fill in, as one text, to compare two of the same form. */
export const typedIn = (form: PageForm): string =>
  JSON.stringify(sentBy({ ...form, controls: form.controls.filter(({ kind }) => kind !== "fixed") }));

export function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(attributes)?.[1];
  return value === undefined ? undefined : decode(value);
}

const decode = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");
