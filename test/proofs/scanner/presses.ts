/** What can be pressed on a page without scripts: each button of each form, and what a browser then sends. */
import { attributeOf, type Control, controlsOf, type Entry, sentBy } from "../typed/page-forms.ts";

export interface Press {
  /** The address that it is sent to. */
  to: string;
  method: "GET" | "POST";
  entries: Entry[];
  /** Tells it from the others of all pages; the same form with other hidden values is the same. */
  shape: string;
}

/** The presses of the page at `address`, with the fields as they stand or filled with guesses. */
export function pressesOf(html: string, address: string, isFilled: boolean): Press[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms.flatMap(([, head, content]) => {
    const isPost = attributeOf(head!, "method") === "post";
    const controls = controlsOf(content!);
    const fields = sentBy({ controls: isFilled ? guessed(controls) : controls });
    const to = attributeOf(head!, "action") ?? address;
    const buttons = [...buttonsIn(content!), ...buttonsOf(html, attributeOf(head!, "id"))];
    const names = controls.map(({ name }) => name).join();
    return (buttons.length > 0 ? buttons : [""]).map((button): Press => {
      const name = attributeOf(button, "name");
      const target = new URL(attributeOf(button, "formaction") ?? to, address);
      const own: Entry[] = name ? [[name, attributeOf(button, "value") ?? ""]] : [];
      const shape = [isFilled, isPost, target.pathname, names, ...own.flat()].join(" ");
      return {
        to: target.href,
        method: isPost ? "POST" : "GET",
        entries: [...fields, ...own],
        shape,
      };
    });
  });
}

const buttonsIn = (html: string): string[] =>
  [...html.matchAll(/<button\b([^>]*)>/g)]
    .map(([, head]) => head!)
    .filter((head) => (attributeOf(head, "type") ?? "submit") === "submit");

/** Those that stand elsewhere on the page and belong to the form with this id. */
const buttonsOf = (html: string, id: string | undefined): string[] =>
  id === undefined ? [] : buttonsIn(html).filter((head) => attributeOf(head, "form") === id);

/** What a program writes that knows nobody: an address, digits, a word. It knows neither whose letter it reads nor what a page says. */
export const guesses = { mail: "postmester@eksempel.com", digits: "123456", word: "Prøve" };

/** The fields filled: a text with a guess, a tick set, the last of a choice chosen. */
const guessed = (controls: Control[]): Control[] =>
  controls.map((control, at) => {
    const { kind, name, options } = control;
    if (kind === "text" || kind === "lines") return { ...control, value: guessFor(name) };
    if (kind === "menu") return { ...control, value: options.at(-1) ?? "" };
    const isLast = controls.findLastIndex((other) => other.name === name) === at;
    return { ...control, isSet: kind === "choice" ? isLast : true };
  });

const guessFor = (name: string) =>
  /mail/.test(name) ? guesses.mail : /kode|nummer/.test(name) ? guesses.digits : guesses.word;
