import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Model, SvgRegistry, settings, surveyLocalization } from "survey-core";
import "survey-core/i18n/danish";
import { Survey } from "survey-react-ui";
import { surveyJsDanish } from "./surveyjs-danish.ts";
import type { Answers } from "../questionnaires/questionnaire.ts";
import type { SurveyJsForm } from "./surveyjs-form.ts";

Object.assign(surveyLocalization.locales.da, surveyJsDanish);
// No icon is shown, and one of them has an inline style, which our content security policy refuses.
SvgRegistry.icons = {};
Object.assign(settings.titleTags, { question: "h3" });

/** The questions as SurveyJS draws them, a page at a time. Headings, buttons and sending are the page's own. */
export function createSurvey(questionnaire: SurveyJsForm, answers: Answers, onChange: () => void) {
  const model = surveyModel(questionnaire, answers);
  model.onValueChanged.add(onChange);
  const mount = document.createElement("div");
  const root = createRoot(mount);
  let drawn = false;
  return {
    answers: (): Answers => ({ ...model.data }),
    /** Draws the page (counted from 0) in this element, at once. */
    show(page: number, place: HTMLElement) {
      place.append(mount);
      flushSync(() => {
        model.currentPageNo = page;
        if (!drawn) root.render(createElement(Survey, { model }));
        drawn = true;
      });
    },
  };
}

function surveyModel({ pages, locale, danish }: SurveyJsForm, answers: Answers): Model {
  const model = new Model({ pages });
  Object.assign(model, {
    locale,
    showPageTitles: false,
    showNavigationButtons: false,
    showProgressBar: false,
    showQuestionNumbers: false,
    showCompletePage: false,
    textUpdateMode: "onTyping",
    autoFocusFirstQuestion: false,
    data: answers,
  });
  model.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
    if (danish.includes(question.name)) htmlElement.lang = "da";
  });
  model.onScrollToTop.add((_, options) => {
    options.cancel = true;
  });
  return model;
}
