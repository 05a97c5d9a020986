ALTER TABLE `people` ADD `closed_at` integer;--> statement-breakpoint
-- Reinstating a person read the moment from the audit trail until now.
UPDATE `people` SET `closed_at` = (
  SELECT max(a.at) FROM `audit_lines` a WHERE a.act = 'person-left' AND a.subject_id = `people`.id
) WHERE `left_on` IS NOT NULL;
