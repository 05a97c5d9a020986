CREATE TABLE `admissions` (
	`id` integer PRIMARY KEY NOT NULL,
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `admissions_by_person` ON `admissions` (`person_id`,`at`);
--> statement-breakpoint
-- The rate limit counted lines of the audit trail until now: those of the last 24 hours still count.
INSERT INTO `admissions` (`day_id`, `person_id`, `at`)
SELECT d.id, p.id, a.at FROM `audit_lines` a
JOIN `people` p ON p.id = a.subject_id
JOIN `course_days` d ON a.scope = 'course-day:' || d.id
WHERE a.act IN ('enrolled', 'signed-up') AND a.at > (unixepoch() - 86400) * 1000;
