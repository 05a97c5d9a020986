CREATE TABLE `past_leaves` (
	`person_id` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	PRIMARY KEY(`person_id`, `from_day`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "past_leaves_from" CHECK("from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "past_leaves_until" CHECK("until_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "past_leaves_order" CHECK(until_day > from_day)
) STRICT;
--> statement-breakpoint
ALTER TABLE `course_days` ADD `contact` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `course_days` ADD `final_count` integer;