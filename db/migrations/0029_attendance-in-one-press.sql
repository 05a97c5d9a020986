CREATE TABLE `day_checks` (
	`day_id` integer NOT NULL,
	`item` text NOT NULL,
	PRIMARY KEY(`day_id`, `item`),
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "day_checks_item" CHECK("item" in ('room', 'screen', 'food', 'signs', 'door', 'list', 'after'))
) STRICT;
--> statement-breakpoint
ALTER TABLE `attendance` ADD `at_once` integer DEFAULT false NOT NULL;