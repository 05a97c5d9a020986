/** The slug of the course that every agent takes. Their training, deadlines and figures are about it. */
export const agentsCourseSlug = "agents";
