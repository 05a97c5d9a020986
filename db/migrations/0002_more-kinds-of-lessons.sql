PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_lessons` (
	`id` integer PRIMARY KEY NOT NULL,
	`course_id` integer NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`stated_seconds` integer NOT NULL,
	`film` text,
	`film_seconds` real,
	`vimeo` text,
	`captions` text,
	`transcript` text,
	`content` text,
	`published` integer DEFAULT true NOT NULL,
	`planned` integer,
	`replaces` integer,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lessons_kind" CHECK("kind" in ('film', 'exercise', 'workflow', 'page', 'conversation')),
	CONSTRAINT "lessons_film" CHECK(published = 0 or kind <> 'film' or ((film is not null or vimeo is not null) and film_seconds > 0)),
	CONSTRAINT "lessons_stated" CHECK(stated_seconds > 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_lessons`("id", "course_id", "position", "slug", "kind", "title", "about", "stated_seconds", "film", "film_seconds", "captions", "transcript", "content", "published", "planned", "replaces") SELECT "id", "course_id", "position", "slug", "kind", "title", "about", "stated_seconds", "film", "film_seconds", "captions", "transcript", "content", "published", "planned", "replaces" FROM `lessons`;--> statement-breakpoint
DROP TABLE `lessons`;--> statement-breakpoint
ALTER TABLE `__new_lessons` RENAME TO `lessons`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_slug_unique` ON `lessons` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_position` ON `lessons` (`course_id`,`position`);--> statement-breakpoint
UPDATE `lessons` SET `content` = json_object('calls', json_array(json_set(`content`, '$.title', 'Opkald', '$.goal.minutes', 10))) WHERE `kind` = 'conversation' AND `content` IS NOT NULL;--> statement-breakpoint
UPDATE `attempts` SET `state` = json_set(`state`, '$.review.minutes', (json_extract(`state`, '$.turn') + 1) / 2, '$.review.minutesGoal', 10) WHERE json_extract(`state`, '$.review.mood') IS NOT NULL AND `lesson_id` IN (SELECT `id` FROM `lessons` WHERE `kind` = 'conversation');--> statement-breakpoint
UPDATE `attempts` SET `state` = json_object('now', 0, 'talks', json_array(json(`state`)), 'passed', json_array(json(CASE WHEN json_extract(`state`, '$.review.passed') THEN 'true' ELSE 'false' END))) WHERE `lesson_id` IN (SELECT `id` FROM `lessons` WHERE `kind` = 'conversation');
