import { emptyField } from "../../base/forms/typed-number.ts";
import type { Answers } from "../questionnaires/questionnaire.ts";
import { createDraftSaver } from "./draft-saver.client.ts";
import { hasReaderBegun } from "./reader.client.ts";
import type { SurveyJsForm } from "./surveyjs-form.ts";

interface ClientTexts {
  saving: string;
  saved: string;
  unsaved: string;
  sending: string;
  notSent: string;
  nothing: string;
  required: string;
  trial: string;
}

type SurveyJs = typeof import("./answering.client.ts");

/**
 * Turns the pages of the plain form, saves what is answered as a draft, and sends it. SurveyJS is fetched meanwhile, and takes the questions
 * over when it comes if the reader has not begun, else when a page is turned.
 */
export function start(element: HTMLElement): void {
  const form = element.querySelector("form")!;
  const asker = askerOf(element, form);
  const begun = hasReaderBegun(form);
  const sending = senderOf(element, form, asker);
  form.addEventListener("input", sending.keep);
  asker.onChange = sending.keep;
  const acts: Record<string, () => void> = {
    previous: () => asker.show(asker.at() - 1),
    next: () => asker.show(asker.at() + 1),
    send: sending.send,
    draft: sending.keep,
  };
  element.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-does]");
    if (!button) return;
    event.preventDefault();
    acts[button.dataset.does!]?.();
  });
  element.classList.add("paged");
  // What is shown again by the browser's back button may have been sent since.
  window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  import("./answering.client.ts").then((surveyJs) => asker.offer(surveyJs, !begun()));
}

/** What shows the questions: the plain form, and SurveyJS from when it has taken over. */
function askerOf(element: HTMLElement, form: HTMLFormElement) {
  const questionnaire = JSON.parse(element.dataset.questionnaire!) as SurveyJsForm;
  const pages = [...form.querySelectorAll("section")];
  let offered: SurveyJs | undefined;
  let survey: ReturnType<SurveyJs["createSurvey"]> | undefined;
  const at = () => Number(element.dataset.at);
  const noAnswers = noAnswersTo(questionnaire);
  const unseen = unseenOf(element);
  const asker = {
    at,
    /** Turns to the page of a question. */
    showQuestion(name: string) {
      asker.show(questionnaire.pages.findIndex(({ elements }) => elements.some((one) => one.name === name)));
    },
    onChange: () => {},
    /** An answer that was removed is sent as empty: the server refuses a body that names no question. */
    answers: (): Answers => ({ ...noAnswers, ...unseen(), ...(survey?.answers() ?? typedAnswers(form)) }),
    offer(surveyJs: SurveyJs, atOnce: boolean) {
      offered = surveyJs;
      if (atOnce) takeOver(at());
    },
    show(page: number) {
      if (!pages[page]) return;
      takeOver(page);
      survey?.show(page, fieldsOf(page));
      markPage(element, pages, page);
    },
  };
  const fieldsOf = (page: number) => pages[page]!.querySelector<HTMLElement>(".fields")!;
  /** In one go, so that no state between is ever drawn. */
  function takeOver(page: number): void {
    if (survey || !offered) return;
    survey = offered.createSurvey(questionnaire, typedAnswers(form), () => asker.onChange());
    replaceByFrame(form);
    for (const n of pages.keys()) fieldsOf(n).replaceChildren();
    survey.show(page, fieldsOf(page));
    element.dataset.surveyjs = "";
  }
  return asker;
}

/** What a program has filled in that people do not see. */
function unseenOf(element: HTMLElement): () => Answers {
  const field = element.querySelector<HTMLInputElement>(`[name="${emptyField}"]`);
  return () => {
    const typed: Answers = {};
    if (field?.value) typed[emptyField] = field.value;
    return typed;
  };
}

const noAnswersTo = ({ pages }: SurveyJsForm): Answers =>
  Object.fromEntries(pages.flatMap(({ elements }) => elements.map(({ name }) => [name, ""])));

/** Puts what stands in the form into an element that cannot be sent. */
function replaceByFrame(form: HTMLFormElement): void {
  const frame = Object.assign(document.createElement("div"), {
    className: form.className,
    lang: form.lang,
  });
  frame.append(...form.childNodes);
  form.replaceWith(frame);
}

const typedAnswers = (form: HTMLFormElement): Answers =>
  Object.fromEntries(
    [...new FormData(form)].filter(([name, value]) => value !== "" && name !== emptyField),
  ) as Answers;

/** Shows one page, and moves the reader to its heading. */
function markPage(element: HTMLElement, pages: HTMLElement[], page: number): void {
  const button = (does: string) => element.querySelector<HTMLElement>(`[data-does=${does}]`)!;
  const isLast = page === pages.length - 1;
  element.dataset.at = String(page);
  element.toggleAttribute("data-last", isLast);
  for (const [n, section] of pages.entries()) section.toggleAttribute("data-current", n === page);
  button("previous").hidden = page === 0;
  button("next").hidden = isLast;
  element.querySelector(".resumed")?.remove();
  const heading = pages[page]!.querySelector<HTMLElement>("h2")!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  element.scrollIntoView();
}

/** Saves drafts and sends, and says in the page's status how it went. A second press while the first is under way does nothing. */
function senderOf(
  element: HTMLElement,
  form: HTMLFormElement,
  { answers, showQuestion }: Pick<ReturnType<typeof askerOf>, "answers" | "showQuestion">,
) {
  const texts = JSON.parse(element.dataset.texts!) as ClientTexts;
  const status = element.querySelector(".saving")!;
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const address = element.dataset.trial === undefined ? new URL(form.action).pathname : null;
  const drafts = address ? createDraftSaver(`${address}/kladde`, texts, say) : null;
  let underWay = false;
  return {
    keep: () => drafts?.keep(answers()),
    async send() {
      if (!address) return say(texts.trial);
      if (underWay) return;
      underWay = true;
      say(texts.sending);
      const { outcome, question } = await drafts!.send(address, answers());
      if (outcome === "sent" || outcome === "late")
        return location.assign(outcome === "late" ? `${address}?nej=sendt` : address);
      if (outcome === "unattended") return sendPlainly(address, answers());
      underWay = false;
      if (outcome === "required" && question) showQuestion(question);
      say(outcome === "failed" ? texts.notSent : texts[outcome]);
    },
  };
}

/** Sends the answers as the plain form does: the page that comes has them, and asks for the number. */
function sendPlainly(address: string, answers: Answers): void {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address });
  for (const [name, value] of Object.entries(answers))
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  document.body.append(form);
  form.submit();
}
