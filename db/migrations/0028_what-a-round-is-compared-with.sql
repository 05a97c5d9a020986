ALTER TABLE `publications` ADD `compared_with` integer REFERENCES rounds(id);--> statement-breakpoint
ALTER TABLE `publications` ADD `basis` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `asked_everyone` integer;--> statement-breakpoint
-- What its pages have compared it with until now: the round before it in its series. A round of one municipality is compared with its own alone.
UPDATE `publications` SET `compared_with` = (
  SELECT `other`.`id`
  FROM `rounds` `own`
  JOIN `rounds` `other` ON `other`.`series` = `own`.`series` AND `other`.`state` = 'published'
  WHERE `own`.`id` = `publications`.`round_id`
    AND `own`.`series` <> 'course_day'
    AND (`other`.`opens_at`, `other`.`id`) < (`own`.`opens_at`, `own`.`id`)
    AND (
      coalesce(json_array_length(`other`.`audience`, '$.municipalities'), 0) <> 1
      OR (
        json_array_length(`own`.`audience`, '$.municipalities') = 1
        AND `other`.`audience` ->> '$.municipalities[0]' = `own`.`audience` ->> '$.municipalities[0]'
      )
    )
  ORDER BY `other`.`opens_at` DESC, `other`.`id` DESC
  LIMIT 1
);
