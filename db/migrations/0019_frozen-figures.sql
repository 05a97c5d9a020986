CREATE TABLE `frozen_questions` (
	`round_id` integer NOT NULL,
	`question` text NOT NULL,
	`answers` integer NOT NULL,
	`withheld` text,
	`banded` integer NOT NULL,
	`rung` integer,
	`coarser` text,
	PRIMARY KEY(`round_id`, `question`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "frozen_questions_withheld" CHECK("withheld" in ('few', 'computable')),
	CONSTRAINT "frozen_questions_coarser" CHECK("coarser" in ('few', 'computable'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `frozen_rounds` (
	`round_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`completed` integer NOT NULL,
	`partial` integer NOT NULL,
	`left_out` integer NOT NULL,
	`base` integer,
	`drawn_out` integer,
	`pooled_into` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pooled_into`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `coarser_units` (
	`round_id` integer NOT NULL,
	`min_answers` integer NOT NULL,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`round_id`, `min_answers`, `municipality`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `registered_crosses` (
	`round_id` integer NOT NULL,
	`number` integer NOT NULL,
	`rows` text NOT NULL,
	`columns` text NOT NULL,
	PRIMARY KEY(`round_id`, `number`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "registered_crosses_two" CHECK(rows <> columns)
) STRICT;
--> statement-breakpoint
ALTER TABLE `crosses` ADD `withheld` text;--> statement-breakpoint
INSERT INTO `registered_crosses` (`round_id`, `number`, `rows`, `columns`)
SELECT rounds.id, usual.number, usual.name, 'wellbeing'
FROM rounds
JOIN questionnaires ON questionnaires.hash = rounds.questionnaire_hash
JOIN (SELECT 1 AS number, 'guide_found' AS name UNION ALL SELECT 2, 'trained_day' UNION ALL SELECT 3, 'trained_elearning') AS usual
WHERE rounds.state IN ('draft', 'open', 'closed')
	AND EXISTS (SELECT 1 FROM json_tree(questionnaires.json) WHERE key = 'name' AND value = usual.name)
	AND EXISTS (SELECT 1 FROM json_tree(questionnaires.json) WHERE key = 'name' AND value = 'wellbeing');
