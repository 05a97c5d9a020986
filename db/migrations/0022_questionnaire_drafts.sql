CREATE TABLE `questionnaire_drafts` (
	`name` text PRIMARY KEY NOT NULL,
	`json` text NOT NULL
) STRICT;
