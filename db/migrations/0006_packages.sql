CREATE TABLE `package_states` (
	`person_id` integer NOT NULL,
	`lesson_id` integer NOT NULL,
	`item` text NOT NULL,
	`launch` integer NOT NULL,
	`sequence` integer NOT NULL,
	`elements` text NOT NULL,
	`completion` text NOT NULL,
	`success` text NOT NULL,
	`score` real,
	`said` text NOT NULL,
	`done_at` integer,
	`began_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `lesson_id`, `item`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "package_states_completion" CHECK("completion" in ('unknown', 'not attempted', 'incomplete', 'completed')),
	CONSTRAINT "package_states_success" CHECK("success" in ('unknown', 'passed', 'failed')),
	CONSTRAINT "package_states_launch" CHECK(launch >= 1 and sequence >= 0)
) STRICT;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_lesson_completions` (
	`person_id` integer NOT NULL,
	`lesson_id` integer NOT NULL,
	`completed_at` integer NOT NULL,
	`way` text NOT NULL,
	`rule` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`person_id`, `lesson_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lesson_completions_way" CHECK("way" in ('watched', 'read', 'passed', 'opened', 'carried', 'reported'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_lesson_completions`("person_id", "lesson_id", "completed_at", "way", "rule") SELECT "person_id", "lesson_id", "completed_at", "way", "rule" FROM `lesson_completions`;--> statement-breakpoint
DROP TABLE `lesson_completions`;--> statement-breakpoint
ALTER TABLE `__new_lesson_completions` RENAME TO `lesson_completions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `lesson_completions_by_lesson` ON `lesson_completions` (`lesson_id`);--> statement-breakpoint
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
	CONSTRAINT "lessons_kind" CHECK("kind" in ('film', 'exercise', 'workflow', 'page', 'conversation', 'package')),
	CONSTRAINT "lessons_film" CHECK(published = 0 or kind <> 'film' or ((film is not null or vimeo is not null) and film_seconds > 0)),
	CONSTRAINT "lessons_stated" CHECK(stated_seconds > 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_lessons`("id", "course_id", "position", "slug", "kind", "title", "about", "stated_seconds", "film", "film_seconds", "vimeo", "captions", "transcript", "content", "published", "planned", "replaces") SELECT "id", "course_id", "position", "slug", "kind", "title", "about", "stated_seconds", "film", "film_seconds", "vimeo", "captions", "transcript", "content", "published", "planned", "replaces" FROM `lessons`;--> statement-breakpoint
DROP TABLE `lessons`;--> statement-breakpoint
ALTER TABLE `__new_lessons` RENAME TO `lessons`;--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_slug_unique` ON `lessons` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_position` ON `lessons` (`course_id`,`position`);