CREATE TABLE `course_day_programme` (
	`id` integer PRIMARY KEY NOT NULL,
	`begins_on` text NOT NULL,
	CONSTRAINT "course_day_programme_one" CHECK(id = 1),
	CONSTRAINT "course_day_programme_begins" CHECK("begins_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
