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
// No icon is shown, and one of them has an inline style, which our content security policy refuses.
SvgRegistry.icons = {};
Object.assign(settings.titleTags, { page: "h2", question: "h3" });

/** Replaces the plain form with SurveyJS, page by page, with what was typed. Answers are saved as a draft while they are given. */
export function start(element: HTMLElement): void {
  const form = element.querySelector("form")!;
  const questionnaire = JSON.parse(element.dataset.questionnaire!) as SurveyJsForm;
  const texts = JSON.parse(element.dataset.texts!) as ClientTexts;
  const model = surveyModel(questionnaire, texts, typedAnswers(form));
  const status = Object.assign(document.createElement("p"), { className: "hint saving" });
  status.setAttribute("role", "status");
  const address = element.dataset.trial === undefined ? new URL(form.action).pathname : null;
  const focused = form.contains(document.activeElement) && (document.activeElement as HTMLInputElement).name;
  const surveyElement = document.createElement("div");
  surveyElement.lang = questionnaire.locale;
  const sentOnceNote = Object.assign(document.createElement("p"), {
    className: "hint",
    textContent: texts.once,
  });
  form.replaceWith(surveyElement, sentOnceNote, status);
  createRoot(surveyElement).render(createElement(Survey, { model }));
  if (focused) model.focusQuestion(focused);
  followPages(model, surveyElement, element);
  const showSentOnceNote = () => sentOnceNote.toggleAttribute("hidden", !model.isLastPage);
  model.onCurrentPageChanged.add(showSentOnceNote);
  showSentOnceNote();
  handleSending(model, address, texts, status);
}

function surveyModel({ pages, locale, expected }: SurveyJsForm, texts: ClientTexts, answers: Answers): Model {
  const model = new Model({ pages });
  Object.assign(model, {
    locale,
    showProgressBar: true,
    progressBarType: "pages",
    showQuestionNumbers: false,
    showCompletePage: false,
    textUpdateMode: "onTyping",
    focusFirstQuestionAutomatic: false,
    pageNextText: texts.next,
    pagePrevText: texts.previous,
    completeText: texts.send,
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

/** Focuses the heading of a new page; the introduction is shown on the first page only. */
function followPages(model: Model, surveyElement: HTMLElement, element: HTMLElement): void {
  const markUnderWay = () => element.parentElement!.classList.toggle("under-way", model.currentPageNo > 0);
  markUnderWay();
  model.onCurrentPageChanged.add(() => {
    markUnderWay();
    requestAnimationFrame(() => {
      const heading = surveyElement.querySelector<HTMLElement>("h2");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus();
    });
  });
}

function handleSending(model: Model, address: string | null, texts: ClientTexts, status: HTMLElement): void {
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const drafts = address ? createDraftSaver(`${address}/kladde`, texts, say) : null;
  // An answer that was removed is sent as empty: the server refuses a body that names no question.
  const emptyAnswers = Object.fromEntries(model.getAllQuestions().map(({ name }) => [name, ""]));
  const currentAnswers = (): Answers => ({ ...emptyAnswers, ...model.data });
  model.onValueChanged.add(() => drafts?.keep(currentAnswers()));
  model.onCompleting.add((_, options) => {
    options.allow = false;
    if (!address) return say(texts.trial);
    drafts!.send(address, currentAnswers()).then((sent) => {
      if (sent === "sent" || sent === "late")
        location.assign(sent === "late" ? `${address}?nej=sendt` : address);
      else say(sent === "nothing" ? texts.nothing : texts.notSent);
    });
  });
}
