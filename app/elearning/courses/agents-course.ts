/** The slug of the course that every agent takes. Training, deadlines and figures are those of this course. */
export const agentsCourseSlug = "agents";
