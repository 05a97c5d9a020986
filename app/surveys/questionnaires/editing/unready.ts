/** Why a draft cannot be a version yet: a key of the texts, questionnaires.wrong. */
export type Unready = "empty" | "empty-page" | "too-many-questions" | "too-long-answers" | "unchanged";
