PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_day_hosts` (
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`part` text DEFAULT 'host' NOT NULL,
	PRIMARY KEY(`day_id`, `person_id`),
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "day_hosts_part" CHECK("part" in ('host', 'teacher'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_day_hosts`("day_id", "person_id", "part") SELECT "day_id", "person_id", 'host' FROM `day_hosts`;--> statement-breakpoint
DROP TABLE `day_hosts`;--> statement-breakpoint
ALTER TABLE `__new_day_hosts` RENAME TO `day_hosts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;