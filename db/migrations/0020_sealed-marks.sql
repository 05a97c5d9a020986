CREATE TABLE `unsealed_marks` (
	`invitation_id` integer PRIMARY KEY NOT NULL,
	`sent` integer NOT NULL,
	`quiet` integer NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
-- Sealed with the round's key when the site starts, since the key is in no database.
INSERT INTO `unsealed_marks`("invitation_id", "sent", "quiet") SELECT "id", "sent", "quiet" FROM `invitations` WHERE "sealed" IS NOT NULL;--> statement-breakpoint
-- A delivered reminder shows who had not answered.
DELETE FROM `letters` WHERE "letter" = 'survey-reminder' AND "state" IN ('sent', 'failed');--> statement-breakpoint
-- Answers are stored in the order of the questions, not in the order in which someone's browser sent them.
UPDATE `responses` SET "choices" = "asked"."ordered" FROM (
	SELECT "of"."key" AS "key", count(*) AS "n", json_group_object("choice"."key", "choice"."value" ORDER BY "page"."key", "element"."key") AS "ordered"
	FROM `responses` AS "of"
	JOIN `rounds` ON "rounds"."id" = "of"."round_id"
	JOIN `questionnaires` ON "questionnaires"."hash" = "rounds"."questionnaire_hash" AND json_valid("questionnaires"."json")
	JOIN json_each("questionnaires"."json", '$.pages') AS "page"
	JOIN json_each("page"."value", '$.elements') AS "element"
	JOIN json_each("of"."choices") AS "choice" ON "choice"."key" = json_extract("element"."value", '$.name')
	WHERE json_valid("of"."choices")
	GROUP BY "of"."key"
) AS "asked" WHERE "asked"."key" = "responses"."key" AND "asked"."n" = (SELECT count(*) FROM json_each("responses"."choices"));--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_invitations` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`person_id` integer,
	`link_hash` text,
	`municipality` text NOT NULL,
	`mail` text,
	`sealed` blob,
	`reminders` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_invitations`("id", "round_id", "person_id", "link_hash", "municipality", "mail", "sealed", "reminders") SELECT "id", "round_id", "person_id", "link_hash", "municipality", "mail", "sealed", (SELECT max("other"."reminders") FROM `invitations` AS "other" WHERE "other"."round_id" = `invitations`."round_id") FROM `invitations`;--> statement-breakpoint
DROP TABLE `invitations`;--> statement-breakpoint
ALTER TABLE `__new_invitations` RENAME TO `invitations`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_link_hash_unique` ON `invitations` (`link_hash`);--> statement-breakpoint
CREATE INDEX `invitations_by_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`round_id`,`person_id`);