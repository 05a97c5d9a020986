/** The questionnaire that those who were on a course day are asked in its newest version; its name. */
export const evaluationQuestionnaire = "course_day";
