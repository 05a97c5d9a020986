-- Every version tells which lessons it held; courses laid before versions were noted had none that did.
INSERT INTO revisions (course_id, version, kind, published_at, lessons)
SELECT c.id, c.version, 'first',
  coalesce((SELECT min(d.completed_at) FROM lesson_completions d JOIN lessons l ON l.id = d.lesson_id WHERE l.course_id = c.id),
    CAST(strftime('%s', 'now') AS INTEGER) * 1000),
  (SELECT json_group_array(id) FROM (SELECT id FROM lessons WHERE course_id = c.id AND published = 1 ORDER BY position))
FROM courses c
WHERE EXISTS (SELECT 1 FROM lessons WHERE course_id = c.id AND published = 1)
  AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.course_id = c.id);
