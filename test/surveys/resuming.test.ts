import { describe, expect, it } from "vitest";
import { firstUnfinishedPage, pageToBegin } from "../../app/surveys/answering/pages.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import type { Questionnaire } from "../../app/surveys/questionnaires/questionnaire.ts";

/** Guides, wellbeing, leadership, education, own words. */
const { pages } = findQuestionnaire("agents", 2)!;
const onEveryPage = { guide_use: "always", wellbeing: "high", leadership_focus: "high", trained_day: "yes" };

describe("someone who returns goes on", () => {
  it("at the first page without any answer, whatever was skipped on the pages before", () => {
    expect(pageToBegin(pages, { guide_use: "always" })).toBe(1);
    expect(pageToBegin(pages, { guide_use: "always", wellbeing: "high", trained_day: "yes" })).toBe(2);
    expect(pageToBegin(pages, { wellbeing: "high" })).toBe(0);
  });

  it("at the last page when every page has an answer, or asks for free text alone", () => {
    expect(firstUnfinishedPage(pages, onEveryPage)).toBeNull();
    expect(pageToBegin(pages, onEveryPage)).toBe(4);
  });

  it("at an answered page when it lacks an answer that must be given", () => {
    const required = (name: string): Questionnaire["pages"] =>
      pages.map((page) => ({
        ...page,
        elements: page.elements.map((question) =>
          question.name === name ? { ...question, required: true as const } : question,
        ),
      }));
    expect(firstUnfinishedPage(required("guide_found"), onEveryPage)).toEqual({ page: 0, lacks: "required" });
    expect(firstUnfinishedPage(required("guide_use"), onEveryPage)).toBeNull();
    expect(firstUnfinishedPage(required("comment"), onEveryPage)).toEqual({ page: 4, lacks: "answers" });
  });

  it("at the beginning when nothing is answered", () => {
    expect(pageToBegin(pages, {})).toBe(0);
  });
});
