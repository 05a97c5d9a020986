import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model, SvgRegistry, settings, surveyLocalization } from "survey-core";
import "survey-core/i18n/danish";
import { Survey } from "survey-react-ui";
import { createDraftSaver } from "./draft-saver.client.ts";
import { surveyJsDanish } from "./surveyjs-danish.ts";
import type { Answers } from "../questionnaires/questionnaire.ts";
import type { SurveyJsForm } from "./surveyjs-form.ts";

interface ClientTexts {
  next: string;
  previous: string;
  send: string;
  once: string;
  nothing: string;
  notSent: string;
  saving: string;
  saved: string;
  unsaved: string;
  trial: string;
}

Object.assign(surveyLocalization.locales.da, surveyJsDanish);
// None of its icons is shown, and one of them carries an inline style, which our policy refuses.
SvgRegistry.icons = {};
Object.assign(settings.titleTags, { page: "h2", question: "h3" });

/** Takes the plain form over with SurveyJS, page by page, with what was typed; answers are kept as a draft as they come. */
export function start(element: HTMLElement): void {
  const form = element.querySelector("form")!;
  const questionnaire = JSON.parse(element.dataset.questionnaire!) as SurveyJsForm;
  const words = JSON.parse(element.dataset.texts!) as ClientTexts;
  const model = surveyModel(questionnaire, words, typedAnswers(form));
  const status = Object.assign(document.createElement("p"), { className: "hint saving" });
  status.setAttribute("role", "status");
  const address = element.dataset.trial === undefined ? new URL(form.action).pathname : null;
  const focused = form.contains(document.activeElement) && (document.activeElement as HTMLInputElement).name;
  const place = document.createElement("div");
  place.lang = questionnaire.locale;
  const once = Object.assign(document.createElement("p"), { className: "hint", textContent: words.once });
  form.replaceWith(place, once, status);
  createRoot(place).render(createElement(Survey, { model }));
  if (focused) model.focusQuestion(focused);
  followPages(model, place, element);
  const last = () => once.toggleAttribute("hidden", !model.isLastPage);
  model.onCurrentPageChanged.add(last);
  last();
  handleSending(model, address, words, status);
}

function surveyModel({ pages, locale, expected }: SurveyJsForm, words: ClientTexts, answers: Answers): Model {
  const model = new Model({ pages });
  Object.assign(model, {
    locale,
    showProgressBar: true,
    progressBarType: "pages",
    showQuestionNumbers: false,
    showCompletePage: false,
    textUpdateMode: "onTyping",
    focusFirstQuestionAutomatic: false,
    pageNextText: words.next,
    pagePrevText: words.previous,
    completeText: words.send,
    data: answers,
  });
  const unfinished = pages.findIndex(({ elements }) =>
    elements.some(({ name }) => expected.includes(name) && !answers[name]),
  );
  if (Object.keys(answers).length > 0) model.currentPageNo = unfinished < 0 ? pages.length - 1 : unfinished;
  return model;
}

const typedAnswers = (form: HTMLFormElement): Answers =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== "")) as Answers;

/** A new page begins at its heading, for eyes and ears alike; the introduction stands on the first page only. */
function followPages(model: Model, place: HTMLElement, element: HTMLElement): void {
  const follow = () => element.parentElement!.classList.toggle("under-way", model.currentPageNo > 0);
  follow();
  model.onCurrentPageChanged.add(() => {
    follow();
    requestAnimationFrame(() => {
      const heading = place.querySelector<HTMLElement>("h2");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus();
    });
  });
}

function handleSending(model: Model, address: string | null, words: ClientTexts, status: HTMLElement): void {
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const drafts = address ? createDraftSaver(`${address}/kladde`, words, say) : null;
  // What was taken back is sent as empty: a body that names no question is no answer.
  const none = Object.fromEntries(model.getAllQuestions().map(({ name }) => [name, ""]));
  const given = (): Answers => ({ ...none, ...model.data });
  model.onValueChanged.add(() => drafts?.keep(given()));
  model.onCompleting.add((_, options) => {
    options.allow = false;
    if (!address) return say(words.trial);
    drafts!.send(address, given()).then((sent) => {
      if (sent === "sent" || sent === "late")
        location.assign(sent === "late" ? `${address}?nej=sendt` : address);
      else say(sent === "nothing" ? words.nothing : words.notSent);
    });
  });
}
